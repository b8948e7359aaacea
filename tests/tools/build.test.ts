import { tokens } from "@fluentui/react-components";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { canShowBrowser } from "../../tools/browser";
import { bySource, weighOrigins } from "../../tools/budget/parts";
import { againstBudgets, BUDGETS, mapsIn, portionOf, totalOf, weighPane } from "../../tools/budget/weigh";
import { compleet } from "../../src/framework/compleet";
import { fluentThemes } from "../../src/taskpane/pieces/fluent-theme";
import { sideloadSteps } from "../../tools/sideload-steps";
import {
  addinPolicy,
  playgroundPagePolicy,
  playgroundPanePolicy,
} from "../../webpack/content-security-policy.js";
import { moduleOf } from "../../webpack/parsed-framework.js";
import { originOf, withOrigin } from "../../webpack/origin.js";
import { sharedConfiguration } from "../../webpack/shared.js";
import tokenValues from "../../webpack/token-values.js";
import themeTokens, { namedTokens, tokenTable } from "../../webpack/theme-tokens.js";

describe("the origin", () => {
  test("is the development server's unless another one is given", () => {
    expect(originOf({})).toBe("https://localhost:3000");
    expect(originOf({ origin: "https://example.nl/compleet/" })).toBe("https://example.nl/compleet");
  });

  test.each(["http://example.nl", "example.nl", "https://example.nl/?a=1", true])("is not %p", (origin) => {
    expect(() => originOf({ origin })).toThrow(/origin must/);
  });

  test("is replaced everywhere, and an app domain stays a bare origin", () => {
    const text = `<AppDomain>https://localhost:3000</AppDomain><A b="https://localhost:3000/x.html"/>`;
    expect(withOrigin(text, "https://example.nl/compleet")).toBe(
      `<AppDomain>https://example.nl</AppDomain><A b="https://example.nl/compleet/x.html"/>`,
    );
  });
});

test("what is served has no source maps; while developing there are", () => {
  const options = { env: {}, output: "addin" };
  expect(sharedConfiguration({ ...options, production: true }).devtool).toBe(false);
  expect(sharedConfiguration({ ...options, production: false }).devtool).toBe("source-map");
});

test("the framework that is built in is the one that the source says, parsed", () => {
  const code = moduleOf(compleet()).replace("export function", "return function");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the build makes is code
  const built = new Function(code) as () => () => unknown;
  expect(built()()).toEqual(compleet());
  const names = ["d'Ancona", "back\\slash", 'quo"te', "line\u2028end"];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the same
  const odd = new Function(moduleOf(names).replace("export function", "return function")) as typeof built;
  expect(odd()()).toEqual(names);
});

test("the themes that are built in hold each token that a script names, with its value, and no other", () => {
  const script =
    ".a{color:var(--colorNeutralForeground1)}.b{font:var(--fontFamilyBase, serif)}.c{gap:var(--spacingVerticalM)}.d{color:var(--theirs)}";
  const table = tokenTable(fluentThemes, namedTokens([script, "x:var(--colorBrandBackground)"]));
  const code = themeTokens()
    .replace("@theme-tokens@", table)
    .replace("export const fluentThemes =", "return");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the build makes is code
  const built = (new Function(code) as () => typeof fluentThemes)();
  const named = ["colorBrandBackground", "colorNeutralForeground1", "fontFamilyBase", "spacingVerticalM"];
  for (const theme of ["light", "dark", "highContrast"] as const) {
    expect(Object.keys(built[theme]).sort()).toEqual(named);
    // Either quotes mean the same in a style.
    const alike = (value: unknown) => String(value).replaceAll('"', "'");
    for (const name of ["colorBrandBackground", "colorNeutralForeground1", "fontFamilyBase"] as const)
      expect(alike(built[theme][name])).toBe(alike(fluentThemes[theme][name]));
  }
  const odd = { light: { a: "1;2" }, dark: { a: "1" }, highContrast: { a: "1" } };
  expect(() => tokenTable(odd, new Set(["a"]))).toThrow("1;2");
});

test("what Fluent's styles say of tokens is the text that the tokens stand for", () => {
  expect(tokenValues("const a = tokens.colorBrandBackground; my.tokens.x; othertokens.y;")).toBe(
    'const a = "var(--colorBrandBackground)"; my.tokens.x; othertokens.y;',
  );
  for (const [name, value] of Object.entries(tokens))
    expect(tokenValues(`tokens.${name}`)).toBe(JSON.stringify(value));
});

test("a part is weighed by where its script came from", () => {
  // Three letters of the first source, two of the second; on the next line two of the first and one of webpack's own.
  const map = {
    sources: ["webpack://it/./src/app/port.ts", "webpack://it/./node_modules/@fluentui/tokens/lib/a.js"],
    mappings: "AAAA,GCAA;ADAA,E",
  };
  const script = "abcde\nfgh";
  expect([...bySource(script, map)]).toEqual([
    [map.sources[0], 5],
    [map.sources[1], 2],
    ["", 1],
  ]);
  const { gzip, origins } = weighOrigins(script, map);
  expect(origins.map(([origin, bytes]) => [origin, Math.round((bytes / gzip) * script.length)])).toEqual([
    ["src/app/port.ts", 5],
    ["@fluentui/tokens", 2],
    ["(webpack)", 1],
  ]);
});

