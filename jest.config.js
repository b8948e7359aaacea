/**
 * Four projects: pure (no DOM), ui (React in jsdom), host (Microsoft's client against the embedded Excel) and
 * browser (the built playground in a real browser).
 */
const shared = {
  transform: {
    "\\.(txt|tsv)$": "<rootDir>/tools/jest-raw-text.cjs",
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(@borgar|@cj-tech-master)/)"],
  // What is built or unpacked there is no source.
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/\\.cache/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "txt", "tsv"],
};

export default {
  projects: [
    {
      ...shared,
      displayName: "pure",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{framework,scoring,sheets,app,functions,tools}/**/*.test.ts"],
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
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/e2e/global-setup.ts",
      globalTeardown: "<rootDir>/tests/e2e/global-teardown.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/patience.ts"],
    },
  ],
};
