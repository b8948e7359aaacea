import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isLetNode,
  isReferenceNode,
  isUnaryNode,
  type Node,
} from "@borgar/fx/xlsx";
import { formulaTree, nodesOf } from "../calculation/formula-syntax";
import { singleArguments } from "../calculation/scalar-functions";

/**
 * Whether a formula must be stored as an array formula. Stored as an ordinary one, other programs (and Excel from
 * before) take one value where it works on many: `MEDIAN(IF(A1:A9>0,A1:A9))` then comes out wrong. A custom function
 * (by its name in capitals) may give many values any time; Excel would show such a formula with an @.
 */
export function needsArrayForm(formula: string, custom: ReadonlyMap<string, string> = new Map()): boolean {
  const tree = formulaTree(formula);
  if (custom.size > 0 && callsOneOf(tree, custom)) return true;
  const seen = look(tree, new Map());
  return seen.operates || seen.many;
}

function callsOneOf(tree: Node, custom: ReadonlyMap<string, string>): boolean {
  return [...nodesOf(tree)].some(
    (node) => isCallNode(node) && "name" in node.callee && custom.has(node.callee.name.toUpperCase()),
  );
}

interface Seen {
  /** Gives more than one value. */
  readonly many: boolean;
  /** Works value by value on more than one, here or below. */
  readonly operates: boolean;
}

const ONE: Seen = { many: false, operates: false };

/** These work on all values of their arguments in any case. */
const ARRAY_ARGUMENTS = new Set(["SUMPRODUCT", "MMULT", "SUMX2MY2", "SUMX2PY2", "SUMXMY2", "LOOKUP"]);
/** These give more than one value. */
const ARRAY_RESULTS = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH
  MODE.MULT TOCOL TOROW CHOOSEROWS CHOOSECOLS VSTACK HSTACK WRAPROWS WRAPCOLS EXPAND TAKE DROP TEXTSPLIT MAP SCAN
  BYROW BYCOL MAKEARRAY`.split(/\s+/),
);
const CONDITIONS = new Set(["IF", "IFERROR", "IFNA", "IFS", "SWITCH", "CHOOSE"]);

function look(node: Node | null, names: ReadonlyMap<string, Seen>): Seen {
  if (!node) return ONE;
  if (isReferenceNode(node)) {
    const local = names.get(node.value.toUpperCase());
    if (local) return local;
    const many =
      node.kind === "beam" ||
      (node.kind === "range" && node.value.includes(":")) ||
      (node.kind === "table" && !/\[(@|\[?#This Row)/i.test(node.value));
    return { many, operates: false };
  }
  if (isArrayNode(node)) return { many: true, operates: false };
  if (isUnaryNode(node)) {
    const [inner] = node.arguments;
    if (node.operator === "@") return ONE;
    if (node.operator === "#") return { many: true, operates: false };
    const seen = look(inner ?? null, names);
    return { many: seen.many, operates: seen.operates || seen.many };
  }
  if (isBinaryNode(node)) {
    const parts = node.arguments.map((part) => look(part, names));
    const many = parts.some((part) => part.many);
    const below = parts.some((part) => part.operates);
    if (node.operator === ":" || node.operator === "," || node.operator === " ")
      return { many: true, operates: below };
    return { many, operates: below || many };
  }
  if (isLetNode(node)) {
    const inner = new Map(names);
    let operates = false;
    for (const { id, init } of node.declarations) {
      const seen = look(init, inner);
      operates ||= seen.operates;
      inner.set(id.name.toUpperCase(), { many: seen.many, operates: false });
    }
    const body = look(node.body, inner);
    return { many: body.many, operates: operates || body.operates };
  }
  if (!isCallNode(node)) return ONE;
  const name = "name" in node.callee ? node.callee.name.toUpperCase() : "";
  const parts = node.arguments.map((part) => look(part, names));
  const below = !ARRAY_ARGUMENTS.has(name) && parts.some((part) => part.operates);
  if (ARRAY_RESULTS.has(name)) return { many: true, operates: true };
  const single = CONDITIONS.has(name) ? () => true : singleArguments(name);
  const over = parts.some((part, index) => part.many && single?.(index));
  return { many: over, operates: below || over };
}
