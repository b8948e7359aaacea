/** How a formula in English is built, as far as Excel's limits ask: its texts, its functions and how deep they lie. */

/** A function that a formula calls. */
export interface Call {
  /** In capitals; "" for a pair of brackets that only groups. */
  readonly name: string;
  /** How many arguments it is given. */
  readonly given: number;
}

export interface FormulaShape {
  /** The longest text in quotes, in characters. */
  readonly longestText: number;
  /** How many functions lie within each other. */
  readonly depth: number;
  readonly calls: readonly Call[];
  /** True where brackets and quotes are closed, and in order. */
  readonly closed: boolean;
  /** True where an argument list, a union or an array has a separator. */
  readonly separates: boolean;
}

/** Texts; names of sheets; structured references; arrays; numbers and words; then each sign by itself. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|\{[^{}]*\}|[\p{L}\p{M}\p{N}_.$\\?]+|\S/gu;

interface OpenCall {
  readonly name: string;
  separators: number;
  filled: boolean;
}

/** Reads a formula once, from left to right. */
export function formulaShape(formula: string): FormulaShape {
  const open: OpenCall[] = [];
  const calls: Call[] = [];
  const shape = { longestText: 0, depth: 0, closed: true, separates: false };
  let before = "";
  for (const [part] of formula.matchAll(PARTS)) {
    const top = open.at(-1);
    if (top && part !== ")" && part !== ",") top.filled = true;
    if (part === "(") {
      open.push({ name: isWord(before) ? before.toUpperCase() : "", separators: 0, filled: false });
      shape.depth = Math.max(shape.depth, open.filter(({ name }) => name !== "").length);
    } else if (part === ")") {
      const done = open.pop();
      if (done)
        calls.push({ name: done.name, given: done.separators + Number(done.filled || done.separators > 0) });
      else shape.closed = false;
    } else if (part === "," || part === ";") {
      shape.separates = true;
      if (top) top.separators += 1;
    } else if (part.startsWith("{")) shape.separates ||= /[,;]/.test(part);
    else if (part.length > 1 && part.startsWith('"'))
      shape.longestText = Math.max(shape.longestText, part.slice(1, -1).replaceAll('""', '"').length);
    else if ("\"'[]{}".includes(part)) shape.closed = false;
    before = part;
  }
  return { ...shape, closed: shape.closed && open.length === 0, calls };
}

function isWord(part: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(part);
}
