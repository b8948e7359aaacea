import ts from "typescript";
import { compareVersions, type Requirement } from "./requirement";

/**
 * Whether a place in the code is only reached where a requirement set is supported: inside the branch of
 * `if (….isSetSupported("ExcelApi", "1.16"))`, of `? :`, of `&&`, or after an early way out
 * `if (!….isSetSupported(…)) return …;`. A condition may also be a constant that holds such a call.
 */
export function isGated(node: ts.Node, needed: Requirement, checker: ts.TypeChecker): boolean {
  const grants = (condition: ts.Expression, when: boolean): boolean =>
    holdsWhen(condition, when, checker).some(
      (gate) => gate.set === needed.set && compareVersions(gate.version, needed.version) >= 0,
    );
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    const { parent } = child;
    if (ts.isIfStatement(parent)) {
      if (parent.thenStatement === child && grants(parent.expression, true)) return true;
      if (parent.elseStatement === child && grants(parent.expression, false)) return true;
    } else if (ts.isConditionalExpression(parent)) {
      if (parent.whenTrue === child && grants(parent.condition, true)) return true;
      if (parent.whenFalse === child && grants(parent.condition, false)) return true;
    } else if (ts.isBinaryExpression(parent) && parent.right === child) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken && grants(parent.left, true)) return true;
      if (kind === ts.SyntaxKind.BarBarToken && grants(parent.left, false)) return true;
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement));
      const leftEarly = before.some(
        (statement) =>
          ts.isIfStatement(statement) &&
          !statement.elseStatement &&
          leaves(statement.thenStatement) &&
          grants(statement.expression, false),
      );
      if (leftEarly) return true;
    }
  }
  return false;
}

/** The requirement sets that are surely supported when the condition came out as `when`. */
function holdsWhen(condition: ts.Expression, when: boolean, checker: ts.TypeChecker): Requirement[] {
  if (ts.isParenthesizedExpression(condition)) return holdsWhen(condition.expression, when, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return holdsWhen(condition.operand, !when, checker);
  }
  if (ts.isBinaryExpression(condition)) {
    const { kind } = condition.operatorToken;
    const bothHold = when ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (kind !== bothHold) return [];
    return [condition.left, condition.right].flatMap((side) => holdsWhen(side, when, checker));
  }
  if (!when) return [];
  if (ts.isIdentifier(condition)) {
    const declaration = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    return declaration && ts.isVariableDeclaration(declaration) && isConstant(declaration)
      ? holdsWhen(declaration.initializer, when, checker)
      : [];
  }
  if (ts.isCallExpression(condition)) {
    const { expression: callee } = condition;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
    const [set, version] = condition.arguments;
    if (name !== "isSetSupported" || !set || !version) return [];
    if (!ts.isStringLiteralLike(set) || !ts.isStringLiteralLike(version)) return [];
    return [{ set: set.text, version: version.text }];
  }
  return [];
}

function isConstant(
  declaration: ts.VariableDeclaration,
): declaration is ts.VariableDeclaration & { initializer: ts.Expression } {
  return Boolean(declaration.initializer && ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const);
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return Boolean(
    last &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last)),
  );
}
