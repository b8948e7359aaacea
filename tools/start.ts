import { parseArgs } from "node:util";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { playgroundConfiguration } from "../webpack/playground.js";
import { canShowBrowser } from "./browser";

/** `npm start`: the playground on plain HTTP. `-- --port 9000` asks for a port, `-- --no-open` opens no browser. */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    host: { type: "string", default: "localhost" },
    "no-open": { type: "boolean", default: false },
  },
});

process.env.WEBPACK_DEV_SERVER_BASE_PORT = values.port;
const port = await WebpackDevServer.getFreePort("auto", values.host);
const address = `http://${values.host}:${String(port)}/`;

console.log("Building the playground of Compleet for Excel …");
const compiler = webpack(playgroundConfiguration({ production: false, env: {} }));
if (!compiler) throw new Error("Webpack did not start.");

const server = new WebpackDevServer(
  {
    host: values.host,
    port,
    hot: false,
    liveReload: true,
    static: false,
    open: !values["no-open"] && canShowBrowser() ? [address] : false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    setupExitSignals: true,
  },
  compiler,
);

let announced = false;
compiler.hooks.done.tap("announce", (stats) => {
  if (announced || stats.hasErrors()) return;
  announced = true;
  // After webpack's own lines, so that the address is the last thing on the screen.
  setImmediate(() => {
    console.log(`\n  The playground is ready:  ${address}\n\n  Stop with Ctrl+C.\n`);
  });
});

await server.start();
