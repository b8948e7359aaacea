import { parseStructRef, stringifyStructRef, type Token } from "@borgar/fx/xlsx";
import { formulaTokens } from "../calculation/formula-syntax";

/**
 * Formulas as they are shown and formulas as a file holds them differ: functions from after 2007 carry a prefix, so
 * do the names of LET and LAMBDA, `A1#` and `@A1:A3` are functions, and a column of "this row" is written in full
 * with its table.
 */

/** NETWORKDAYS.INTL and WORKDAY.INTL are as new, and yet stand in files without a prefix. */
const NEW_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
  CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
  FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
  HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET
  LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST 
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT
  REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T
  T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
const NEW_SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

export interface FileFormulaContext {
  /** Names of custom functions: in capitals, each with how it is shown. */
  readonly custom: ReadonlyMap<string, string>;
  /** The table that the formula's cell lies in, if any. */
  readonly table?: string;
}

/** "=…" as shown → as the file has it, without "=". */
export function toFileFormula(formula: string, context: FileFormulaContext): string {
  const tokens = formulaTokens(formula).filter((token) => token.type !== "fx_prefix");
  const locals = localNames(tokens);
  const out: string[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.type === "operator" && token.value === "@" && after && isReference(after)) return;
    if (token.type === "operator" && token.value === "#" && before && isReference(before)) return;
    let text = fileToken(token, locals[index] ?? false, context);
    if (isReference(token) && after?.value === "#" && after.type === "operator")
      text = `_xlfn.ANCHORARRAY(${text})`;
    if (isReference(token) && before?.value === "@" && before.type === "operator")
      text = `_xlfn.SINGLE(${text})`;
    out.push(text);
  });
  return out.join("");
}

/** A custom function's name in a file. The namespace before the first underscore has none. */
const FILE_CUSTOM = /^_xldudf_([^_]+)_(.+)$/i;

/** The custom functions in a formula as the file has it, as they are shown: "COMPLEET.COMPETENCY_LEVEL". */
export function customNamesIn(stored: string): string[] {
  if (!/_xldudf_/i.test(stored)) return [];
  return formulaTokens(`=${stored}`).flatMap(({ type, value }) => {
    const [, namespace, name] = (type === "func" && FILE_CUSTOM.exec(value)) || [];
    return namespace !== undefined && name !== undefined ? [`${namespace}.${name}`] : [];
  });
}

/** As the file has it, without "=" → "=…" as shown. */
export function fromFileFormula(stored: string, table?: string): string {
  const tokens = formulaTokens(`=${stored}`);
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const wrapped = wrappedReference(tokens, index);
    if (wrapped) {
      const text = shownToken(wrapped.reference, table);
      out.push(wrapped.name === "_XLFN.SINGLE" ? `@${text}` : `${text}#`);
      index += 3;
    } else {
      out.push(shownToken(token, table));
    }
  }
  return out.join("");
}

function fileToken(token: Token, local: boolean, context: FileFormulaContext): string {
  const upper = token.value.toUpperCase();
  if (local) return `_xlpm.${token.value}`;
  if (token.type === "func") {
    const custom = context.custom.get(upper);
    if (custom !== undefined) return `_xldudf_${custom.replaceAll(".", "_")}`;
    if (NEW_SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
    return NEW_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : upper;
  }
  if (token.type !== "structured") return token.value;
  const reference = parseStructRef(token.value);
  if (!reference) return token.value;
  const table = reference.table || context.table;
  return stringifyStructRef({ ...reference, ...(table && { table }) }, { thisRow: true });
}

function shownToken(token: Token, table: string | undefined): string {
  if (token.type === "func") {
    const custom = FILE_CUSTOM.exec(token.value);
    if (custom) return `${custom[1]}.${custom[2]}`;
    return token.value
      .replace(/^_xlfn\./i, "")
      .replace(/^_xlws\./i, "")
      .replace(/^_xlpm\./i, "");
  }
  if (token.type === "range_named") return token.value.replace(/^_xlpm\./i, "");
  if (token.type !== "structured") return token.value;
  const reference = parseStructRef(token.value);
  if (!reference) return token.value;
  const own = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
  return own && reference.sections?.includes("this row")
    ? stringifyStructRef({ ...reference, table: "" })
    : stringifyStructRef(reference);
}

/** `_xlfn.SINGLE(ref)` or `_xlfn.ANCHORARRAY(ref)` at this place. */
function wrappedReference(
  tokens: readonly Token[],
  index: number,
): { readonly name: string; readonly reference: Token } | undefined {
  const [name, open, reference, close] = tokens.slice(index, index + 4);
  const upper = name?.value.toUpperCase() ?? "";
  if (upper !== "_XLFN.SINGLE" && upper !== "_XLFN.ANCHORARRAY") return undefined;
  if (open?.value !== "(" || close?.value !== ")" || !reference || !isReference(reference)) return undefined;
  return { name: upper, reference };
}

function isReference(token: Token): boolean {
  return ["range", "range_beam", "range_named", "structured"].includes(token.type);
}

/** Which tokens are names that a LET or LAMBDA around them makes. */
function localNames(tokens: readonly Token[]): boolean[] {
  const scopes: { readonly end: number; readonly names: Set<string> }[] = [];
  return tokens.map((token, index) => {
    while (scopes.length > 0 && (scopes.at(-1)?.end ?? 0) < index) scopes.pop();
    const upper = token.value.toUpperCase();
    if (token.type === "func" && (upper === "LET" || upper === "LAMBDA")) {
      const { end, starts } = argumentsAt(tokens, index + 1);
      const named =
        upper === "LET" ? starts.slice(0, -1).filter((_, nth) => nth % 2 === 0) : starts.slice(0, -1);
      scopes.push({ end, names: new Set(named.map((start) => tokens[start]?.value.toUpperCase() ?? "")) });
      return false;
    }
    const named = token.type === "range_named" || token.type === "func" || token.type === "range";
    return named && scopes.some(({ names }) => names.has(upper));
  });
}

/** Where a call's arguments begin (first token that is no space), and where it closes. */
function argumentsAt(tokens: readonly Token[], open: number): { end: number; starts: number[] } {
  const starts: number[] = [];
  let depth = 0;
  let expectsStart = false;
  for (let index = open; index < tokens.length; index++) {
    const { type, value } = tokens[index] ?? { type: "", value: "" };
    if (expectsStart && type !== "whitespace") {
      starts.push(index);
      expectsStart = false;
    }
    if (value === "(" || value === "{") depth++;
    if (depth === 1 && (value === "," || index === open)) expectsStart = true;
    if ((value === ")" || value === "}") && --depth === 0) return { end: index, starts };
  }
  return { end: tokens.length, starts };
}
