import HtmlWebpackPlugin from "html-webpack-plugin";
import path from "node:path";
import { addinPolicy, OFFICE_CDN } from "./content-security-policy.js";
import { PageHead } from "./page-head.js";
import { paneTemplate, root, sharedConfiguration } from "./shared.js";

/**
 * The add-in as Excel loads it: dist/addin/taskpane.html, its bundle, manifest.xml and assets.
 * @param {{ production: boolean, env: Record<string, unknown> }} options
 * @returns {import("webpack").Configuration}
 */
export function addinConfiguration({ production, env }) {
  const shared = sharedConfiguration({ production, env, output: "addin" });
  return {
    ...shared,
    name: "addin",
    entry: { functions: path.join(root, "src/start.ts") },
    plugins: [
      ...shared.plugins,
      new HtmlWebpackPlugin({
        template: paneTemplate,
        filename: "taskpane.html",
        chunks: ["functions"],
        minify: false,
        policy: addinPolicy(!production),
        scripts: [{ src: `${OFFICE_CDN}/lib/1/hosted/office.js` }, { chunk: "functions" }],
        preload: "taskpane",
      }),
      new PageHead(),
    ],
  };
}
