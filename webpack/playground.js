import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { createRequire } from "node:module";
import path from "node:path";
import { playgroundPagePolicy, playgroundPanePolicy } from "./content-security-policy.js";
import { PageHead } from "./page-head.js";
import { paneTemplate, root, sharedConfiguration } from "./shared.js";

const require = createRequire(import.meta.url);
const officeLibrary = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist/excel-web-16.00.js",
);

/**
 * The playground: a static folder with the grid's page and, in a frame, the very pane that Excel gets, on Microsoft's
 * Excel library and our bridge. All addresses are relative, so it works under any path.
 * @param {{ production: boolean, env: Record<string, unknown> }} options
 * @returns {import("webpack").Configuration}
 */
export function playgroundConfiguration({ production, env }) {
  const shared = sharedConfiguration({ production, env, output: "playground" });
  return {
    ...shared,
    name: "playground",
    // The grid's library would make maps of dozens of megabytes that nobody reads.
    devtool: production ? false : shared.devtool,
    entry: {
      page: path.join(root, "playground/main.tsx"),
      bridge: path.join(root, "packages/embedded-excel/bridge/pane-bridge.ts"),
      functions: path.join(root, "src/start.ts"),
    },
    plugins: [
      ...shared.plugins,
      new CopyWebpackPlugin({
        patterns: [{ from: officeLibrary, to: "office/excel-web-16.00.js", info: { minimized: true } }],
      }),
      new HtmlWebpackPlugin({
        template: path.join(root, "playground/index.html"),
        filename: "index.html",
        chunks: ["page"],
        minify: false,
        policy: playgroundPagePolicy(),
      }),
      new HtmlWebpackPlugin({
        template: paneTemplate,
        filename: "pane.html",
        chunks: ["bridge", "functions"],
        minify: false,
        policy: playgroundPanePolicy(!production),
        scripts: [{ chunk: "bridge" }, { src: "office/excel-web-16.00.js" }, { chunk: "functions" }],
        preload: "taskpane",
      }),
      new PageHead(),
    ],
  };
}
