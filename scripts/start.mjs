/** Serves the add-in and the workbench on https://localhost:3000 and opens the workbench. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { serverCertificate } from "./certificates.mjs";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

const port = 3000;
const address = `https://localhost:${port}/workbench.html`;
const hasDesktop =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const compiler = webpack(
  require("../webpack.config.js")({ workbench: true }, { mode: "development" })
);
const server = new WebpackDevServer(
  {
    host: "localhost",
    port,
    server: { type: "https", options: await serverCertificate() },
    static: {
      directory: fileURLToPath(
        new URL("../node_modules/@microsoft/office-js/dist", import.meta.url)
      ),
      publicPath: "/office-js",
      watch: false,
    },
    // functions.js needs nothing but CustomFunctions, so no development client is put into it: reload by hand.
    client: false,
    hot: false,
    liveReload: false,
    open: hasDesktop ? [address] : false,
    headers: { "Access-Control-Allow-Origin": "*" },
  },
  compiler
);

console.log("Building the add-in and the workbench; the first time takes about half a minute.");
compiler.hooks.done.tap("ready", (stats) => {
  if (!stats.hasErrors()) console.log(`\nKPI Loop workbench: ${address}\n`);
});
try {
  await server.start();
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. Stop the program that uses it, then start again.`);
  process.exit(1);
}
