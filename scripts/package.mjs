/**
 * `npm run package -- https://kpi.example.com` makes release/: in host/ what that address is to serve, beside it the
 * manifest that administrators upload.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./release/build.mjs";
import { readManifest } from "./release/manifest.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const usage = `Say where the add-in will be hosted, e.g.

  npm run package -- https://kpi.example.com

The address begins with https:// and may have a path.`;

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The address without a "/" at its end, checked. */
function addressOf(given) {
  if (!given || !URL.canParse(given)) fail(usage);
  const { protocol, hostname, search, hash } = new URL(given);
  if (protocol !== "https:") fail(`Excel loads add-ins over https alone.\n\n${usage}`);
  if (hostname === "localhost") fail(`localhost is this machine alone.\n\n${usage}`);
  if (search || hash) fail(`The address ends with the path.\n\n${usage}`);
  return given.replace(/\/+$/, "");
}

const url = addressOf(process.argv[2] ?? process.env.ADDIN_URL);
build(url);

const { missing, local, insecure, version } = readManifest("dist", url);
const wrong = [
  ...missing.map((file) => `the manifest names ${file}, which the build lacks`),
  ...local.map((address) => `the manifest names ${address}, which is this machine alone`),
  ...insecure.map((address) => `the manifest names ${address}, which is not https`),
];
if (wrong.length) fail(wrong.join("\n"));

rmSync("release", { recursive: true, force: true });
mkdirSync("release");
cpSync("dist", join("release", "host"), { recursive: true });
cpSync(join("dist", "manifest.xml"), join("release", "manifest.xml"));

const files = readdirSync(join("release", "host"), { recursive: true })
  .map((name) => statSync(join("release", "host", name)))
  .filter((entry) => entry.isFile());
const bytes = files.reduce((sum, { size }) => sum + size, 0);
console.log(`KPI Loop ${version} for ${url}

  release/host/         ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB: serve them at that address
  release/manifest.xml  upload it in the Microsoft 365 admin center, or sideload it

What the host has to do: docs/deployment.md`);
