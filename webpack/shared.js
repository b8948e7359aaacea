import CopyWebpackPlugin from "copy-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { FunctionsMetadata } from "./functions-metadata.js";
import { originOf, withOrigin } from "./origin.js";
import { ThemeTokens, themeTokensRule } from "./theme-tokens.js";
import { tokenValuesRule } from "./token-values.js";
import { thirdPartyNotices } from "./third-party-notices.js";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The template of the pane; its content security policy and Office's script are put in by PageHead. */
export const paneTemplate = path.join(root, "src/taskpane/taskpane.html");

/**
 * What the add-in and the playground have in common.
 * @param {{ production: boolean, env: Record<string, unknown>, output: string }} options
 * @returns {import("webpack").Configuration}
 */
export function sharedConfiguration({ production, env, output }) {
  const origin = originOf(env);
  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    context: root,
    // What is served to others has no maps: 7 MB that nobody loads, with the whole source in them.
    devtool: production ? false : "source-map",
    output: {
      path: path.join(root, "dist", output),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [...stylesLoader(production), swcLoader(production)],
        },
        {
          test: path.join(root, "src/framework/compleet.ts"),
          loader: path.join(root, "webpack/parsed-framework.js"),
        },
        themeTokensRule(root),
        tokenValuesRule,
        // No module of ours does anything by being imported, but for those that start a page: what is not used goes.
        { include: path.join(root, "src"), exclude: path.join(root, "src/start.ts"), sideEffects: false },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: {
      // The pane is one file: with its packages cut off it would weigh 3 kB more, and come no sooner.
      splitChunks: { cacheGroups: { defaultVendors: false }, minSize: 4000 },
      minimizer: [
        // Licences of what is bundled go to a file beside each bundle.
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: true,
          minimizerOptions: { compress: { passes: 3 } },
        }),
      ],
    },
    plugins: [
      ...(production ? [thirdPartyNotices()] : []),
      new FunctionsMetadata({ origin }),
      new ThemeTokens(),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: path.join(root, "manifest.xml"),
            transform: (content) => withOrigin(content.toString("utf8"), origin),
          },
          { from: path.join(root, "assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } },
        ],
      }),
    ],
    performance: { hints: false },
    stats: { preset: "errors-warnings", assets: false },
    infrastructureLogging: { level: "warn" },
  };
}

/**
 * Works the pane's styles out while building, so that what works them out in a page need not be in the bundle. What
 * comes to it is plain JavaScript; the preset is for the constants that styles import from our own files.
 * @param {boolean} production
 */
const stylesLoader = (production) =>
  production
    ? [
        {
          loader: "@griffel/webpack-loader",
          options: {
            modules: [{ moduleSource: "@fluentui/react-components", importName: "makeStyles" }],
            babelOptions: { presets: ["@babel/preset-typescript"] },
          },
        },
      ]
    : [];

/** @param {boolean} production */
const swcLoader = (production) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: !production } },
    },
  },
});
