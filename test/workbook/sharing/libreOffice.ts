/** LibreOffice as a colleague without the add-in: opens a file and computes everything anew. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

const advice: Partial<Record<NodeJS.Platform, string>> = {
  linux: "sudo apt-get install libreoffice-calc   (or the like of your distribution)",
  darwin: "brew install --cask libreoffice",
  win32: "winget install TheDocumentFoundation.LibreOffice, with its folder in PATH",
};

if (!hasLibreOffice)
  console.warn(
    `Without LibreOffice (soffice) nobody proves that copies compute the same elsewhere. To have it proved:\n  ${advice[process.platform] ?? "install LibreOffice"}`
  );

/** A test that is skipped, with a word on what to install, where there is no LibreOffice. */
export const testInLibreOffice = hasLibreOffice ? test : test.skip;

/** Recalculate on load: always, whatever results the file holds. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice saves it after computing every formula. */
export const recalculated = (file: Uint8Array): Uint8Array => converted(file, settings);

/** The file as LibreOffice saves it after opening it as it comes, with its usual settings. */
export const reopened = (file: Uint8Array): Uint8Array => converted(file);

function converted(file: Uint8Array, registry?: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    if (registry) writeFileSync(join(profile, "user/registrymodifications.xcu"), registry);
    writeFileSync(join(folder, "copy.xlsx"), file);
    const out = join(folder, "out");
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        join(folder, "copy.xlsx"),
      ],
      { stdio: "ignore", timeout: 240_000 }
    );
    return new Uint8Array(readFileSync(join(out, "copy.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
