/**
 * What the formulas of a form show while nothing is filled in, for a file that is opened where nothing is calculated
 * (Excel's Protected View). A test holds it to what Excel shows of the same form.
 */
import type { FrameworkSelection } from "../../framework/select";
import { cellAddress } from "../plan/a1";
import type { CellValue, SheetPlan } from "../plan/plan";
import { COLUMNS, competenciesOf, FIRST_SHARE } from "./indicator-form-frame";
import type { IndicatorForm } from "./indicator-form";
import { FORM_WORDS } from "./indicator-form-words";
import { INSUFFICIENT_DATA, PASSED_OVER } from "./level-formula";

/** By address: "F1" → "0 van 215 ingevuld". Every formula of the form is in it. */
export function emptyFormResults(
  { plan, parts }: IndicatorForm,
  selection: FrameworkSelection,
): ReadonlyMap<string, CellValue> {
  const results = new Map(formulaCells(plan).map((address): [string, CellValue] => [address, ""]));
  results.set(cellAddress(0, COLUMNS.score), `0 van ${selection.count.indicators} ingevuld`);
  const link = parts.labelled.find(({ label }) => label === FORM_WORDS.labels.rater);
  if (link) results.set(cellAddress(link.row, COLUMNS.indicator), FORM_WORDS.summary.link);
  competenciesOf(selection).forEach(({ levels }, index) => {
    const row = parts.summary.first + index;
    const shares = selection.levels.map((level) => {
      const has = levels.some(({ number, indicators }) => number === level && indicators.length > 0);
      return has ? "" : PASSED_OVER;
    });
    results.set(cellAddress(row, COLUMNS.level), INSUFFICIENT_DATA);
    const texts = shares.map((share, at) => `${selection.levels[at] ?? ""}: ${share === "" ? "–" : share}`);
    results.set(cellAddress(row, COLUMNS.indicator), texts.join("   "));
    shares.forEach((share, at) => results.set(cellAddress(row, FIRST_SHARE + at), share));
  });
  return results;
}

function formulaCells({ formulas }: SheetPlan): readonly string[] {
  return formulas.flatMap(({ area, formulas: lines }) =>
    lines.flatMap((line, row) => line.map((_, column) => cellAddress(area.row + row, area.column + column))),
  );
}
