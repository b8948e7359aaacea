import { existsSync } from "node:fs";
import embeddedExcel from "./packages/embedded-excel/jest.config.js";

/**
 * The projects: pure (no DOM), ui (React in jsdom), host (the add-in in the embedded Excel, through Microsoft's client),
 * embedded-excel (that Excel by itself), and two with the built playground in a browser. Every browser test runs once in
 * a current Chromium: where one is installed (what CHROME_PATH names, else Debian's) in that one, as installed-browser,
 * and then only those in which browsers may differ in the one that npm brings too, as browser; else all of them there.
 */
const installed = process.env.CHROME_PATH || ["/usr/bin/chromium"].find((path) => existsSync(path));

/** In which browsers may differ: keys, focus, the clipboard, files, how a page starts. With EVERY_BROWSER=1 all are. */
const IN_BOTH = ["day", "follow-cell", "keyboard", "many-sheets", "opens", "workbook"];

const shared = {
  transform: {
    "\\.(txt|tsv)$": "<rootDir>/tools/jest-raw-text.cjs",
    ...embeddedExcel.transform,
  },
  transformIgnorePatterns: ["/node_modules/(?!(@borgar|@cj-tech-master|@sparticuz|uuid)/)"],
  // What is built or unpacked there is no source.
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/\\.cache/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "txt", "tsv"],
};

/** The browser tests, in the usual browser or in the one at a path. */
const inBrowser = (displayName, browserPath, tests = "**/*") => ({
  ...shared,
  displayName,
  testEnvironment: "node",
  testMatch: [`<rootDir>/tests/e2e/${tests}.test.ts`],
  // Read by tests/e2e/playground.ts and the set-up.
  globals: { browserPath },
  // A file each: Jest runs the same set-up once, for whichever project comes first.
  globalSetup: `<rootDir>/tests/e2e/set-up-${displayName}.ts`,
  globalTeardown: "<rootDir>/tests/e2e/tear-down.ts",
});

export default {
  // For every project: Jest takes it from here only. It ends what hangs, and measures nothing: a test that does its work
  // passes however busy the machine is.
  testTimeout: 600_000,
  // Jest itself leaves one core free: on two cores that is half of the machine.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "pure",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{framework,scoring,sheets,files,app,functions,tools}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/{taskpane,commands}/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "host",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{host,playground}/**/*.test.{ts,tsx}"],
    },
    { ...embeddedExcel, rootDir: "packages/embedded-excel" },
    inBrowser("browser", null, installed && !process.env.EVERY_BROWSER ? `{${IN_BOTH.join(",")}}` : "**/*"),
    ...(installed ? [inBrowser("installed-browser", installed)] : []),
  ],
};
