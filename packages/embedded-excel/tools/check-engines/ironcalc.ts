import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { EngineTable } from "./engines";

const PLACE = dirname(createRequire(import.meta.url).resolve("@ironcalc/wasm/package.json"));

/** Its version, as its package says it. */
export function ironCalcVersion(): string {
  const about = JSON.parse(readFileSync(join(PLACE, "package.json"), "utf8")) as { readonly version: string };
  return about.version;
}

/** A form that shows all digits: a number that is told in it is as exact as the table wants it. */
const ALL_DIGITS = "0.00000000000000E+00";

/** What IronCalc gives for the formulas, which it gets as a person types them. `first`: the row of the first, from 0. */
export async function ironCalcAnswers({ cells, rows }: EngineTable, first: number): Promise<string[]> {
  const { default: init, Model } = await import("@ironcalc/wasm");
  await init({ module_or_path: readFileSync(join(PLACE, "wasm_bg.wasm")) });
  const model = new Model("book", "en", "UTC", "en");
  cells.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value === null) return;
      const isText = typeof value === "string" && !value.startsWith("=");
      const typed = isText
        ? `'${value}`
        : String(value).replace(/^(true|false)$/, (word) => word.toUpperCase());
      model.setUserInput(0, down + 1, across + 1, typed);
    }),
  );
  rows.forEach(([formula], at) => model.setUserInput(0, first + at + 1, 1, `=${formula}`));
  const area = { sheet: 0, row: first + 1, column: 1, width: 1, height: rows.length };
  model.updateRangeStyle(area, "num_fmt", ALL_DIGITS);
  model.evaluate();
  return rows.map((_, at) => model.getFormattedCellValue(0, first + at + 1, 1));
}
