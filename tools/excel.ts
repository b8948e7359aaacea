import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { addinConfiguration } from "../webpack/addin.js";
import { withOrigin } from "../webpack/origin.js";
import { inProject } from "./project";
import { sideloadSteps } from "./sideload-steps";

/**
 * `npm run excel`: serves the add-in over HTTPS for a real Excel and prints how to load it there.
 *   -- --port 3001   another port
 *   -- --untrusted   do not make this computer trust the development certificate (for a container or a server)
 */
const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, untrusted: { type: "boolean", default: false } },
});
const port = Number(values.port);
const origin = `https://localhost:${String(port)}`;

process.env.WEBPACK_DEV_SERVER_BASE_PORT = values.port;
if ((await WebpackDevServer.getFreePort("auto", "localhost")) !== port) {
  console.error(
    `Port ${values.port} is taken. Stop what runs there, or choose another: npm run excel -- --port 3001`,
  );
  process.exit(1);
}

const manifest = inProject("dist", "excel", "manifest.xml");
const manifestText = withOrigin(await readFile(inProject("manifest.xml"), "utf8"), origin);
await mkdir(path.dirname(manifest), { recursive: true });
await writeFile(manifest, manifestText);

console.log("Building Compleet for Excel …");
const compiler = webpack(addinConfiguration({ production: false, env: { origin } }));
if (!compiler) throw new Error("Webpack did not start.");
const server = new WebpackDevServer(
  {
    host: "localhost",
    port,
    hot: false,
    liveReload: true,
    static: false,
    server: { type: "https", options: await certificate() },
    // Excel on the web loads the pane in a frame of another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    setupExitSignals: true,
  },
  compiler,
);

let announced = false;
compiler.hooks.done.tap("announce", (stats) => {
  if (announced || stats.hasErrors()) return;
  announced = true;
  setImmediate(() => {
    console.log(sideloadSteps({ origin, manifest, id: /<Id>(.*?)<\/Id>/.exec(manifestText)?.[1] ?? "" }));
  });
});

await server.start();

async function certificate(): Promise<{ cert: Buffer; key: Buffer }> {
  if (!values.untrusted) return getHttpsServerOptions();
  const folder = inProject(".cache", "certificate");
  const cert = path.join(folder, "localhost.crt");
  const key = path.join(folder, "localhost.key");
  await generateCertificates(path.join(folder, "ca.crt"), cert, key);
  return { cert: await readFile(cert), key: await readFile(key) };
}
