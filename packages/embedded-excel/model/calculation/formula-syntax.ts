import { isCallNode, parse, tokenize, type AstExpression, type Node, type Token } from "@borgar/fx/xlsx";
import { BookError } from "../book-error";
import { lookupFunction } from "../excelts";

/** The longest formula that Excel takes. */
const LONGEST = 8192;
/** The longest text in quotes in one; longer ones are put together with `&`. */
const LONGEST_TEXT = 255;

/** The formula that was asked last: several rules are asked of each, and copies of one follow each other. */
let last: { readonly formula: string; readonly tokens: readonly Token[] } | undefined;
let lastTree: { readonly formula: string; readonly tree: AstExpression } | undefined;

export function formulaTokens(formula: string): readonly Token[] {
  if (last?.formula !== formula)
    last = { formula, tokens: tokenize(formula, { mergeRefs: true, negativeNumbers: true }) };
  return last.tokens;
}

/** The formula as a tree. Throws `InvalidArgument` where it is not one. */
export function formulaTree(formula: string): AstExpression {
  if (lastTree?.formula === formula) return lastTree.tree;
  const tokens = formulaTokens(formula);
  if (tokens.some((token) => token.unterminated)) throw refused(formula);
  try {
    const tree = parse([...tokens], { looseRefCalls: true });
    lastTree = { formula, tree };
    return tree;
  } catch {
    throw refused(formula);
  }
}

/** How many arguments a function takes; undefined for an unknown name. Names in capitals. */
export type ArityOf = (name: string) => { readonly minArity: number; readonly maxArity: number } | undefined;

/**
 * Throws `InvalidArgument` for what Excel refuses to take as a formula: a mistake in its form, too few or too many
 * arguments of a function it knows, more than 8,192 characters, or 255 between quotes ("Text values in formulas are
 * limited to 255 characters"). An unknown name is no mistake: it gives #NAME?.
 */
export function assertFormulaSyntax(formula: string, custom: ArityOf = () => undefined): void {
  if (formula.length > LONGEST) {
    throw new BookError("InvalidArgument", `A formula may have at most ${LONGEST} characters.`);
  }
  if (formulaTokens(formula).some(isTooLongText)) {
    throw new BookError(
      "InvalidArgument",
      `A text in a formula may have at most ${LONGEST_TEXT} characters.`,
    );
  }
  for (const node of nodesOf(formulaTree(formula))) {
    // A LAMBDA that is called where it stands has no name.
    if (!isCallNode(node) || !("name" in node.callee)) continue;
    const name = node.callee.name.toUpperCase();
    const known = lookupFunction(name) ?? custom(name);
    const given = node.arguments.length;
    if (known && (given < known.minArity || given > known.maxArity)) throw refused(formula);
  }
}

function isTooLongText({ type, value }: Token): boolean {
  return type === "string" && value.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT;
}

/** The node and all below it. */
export function nodesOf(node: Node, found: Node[] = []): readonly Node[] {
  found.push(node);
  for (const child of childrenOf(node)) nodesOf(child, found);
  return found;
}

/** The nodes right below it. */
export function childrenOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  const gather = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(gather);
    else if (isNode(part)) found.push(part);
  };
  // Every formula that is entered or read from a file comes by here, node after node.
  for (const name in node) if (name !== "type") gather(node[name as keyof Node]);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function refused(formula: string): BookError {
  return new BookError("InvalidArgument", `There is a problem with this formula: ${formula.slice(0, 200)}`);
}
