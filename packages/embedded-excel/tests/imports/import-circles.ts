/** Which files load each other in a circle, so that what they make of each other hangs on who is loaded first. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SOURCE = /(?<!\.d)\.tsx?$/;

/** The TypeScript files below a folder, absolute; none where there is no such folder. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sourceFiles(full);
    return SOURCE.test(entry.name) ? [full] : [];
  });
}

/**
 * What a file loads when it runs, as written in it: `import` and `export … from` that are not of types alone, and
 * `import()`. One whose names are all marked `type` counts: under `verbatimModuleSyntax` it is still loaded.
 */
export function loadedBy(fileName: string, text: string): string[] {
  const found: string[] = [];
  const add = (specifier: ts.Expression | undefined): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      if (node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) add(node.moduleSpecifier);
    } else if (ts.isExportDeclaration(node)) {
      if (!node.isTypeOnly) add(node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest));
  return found;
}

/** Each file with the files among them that it loads. */
export function loadedFiles(files: readonly string[], options: ts.CompilerOptions): Map<string, string[]> {
  const known = new Set(files);
  const cache = ts.createModuleResolutionCache(process.cwd(), (name) => name, options);
  return new Map(
    files.map((file) => {
      const loaded = loadedBy(file, readFileSync(file, "utf8")).map(
        (specifier) =>
          ts.resolveModuleName(specifier, file, options, ts.sys, cache).resolvedModule?.resolvedFileName,
      );
      return [file, loaded.filter((target): target is string => target !== undefined && known.has(target))];
    }),
  );
}

/** The circles of a graph: each set of nodes that all reach each other (Tarjan 1972), also a node that reaches itself. */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const number = numbers.size;
    numbers.set(node, number);
    open.push(node);
    let low = number;
    for (const next of edges.get(node) ?? []) {
      if (!numbers.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? numbers.get(next) ?? low);
      lowest.set(node, low);
    }
    if (low === number) {
      const together = open.splice(open.indexOf(node));
      if (together.length > 1 || edges.get(node)?.includes(node)) circles.push(together.sort());
    }
    return low;
  };
  for (const node of edges.keys()) if (!numbers.has(node)) visit(node);
  return circles;
}
