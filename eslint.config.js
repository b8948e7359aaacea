import js from "@eslint/js";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { handNothingOn } from "./tools/lint/hand-nothing-on.js";
import { smallFiles } from "./tools/lint/small-files.js";
import { EMBEDDED_EXCEL, innerZones, INSIDE, ROOMS } from "./tools/lint/house.js";

const allRooms = Object.keys(ROOMS);
/** Files of rooms ("app" is src/app). */
const folder = (room) => (ROOMS[room] ? room : `src/${room}`);
const src = (...rooms) => rooms.map((room) => `${folder(room)}/**/*.{ts,tsx}`);
const but = (...rooms) =>
  allRooms.filter((room) => room.startsWith("src/") && !rooms.some((other) => folder(other) === room));

/** Of each room, all that it may not import from. */
const arrows = [
  ...Object.entries(ROOMS).map(([room, allowed]) => ({
    target: `./${room}`,
    from: [...allRooms.filter((other) => other !== room && !allowed.includes(other)), "src/main.ts"].map(
      (other) => `./${other}`,
    ),
    message: `${room} imports from ${allowed.length > 0 ? allowed.join(", ") : "no other room"}.`,
  })),
  ...innerZones(),
  {
    target: "./src",
    from: [`./${EMBEDDED_EXCEL}`, "./playground"],
    message: "The add-in knows nothing of the embedded Excel and its page.",
  },
  {
    target: ["./playground", "./tests", "./tools"],
    from: Object.keys(INSIDE[EMBEDDED_EXCEL])
      .filter((name) => name !== ".")
      .map((name) => `./${EMBEDDED_EXCEL}/${name}`),
    message:
      "Others import the embedded Excel by its face: embedded-excel/book, embedded-excel/node and so on.",
  },
  {
    target: ["objects", "bridge"].map((name) => `./${EMBEDDED_EXCEL}/${name}`),
    from: `./${EMBEDDED_EXCEL}/model/book.ts`,
    message: "The API objects and the bridge have of a workbook what model/open-book.ts gives them.",
  },
  ...["tests", "tools", "webpack"].map((name) => ({
    target: ["./src", "./playground", `./${EMBEDDED_EXCEL}`],
    from: `./${name}`,
    message: `What runs knows nothing of ${name}.`,
  })),
];

const named = (names, message) => names.map((name) => ({ name, message }));
const OFFICE = named(
  ["Excel", "Office", "OfficeExtension", "OfficeRuntime"],
  "Only src/excel, src/commands and src/main.ts name Office.js; here it comes in as data or a callback.",
);
// The rule for globals sees values only; this one sees `Excel.Range` as a type.
const NO_OFFICE_TYPES = [
  "error",
  {
    selector: "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]",
    message: OFFICE[0].message,
  },
];
const PAGE = named(
  ["document", "window", "navigator", "location", "localStorage", "sessionStorage"],
  "This room decides in pure code: no page.",
);
const NETWORK = named(
  ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
  "Everything stays in the workbook: the add-in sends nothing anywhere.",
);

/** Globals that a kind of room must not name; a later entry for the same files replaces an earlier one. */
const noGlobals = (...globals) => [
  "error",
  { globals: globals.flat(), checkGlobalObject: true, globalObjects: ["window", "self"] },
];
const noPackages = (group, message) => ["error", { patterns: [{ group, message }] }];
const REACT = ["react", "react-dom", "react-dom/*", "@fluentui/*"];
const NODE = ["node:*"];

export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", ".cache/**", "node_modules/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // A port's method is asynchronous by its contract, also where this one has nothing to wait for.
      "@typescript-eslint/require-await": "off",
      // `"AccessDenied" | string` says which codes are known.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Interfaces of methods without `this` are how ports are written; Office's own are always called on their object.
      "@typescript-eslint/unbound-method": "off",
      "no-console": "error",
      eqeqeq: "error",
      // Sheet names, cell texts and XML must not hold control characters, so we look for them.
      "no-control-regex": "off",
    },
  },
  // Not for tests of the add-in, of which some are long lists of cases.
  {
    files: ["src/**", "packages/**", "playground/**", "tools/**"].map(
      (files) => `${files}/*.{ts,tsx,js,mts}`,
    ),
    plugins: { size: { rules: { "small-files": smallFiles } } },
    rules: { "size/small-files": "error" },
  },
  // Not for tests, which break these rules on purpose to see that Microsoft's client objects, and not for the embedded
  // Excel, which is at the other end of the line.
  {
    files: ["src/**/*.{ts,tsx}", "tools/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["**/*.tsx", "src/taskpane/**/*.ts"], ...reactHooks.configs.flat.recommended },
  {
    files: ["src/**/*.{ts,tsx}", "playground/**/*.tsx", "tests/**/*.tsx"],
    plugins: { house: { rules: { "hand-nothing-on": handNothingOn } } },
    rules: { "house/hand-nothing-on": "error" },
  },

  // The arrows.
  {
    files: ["src", "playground", "packages", "tests", "tools"].map((name) => `${name}/**/*.{ts,tsx}`),
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".d.ts", ".js"] })],
    },
    rules: { "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: arrows }] },
  },
  { files: ["src/main.ts"], rules: { "no-restricted-globals": noGlobals(NETWORK) } },
  { files: src("excel", "commands"), rules: { "no-restricted-globals": noGlobals(NETWORK) } },
  {
    files: src(...but("excel", "commands")),
    rules: { "no-restricted-syntax": NO_OFFICE_TYPES },
  },
  { files: src("taskpane"), rules: { "no-restricted-globals": noGlobals(NETWORK, OFFICE) } },
  {
    files: src("framework", "scoring", "sheets", "files", "app", "functions"),
    rules: { "no-restricted-globals": noGlobals(NETWORK, OFFICE, PAGE) },
  },
  // The embedded Excel's bridge plays Office; the rest of it, and its page, must not lean on it.
  {
    files: [
      ...src("playground"),
      ...["model", "objects", "view"].map((name) => `${EMBEDDED_EXCEL}/${name}/**/*.ts`),
    ],
    rules: { "no-restricted-globals": noGlobals(OFFICE) },
  },
  {
    files: [
      ...src(...but("taskpane")),
      ...["model", "objects", "bridge", "view"].map((name) => `${EMBEDDED_EXCEL}/${name}/**/*.ts`),
    ],
    rules: {
      "no-restricted-imports": noPackages(
        [...REACT, ...NODE],
        "React is for the pane; Node is for the tools.",
      ),
    },
  },
  {
    files: src("taskpane", "playground"),
    rules: { "no-restricted-imports": noPackages(NODE, "This runs in a browser.") },
  },

  // Around the add-in.
  {
    files: ["tests/**/*.{ts,tsx}", `${EMBEDDED_EXCEL}/tests/**/*.ts`],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
      // Jest's expect.any() and expect.objectContaining() are `any`.
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  { files: ["tools/**/*.ts", `${EMBEDDED_EXCEL}/{tools,node}/**/*.ts`], rules: { "no-console": "off" } },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "writable",
        require: "readonly",
      },
    },
  },
);
