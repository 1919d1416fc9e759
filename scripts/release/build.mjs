/** Builds what is hosted. */
import { spawnSync } from "node:child_process";

/** Builds into dist/ for an address, in words where it fails. */
export function build(url) {
  const webpack = "node_modules/webpack/bin/webpack.js";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production"],
    {
      env: { ...process.env, ADDIN_URL: url },
      encoding: "utf8",
    }
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
