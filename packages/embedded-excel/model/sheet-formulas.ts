import { withFormulas } from "./chart";
import { changeElements } from "./file/kept-elements";
import { changeParts } from "./file/kept-parts";
import type { Sheet } from "./sheet";

/** A formula with "=" in place of another; the cell is given where a cell has it. */
export type FormulaChange = (
  formula: string,
  cell?: { readonly row: number; readonly column: number },
) => string;

/**
 * Changes every formula on a sheet: of cells, validations, conditional formats, charts, and what is kept of its file. Names
 * are not the sheet's.
 */
export function changeFormulas(sheet: Sheet, change: FormulaChange): void {
  for (const { row, column, cell } of sheet.cells.all()) {
    if (!cell.formula) continue;
    const text = change(cell.formula.text, { row, column });
    if (text !== cell.formula.text) cell.formula = { ...cell.formula, text };
  }
  const bare = (formula: string): string => change(`=${formula}`).slice(1);
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    formulas: validation.formulas.map(bare),
  }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
    const { rule } = format;
    if (rule.kind === "formula") return { ...format, rule: { ...rule, formula: bare(rule.formula) } };
    if (rule.kind === "cellValue") return { ...format, rule: { ...rule, formulas: rule.formulas.map(bare) } };
    return format;
  });
  sheet.charts = sheet.charts.map((chart) => withFormulas(chart, (formula) => change(formula)));
  changeElements(sheet, change);
  changeParts(sheet, change);
}
