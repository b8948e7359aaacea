import ts from "typescript";
import { isGated } from "./gates";
import { isOfOffice, requirementOf, type Requirement } from "./requirement";

/** One place where the code uses a member of Office.js. */
export interface ApiUse {
  /** "Excel.Range.values" */
  readonly api: string;
  /** Undefined where Microsoft names no requirement set. */
  readonly requirement: Requirement | undefined;
  /** Only reached where `isSetSupported` said yes to that set and version. */
  readonly gated: boolean;
  readonly file: string;
  readonly line: number;
}

/** A path in `load("…")` that Office.js does not have. */
export interface UnknownPath {
  readonly path: string;
  readonly file: string;
  readonly line: number;
}

export interface Found {
  readonly uses: readonly ApiUse[];
  readonly unknownPaths: readonly UnknownPath[];
}

/** Lists every use of Office.js in some files of a program: calls, properties, option objects and `load` paths. */
export function findUses(program: ts.Program, files: readonly ts.SourceFile[]): Found {
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  const unknownPaths: UnknownPath[] = [];

  const at = (node: ts.Node): { file: string; line: number } => {
    const source = node.getSourceFile();
    return {
      file: source.fileName,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    };
  };
  const note = (declaration: ts.Declaration | undefined, node: ts.Node, write: boolean): void => {
    if (!declaration || !isOfOffice(declaration)) return;
    const member = documentedMember(declaration, checker);
    const api = qualifiedName(member);
    if (!api.includes(".")) return;
    const requirement = requirementOf(member)?.[write ? "write" : "read"];
    const gated = requirement !== undefined && isGated(node, requirement, checker);
    uses.push({ api, requirement, gated, ...at(node) });
  };
  const declarationOf = (symbol: ts.Symbol | undefined): ts.Declaration | undefined => {
    const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return real?.valueDeclaration ?? real?.declarations?.[0];
  };

  const noteLoadPath = (path: string, receiver: ts.Type, literal: ts.Node): void => {
    let type = receiver;
    for (const name of path.split("/")) {
      if (name === "*" || name.startsWith("$")) return;
      const itemType = itemTypeOf(type, literal, checker);
      if (itemType && name === "items") {
        type = itemType;
        continue;
      }
      const property =
        checker.getPropertyOfType(type, name) ?? (itemType && checker.getPropertyOfType(itemType, name));
      if (!property) {
        unknownPaths.push({ path, ...at(literal) });
        return;
      }
      note(declarationOf(property), literal, false);
      type = checker.getTypeOfSymbolAtLocation(property, literal);
    }
  };
  const noteLoad = (call: ts.CallExpression): void => {
    const { expression } = call;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return;
    const method = checker.getResolvedSignature(call)?.declaration;
    if (!method || !isOfOffice(method)) return;
    const receiver = checker.getTypeAtLocation(expression.expression);
    const literals = call.arguments
      .flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument]))
      .filter((argument) => ts.isStringLiteralLike(argument));
    for (const literal of literals) {
      for (const path of literal.text.split(",")) {
        if (path.trim()) noteLoadPath(path.trim(), receiver, literal);
      }
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.declaration;
      if (declaration && !ts.isJSDocSignature(declaration)) note(declaration, node, false);
      if (ts.isCallExpression(node)) noteLoad(node);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = declarationOf(checker.getSymbolAtLocation(node.name));
      if (declaration && !(isCallee(node) && isCallable(declaration))) {
        note(declaration, node, isWritten(node));
      }
    } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      note(declarationOf(checker.getSymbolAtLocation(node.argumentExpression)), node, isWritten(node));
    } else if (ts.isObjectLiteralExpression(node)) {
      const expected = checker.getContextualType(node);
      const type = expected && checker.getNonNullableType(expected);
      for (const property of node.properties) {
        const name =
          property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
            ? property.name.text
            : undefined;
        const symbol = name === undefined ? undefined : type && checker.getPropertyOfType(type, name);
        note(declarationOf(symbol), property, true);
      }
    } else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const element of node.elements) {
        const name = (element.propertyName ?? element.name).getText();
        note(declarationOf(checker.getPropertyOfType(type, name)), element, false);
      }
    }
    ts.forEachChild(node, visit);
  };

  files.forEach(visit);
  return { uses, unknownPaths };
}

/** The type of a collection's items: `worksheets.load("name")` loads the name of each. */
function itemTypeOf(type: ts.Type, place: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const items = checker.getPropertyOfType(type, "items");
  const list = items && checker.getTypeOfSymbolAtLocation(items, place);
  return list && checker.getIndexTypeOfType(list, ts.IndexKind.Number);
}

/**
 * `Excel.Interfaces.RangeUpdateData.values` carries no requirement set of its own: it stands for
 * `Excel.Range.values`, which does. Any other declaration is answered as it is.
 */
function documentedMember(declaration: ts.Declaration, checker: ts.TypeChecker): ts.Declaration {
  const owner = declaration.parent;
  if (!ts.isInterfaceDeclaration(owner) || !ts.isModuleBlock(owner.parent)) return declaration;
  const className = /^(\w+?)(LoadOptions|UpdateData|Data)$/.exec(owner.name.text)?.[1];
  const namespace = owner.parent.parent;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (!className || !name || namespace.name.getText() !== "Interfaces") return declaration;
  if (!ts.isModuleBlock(namespace.parent)) return declaration;
  const outer = checker.getSymbolAtLocation(namespace.parent.parent.name);
  const real = outer?.exports?.get(ts.escapeLeadingUnderscores(className));
  const member = real && checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(real), name);
  return member?.valueDeclaration ?? member?.declarations?.[0] ?? declaration;
}

function qualifiedName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.getNameOfDeclaration(node as ts.Declaration);
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.unshift(name.text);
  }
  return names.join(".");
}

function isCallee(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
}

function isCallable(declaration: ts.Declaration): boolean {
  return (
    ts.isMethodDeclaration(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isFunctionDeclaration(declaration)
  );
}

function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return false;
  const { kind } = parent.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
