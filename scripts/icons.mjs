/**
 * Draws the PNG icons of assets/ from their SVG sources: `node scripts/icons.mjs`. The PNGs are kept in the repository,
 * because Excel takes no SVG; run this after changing a drawing. Needs rsvg-convert (librsvg).
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));

/** Pixel sizes: Excel's ribbon asks for 16, 32 and 80, the store for 64 and 128. */
const drawings = {
  logo: [16, 32, 64, 80, 128],
  targets: [16, 32, 80],
  status: [16, 32, 80],
  tasks: [16, 32, 80],
  check: [16, 32, 80],
  share: [16, 32, 80],
  help: [16, 32, 80],
};

for (const [name, sizes] of Object.entries(drawings)) {
  for (const size of sizes) {
    execFileSync("rsvg-convert", [
      ...["--width", String(size), "--height", String(size)],
      ...["--output", `${assets}${name}-${size}.png`, `${assets}${name}.svg`],
    ]);
  }
}
