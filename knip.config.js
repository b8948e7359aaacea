/**
 * What knip takes for the beginning of the program. `npm run dead-code` asks twice: with `--production` what only tests
 * use counts as dead in src, the embedded Excel and the playground; without it tests are users like all others, and what
 * nobody needs outside its own file is not exported. It reads files only and needs no network.
 */
const production = process.argv.includes("--production");

/** @type {import("knip").KnipConfig} */
export default {
  // What is exported and used in its own file is a seam for a test; a type may be exported to be named in documentation.
  ignoreExportsUsedInFile: production ? true : { interface: true, type: true },
  workspaces: {
    ".": {
      entry: [
        "src/main.ts!",
        "tools/**/*main.ts!",
        "tools/*.{ts,mjs,cjs}!",
        "tools/lint/*.js!",
        // Started as processes of their own, by their paths.
        "tools/bench/checkout-job.ts!",
        "tools/bench/against/measurer.ts!",
        "webpack/*.js!",
        "tests/**/*.test.{ts,tsx}",
        "tests/e2e/{set-up,tear-down}*.ts",
        "tests/tools/{check-manifests.ts,lint-snippets.mjs}",
        ".ci/*.mjs",
      ],
      // `check-plan` is for tests of builders alone.
      project: ["src/**!", "playground/**!", "tools/**!", "!tools/check-plan/**!", "webpack/**", "tests/**"],
      // Named by a text, in webpack/shared.js.
      ignoreDependencies: ["@babel/preset-typescript"],
      // What may be installed, and is looked for.
      ignoreBinaries: ["soffice", "pdftoppm", "pdftotext"],
    },
    "packages/embedded-excel": {
      entry: ["tools/*/main.ts!", "node/member-sets.ts!", "examples/*.ts!", "tests/**/*.test.ts"],
      project: ["**!", "!tests/**!"],
      // Microsoft's client is read as a file; the types are global ones.
      ignoreDependencies: ["@microsoft/office-js", "@types/custom-functions-runtime", "@types/office-js"],
    },
  },
};
