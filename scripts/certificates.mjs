import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

const folder = fileURLToPath(new URL("../.cache/certificates/", import.meta.url));
const validDays = 30;

/**
 * The key and certificate of https://localhost, made once and used until they are about to run out.
 * Browsers do not trust this pair by themselves.
 */
export async function localCertificate() {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name)
  );
  const age = fs.existsSync(key) ? Date.now() - fs.statSync(key).mtimeMs : Infinity;
  if (age > (validDays - 2) * 24 * 60 * 60 * 1000) {
    fs.rmSync(folder, { recursive: true, force: true });
    await generateCertificates(ca, cert, key, validDays);
  }
  return { ca: fs.readFileSync(ca), cert: fs.readFileSync(cert), key: fs.readFileSync(key) };
}

/** On Windows and macOS a certificate that the system trusts, so that Excel takes the add-in; elsewhere the local pair. */
export function serverCertificate() {
  return process.platform === "linux" ? localCertificate() : getHttpsServerOptions();
}