describe("the content security policy", () => {
  const directives = (policy: string): Map<string, string[]> =>
    new Map(
      policy.split("; ").map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources];
      }),
    );
  const outside = (policy: string): string[] =>
    [...directives(policy).values()].flat().filter((source) => /^(https?:|wss?:|\*)/.test(source));

  test("of the pane names Microsoft's CDN for scripts and nothing else outside", () => {
    expect(outside(addinPolicy(false))).toEqual(["https://appsforoffice.microsoft.com"]);
    expect(directives(addinPolicy(false)).get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
    ]);
  });

  test("of the playground names nothing outside", () => {
    expect(outside(playgroundPanePolicy(false))).toEqual([]);
    expect(outside(playgroundPagePolicy())).toEqual([]);
  });

  test.each([addinPolicy(false), playgroundPanePolicy(false)])("lets the pane send nothing: %s", (policy) => {
    const all = directives(policy);
    expect(all.get("default-src")).toEqual(["'none'"]);
    expect(all.get("connect-src")).toEqual(["'none'"]);
    expect(all.get("form-action")).toEqual(["'none'"]);
    expect(all.get("base-uri")).toEqual(["'none'"]);
    expect(all.get("script-src")).not.toContain("'unsafe-eval'");
    expect(all.get("script-src")).not.toContain("'unsafe-inline'");
  });
});

test("the add-in's weight counts the page and all its scripts but no maps, in three portions that each have a bound", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "compleet-weight-"));
  try {
    for (const name of ["taskpane.html", "a.js", "late.js", "style.css"]) {
      writeFileSync(path.join(folder, name), "x".repeat(1000));
    }
    for (const name of ["a.js.map", "manifest.xml"]) writeFileSync(path.join(folder, name), "x".repeat(1000));
    const weights = weighPane(folder);
    expect([...weights.keys()].sort()).toEqual(["a.js", "late.js", "style.css", "taskpane.html"]);
    expect(mapsIn(folder)).toEqual(["a.js.map"]);
    const page =
      '<link rel="preload" as="script" href="late.js"><script src="https://x/o.js"></script><script src="a.js">';
    writeFileSync(path.join(folder, "taskpane.html"), page.padEnd(1000));
    const named = (portion: "functions" | "pane" | "all") =>
      [...portionOf(portion, weights, folder).keys()].sort();
    expect(named("functions")).toEqual(["a.js", "taskpane.html"]);
    expect(named("pane")).toEqual(["a.js", "late.js", "taskpane.html"]);
    expect(named("all")).toEqual(["a.js", "late.js", "style.css", "taskpane.html"]);
    const exactly = Object.fromEntries(
      againstBudgets(weights, folder).map(({ portion, weight }) => [portion, weight.gzip]),
    ) as Record<"functions" | "pane" | "all", number>;
    const over = (budgets: typeof exactly) =>
      againstBudgets(weights, folder, budgets).flatMap(({ portion, over }) => (over ? [portion] : []));
    expect(over(exactly)).toEqual([]);
    for (const portion of ["functions", "pane", "all"] as const)
      expect(over({ ...exactly, [portion]: exactly[portion] - 1 })).toEqual([portion]);
    expect(BUDGETS).toEqual({ functions: 25_000, pane: 130_000, all: 500_000 });
    const total = totalOf(weights.values());
    expect(total.raw).toBe(4000);
    expect(total.gzip).toBeGreaterThan(0);
    expect(total.gzip).toBeLessThan(total.raw);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a browser is opened only where somebody can see it", () => {
  expect(canShowBrowser({}, "darwin")).toBe(true);
  expect(canShowBrowser({}, "win32")).toBe(true);
  expect(canShowBrowser({}, "linux")).toBe(false);
  expect(canShowBrowser({ DISPLAY: ":0" }, "linux")).toBe(true);
  expect(canShowBrowser({ WAYLAND_DISPLAY: "wayland-0" }, "linux")).toBe(true);
  expect(canShowBrowser({ CI: "true" }, "darwin")).toBe(false);
  expect(canShowBrowser({ SSH_CONNECTION: "1 2 3 4" }, "darwin")).toBe(false);
});

test("the steps for Excel name the manifest, the address and all three platforms", () => {
  const steps = sideloadSteps({ origin: "https://localhost:3001", manifest: "/x/manifest.xml", id: "an-id" });
  for (const part of ["https://localhost:3001/taskpane.html", "/x/manifest.xml", "an-id"])
    expect(steps).toContain(part);
  for (const platform of ["Excel on Windows", "Excel on Mac", "Excel on the web"])
    expect(steps).toContain(platform);
});
