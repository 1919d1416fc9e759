import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const { env, platform } = process;

const places = {
  linux: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ].flatMap((name) =>
    (env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name))
  ),
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};

/** The Chromium, Chrome or Edge of this machine; BROWSER_PATH names another one. Undefined where there is none. */
export function findBrowser() {
  if (env.BROWSER_PATH) return env.BROWSER_PATH;
  return (places[platform] ?? []).find((file) => fs.existsSync(file));
}

const advice = {
  linux: "sudo apt-get install chromium fonts-noto-cjk   (or the like of your distribution)",
  darwin: "brew install --cask google-chrome",
  win32: "winget install Google.Chrome",
};

/** As findBrowser; on a Debian machine where we are root a missing one is installed. */
export function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (platform === "linux" && process.getuid() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    console.log("No browser found: installing Debian's chromium and Chinese fonts.");
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    };
    execFileSync("apt-get", ["update", "-qq"], quiet);
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"], quiet);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need Chrome, Edge or Chromium, and none was found. Install one:\n  ${advice[platform] ?? "Google Chrome"}\nor name one in BROWSER_PATH.`
  );
}
