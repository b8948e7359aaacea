import path from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

/**
 * The pane's themes, worked out while building, of which only those tokens stay that a built script names: of Fluent's
 * 459 about a quarter. Two halves: the loader puts a mark where the themes were made, and the plugin, which sees all
 * scripts after they were minified, puts the tokens there. Nobody keeps a list.
 */
const SOURCE = "src/taskpane/pieces/fluent-theme.ts";
const MARK = "@theme-tokens@";

/** The themes, in the order in which a token's values stand. */
const THEMES = ["light", "dark", "highContrast"];

/** How the table is written: none of these stand in a value, and none would have to be escaped in a script. */
const ROW = ";";
const CELL = "|";
const QUOTE = "~";

/** For the themes' module: answers one that reads them from the table. */
export default function themeTokens() {
  return `const rows = "${MARK}".replaceAll("${QUOTE}", "'").split("${ROW}").map((row) => row.split("${CELL}"));
const theme = (at) => Object.fromEntries(rows.map(([name, ...values]) => [name, values[at] ?? values.at(-1)]));
export const fluentThemes = { ${THEMES.map((name, at) => `${name}: theme(${at})`).join(", ")} };
`;
}

/**
 * Which tokens the scripts name: `var(--name)` and `var(--name, …)`.
 * @param {readonly string[]} scripts
 * @returns {ReadonlySet<string>}
 */
export function namedTokens(scripts) {
  const names = scripts.flatMap((text) => [...text.matchAll(/var\(--([A-Za-z0-9]+)/g)]);
  return new Set(names.map(([, name = ""]) => name));
}

/**
 * The table of the tokens that are named: a row for each with its value in every theme, without those that repeat the
 * value before them to the end. Throws if a value cannot be written so.
 * @param {Readonly<Record<string, Readonly<Record<string, string | number>>>>} themes
 * @param {ReadonlySet<string>} named
 */
export function tokenTable(themes, named) {
  const names = Object.keys(themes.light).filter((name) => named.has(name));
  return names
    .map((name) => {
      const values = THEMES.map((theme) => String(themes[theme][name]).replace(/['"]/g, QUOTE));
      while (values.length > 1 && values.at(-1) === values.at(-2)) values.pop();
      const cells = [name, ...values];
      const odd = cells.find((cell) => cell.includes(ROW) || cell.includes(CELL) || /[\\`\n]/.test(cell));
      if (odd !== undefined)
        throw new Error(`The token ${name} has a value that the table cannot hold: ${odd}`);
      return cells.join(CELL);
    })
    .join(ROW);
}

/** Puts the tokens that the built scripts name where the loader left its mark. */
export class ThemeTokens {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThemeTokens", (compilation) => {
      // After minifying, which drops what nobody uses, and before names are made of contents.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tapPromise({ name: "ThemeTokens", stage }, async () => {
        const scripts = Object.keys(compilation.assets).filter((name) => name.endsWith(".js"));
        const texts = scripts.map((name) => String(compilation.assets[name].source()));
        const { fluentThemes } = await tsImport(`../${SOURCE}`, import.meta.url);
        const table = tokenTable(fluentThemes, namedTokens(texts));
        for (const [index, name] of scripts.entries()) {
          const at = texts[index].indexOf(MARK);
          if (at < 0) continue;
          compilation.updateAsset(name, (old) => {
            const changed = new sources.ReplaceSource(old);
            changed.replace(at, at + MARK.length - 1, table);
            return changed;
          });
        }
      });
    });
  }
}

/** The rule by which the loader meets the themes' module. */
export const themeTokensRule = (/** @type {string} */ root) => ({
  test: path.join(root, SOURCE),
  loader: fileURLToPath(import.meta.url),
});
