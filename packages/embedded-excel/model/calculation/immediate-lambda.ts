import type { Token } from "@borgar/fx/xlsx";
import { formulaTokens } from "./formula-syntax";

/**
 * A LAMBDA that is called where it stands, `LAMBDA(x,x+1)(2)`, as the LET that means the same, which excelts works out:
 * `LET(x,2,x+1)`. Without "=". Any other formula as it is, also one whose call has another number of arguments.
 */
export function withoutImmediateLambdas(formula: string): string {
  if (!/lambda\s*\(/i.test(formula)) return formula;
  const tokens = formulaTokens(`=${formula}`).slice(1);
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { type, value } = tokens[index] ?? { type: "", value: "" };
    if (type !== "func" || value.toUpperCase() !== "LAMBDA") continue;
    const made = argumentsAt(tokens, index + 1);
    const given = made && argumentsAt(tokens, made.end + 1);
    if (!made || !given || given.parts.length !== made.parts.length - 1) continue;
    const body = made.parts.at(-1) ?? "";
    const pairs = made.parts.slice(0, -1).flatMap((name, nth) => [name.trim(), given.parts[nth] ?? ""]);
    const text = pairs.length === 0 ? `(${body})` : `LET(${[...pairs, body].join(",")})`;
    tokens.splice(index, given.end - index + 1, { type: "unknown", value: text } as Token);
  }
  return tokens.map(({ value }) => value).join("");
}

/** The arguments within the brackets that open at a token, and where those close; undefined where none open. */
function argumentsAt(
  tokens: readonly Token[],
  open: number,
): { readonly end: number; readonly parts: readonly string[] } | undefined {
  if (tokens[open]?.value !== "(") return undefined;
  const parts = [""];
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { value } = tokens[index] ?? { value: "" };
    const closes = value === ")" || value === "}";
    if (closes && --depth === 0) {
      return { end: index, parts: parts.length === 1 && parts[0]?.trim() === "" ? [] : parts };
    }
    if (value === "," && depth === 1) parts.push("");
    else if (depth > 0) parts[parts.length - 1] += value;
    if (value === "(" || value === "{") depth++;
  }
  return undefined;
}
