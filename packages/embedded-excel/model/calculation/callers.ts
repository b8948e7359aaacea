import { formulaTokens } from "./formula-syntax";

/**
 * excelts does not tell a function which cell calls it. So the formulas that it gets tell it themselves: every call
 * of a custom function begins with arguments of ours, the sheet's number, row and column of the cell, and which of
 * the person's arguments were left out. Cells, files and people never see this form.
 */
const CELL = "SHEET(),ROW(),COLUMN()";
const NOWHERE = "0,0,0";
/** How many arguments are ours. */
export const OWN_ARGUMENTS = 4;
const OWN = /(?:SHEET\(\),ROW\(\),COLUMN\(\)|0,0,0),"(?:,\d+)*,",?/g;

/**
 * A formula as excelts is to get it. Without "="; `isCustom` knows names in capitals. Beside the book there is no
 * calling cell.
 */
export function withCallers(source: string, isCustom: (name: string) => boolean, beside: boolean): string {
  const tokens = formulaTokens(`=${source}`).slice(1);
  if (!tokens.some(({ type, value }) => type === "func" && isCustom(value.toUpperCase()))) return source;
  const written: string[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const opens = token.value === "(" && before?.type === "func" && isCustom(before.value.toUpperCase());
    if (!opens) {
      written.push(token.value);
      return;
    }
    const { count, omitted } = argumentsOf(tokens, index);
    const own = `${beside ? NOWHERE : CELL},",${omitted.map((place) => `${place},`).join("")}"`;
    written.push("(", own, ...(count > 0 ? [","] : []));
  });
  return written.join("");
}

/** Takes our own arguments out of a text again: `FORMULATEXT` shows formulas. */
export function withoutCallers(text: string): string {
  return text.replaceAll(OWN, "");
}

/** How many arguments a call has, and which of them are empty; `open` is its parenthesis. */
function argumentsOf(
  tokens: ReturnType<typeof formulaTokens>,
  open: number,
): { readonly count: number; readonly omitted: readonly number[] } {
  const filled: boolean[] = [false];
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { type, value } = tokens[index] ?? { type: "", value: "" };
    const closes = value === ")" || value === "}";
    if (closes && --depth === 0) break;
    if (depth === 1 && value === ",") filled.push(false);
    else if (depth > 0 && type !== "whitespace") filled[filled.length - 1] = true;
    if (value === "(" || value === "{") depth++;
  }
  if (filled.length === 1 && filled[0] === false) return { count: 0, omitted: [] };
  return { count: filled.length, omitted: filled.flatMap((has, place) => (has ? [] : [place])) };
}
