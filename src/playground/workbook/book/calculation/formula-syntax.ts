import { isCallNode, parse, tokenize, type AstExpression, type Node, type Token } from "@borgar/fx/xlsx";
import { BookError } from "../book-error";
import { lookupFunction } from "../excelts";

/** The longest formula that Excel takes. */
const LONGEST = 8192;

export function formulaTokens(formula: string): Token[] {
  return tokenize(formula, { mergeRefs: true, negativeNumbers: true });
}

/** The formula as a tree. Throws `InvalidArgument` where it is not one. */
export function formulaTree(formula: string): AstExpression {
  const tokens = formulaTokens(formula);
  if (tokens.some((token) => token.unterminated)) throw refused(formula);
  try {
    return parse(tokens, { looseRefCalls: true });
  } catch {
    throw refused(formula);
  }
}

/** How many arguments a function takes; undefined for an unknown name. Names in capitals. */
export type ArityOf = (name: string) => { readonly minArity: number; readonly maxArity: number } | undefined;

/**
 * Throws `InvalidArgument` for what Excel refuses to take as a formula: a mistake in its form, too few or too many
 * arguments of a function it knows, more than 8,192 characters. An unknown name is no mistake: it gives #NAME?.
 */
export function assertFormulaSyntax(formula: string, custom: ArityOf = () => undefined): void {
  if (formula.length > LONGEST) {
    throw new BookError("InvalidArgument", `A formula may have at most ${LONGEST} characters.`);
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

/** The node and all below it. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const part of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(part) ? (part.flat() as unknown[]) : [part]) {
      if (isNode(child)) yield* nodesOf(child);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function refused(formula: string): BookError {
  return new BookError("InvalidArgument", `There is a problem with this formula: ${formula.slice(0, 200)}`);
}
