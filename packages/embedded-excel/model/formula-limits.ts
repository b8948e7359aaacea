/**
 * What Excel refuses in a formula by its length and depth, and in the functions that the calculation takes apart itself.
 * The sources are beside each refusal in tests/host/excels-own-rules.ts.
 */
import { isCallNode, type Node } from "@borgar/fx/xlsx";
import { BookError } from "./book-error";
import { childrenOf, formulaTokens, formulaTree, nodesOf } from "./calculation/formula-syntax";

/** Of a text between quotes. */
const LONGEST_TEXT = 255;
/** How many functions may lie within each other. */
const DEEPEST = 64;

/** Fewest and most arguments by Microsoft's function reference; in pairs after so many where said. */
const ARGUMENTS: Readonly<
  Record<string, { readonly least: number; readonly most: number; readonly pairsFrom?: number }>
> = {
  CHOOSE: { least: 2, most: 255 },
  COUNTIFS: { least: 2, most: 254, pairsFrom: 0 },
  IF: { least: 2, most: 3 },
  IFERROR: { least: 2, most: 2 },
  IFNA: { least: 2, most: 2 },
  IFS: { least: 2, most: 254, pairsFrom: 0 },
  INDIRECT: { least: 1, most: 2 },
  LET: { least: 3, most: 253, pairsFrom: 1 },
  OFFSET: { least: 3, most: 5 },
  SWITCH: { least: 3, most: 254 },
};

/** Throws `InvalidArgument` for a formula, with "=", that goes over these. */
export function assertFormulaLimits(formula: string): void {
  for (const { type, value } of formulaTokens(formula)) {
    const { length } = value.slice(1, -1).replaceAll('""', '"');
    if (type === "string" && length > LONGEST_TEXT)
      throw refused(`a text in a formula may have at most ${LONGEST_TEXT} characters`);
  }
  const tree = formulaTree(formula);
  if (depthOf(tree) > DEEPEST) throw refused(`functions may be nested at most ${DEEPEST} deep`);
  for (const node of nodesOf(tree)) {
    if (!isCallNode(node)) continue;
    // A LAMBDA that is called on the spot has no name.
    const { name = "" }: { readonly name?: string } = node.callee;
    const bounds = ARGUMENTS[name.toUpperCase()];
    if (!bounds) continue;
    const given = node.arguments.length;
    const single = bounds.pairsFrom !== undefined && (given - bounds.pairsFrom) % 2 === 1;
    if (given < bounds.least || given > bounds.most || single)
      throw refused(`${name} with ${given} arguments`);
  }
}

function depthOf(node: Node): number {
  const within = childrenOf(node).reduce((deepest, child) => Math.max(deepest, depthOf(child)), 0);
  return within + (isCallNode(node) ? 1 : 0);
}

function refused(why: string): BookError {
  return new BookError("InvalidArgument", `There is a problem with this formula: ${why}.`);
}
