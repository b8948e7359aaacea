import { splitSheet } from "../address";
import { formulaTokens } from "./formula-syntax";

/** Another workbook in what stands before "!": "[Map1.xlsx]Blad1", "[1]Blad1" as a file has it, "Map1.xlsx". */
const ELSEWHERE = /\[.+\]|\.xls[xmb]?$/i;

/** False for nearly all formulas that refer to no other workbook, without taking them apart. */
export function mayReferElsewhere(formula: string): boolean {
  return formula.includes("!") && (formula.includes("]") || /\.xls/i.test(formula));
}

/** Whether a formula, with "=", refers to another workbook. */
export function refersElsewhere(formula: string): boolean {
  if (!/\][^![]*!|\.xls[xmb]?'?!/i.test(formula)) return false;
  return formulaTokens(formula).some(({ type, value }) => {
    if (type !== "structured" && !type.startsWith("range")) return false;
    return ELSEWHERE.test(splitSheet(value).sheet ?? "");
  });
}
