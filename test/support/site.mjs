/** Serves build/ as `npm start` would, for the browser tests. */
import https from "node:https";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { localCertificate } from "../../scripts/certificates.mjs";

const folder = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
/** another one where two runs go side by side */
const port = Number(process.env.TEST_PORT ?? 3443);

export default async function start() {
  const site = sirv(folder("build"), { dev: true });
  const officeJs = sirv(folder("node_modules/@microsoft/office-js/dist"));
  const server = https.createServer(await localCertificate(), (request, response) => {
    const missing = () => response.writeHead(404).end();
    if (!request.url.startsWith("/office-js/")) return site(request, response, missing);
    request.url = request.url.slice("/office-js".length);
    officeJs(request, response, missing);
  });
  await new Promise((resolve, reject) =>
    server.once("error", reject).listen(port, "localhost", resolve)
  );
  globalThis.stopSite = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
}
