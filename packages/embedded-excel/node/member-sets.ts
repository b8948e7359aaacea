/**
 * Writes `packages/embedded-excel/bridge/member-sets.json`: for each member of Office.js that the embedded Excel has built,
 * the requirement set it came with, from the "[Api set: ExcelApi 1.7]" comments of Microsoft's own type
 * declarations. Run: `npx tsx packages/embedded-excel/node/member-sets.ts`; a test says when the file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";
import { eventMembers } from "../bridge/event-types";
import { clientName } from "../bridge/members";
import { compareVersions, WIRE_ONLY } from "../bridge/requirement-sets";

/** The folder of this package, from wherever it is run. */
const PACKAGE = path.dirname(
  createRequire(path.resolve("package.json")).resolve("embedded-excel/package.json"),
);
const OBJECTS = path.join(PACKAGE, "objects");
export const MEMBER_SETS = path.join(PACKAGE, "bridge/member-sets.json");

/** "Worksheet.name" → "ExcelApi 1.1"; under "Worksheet.name=" the set of writing, where that is a later one. */
export type MemberSets = Readonly<Record<string, string>>;

export interface MemberSetReport {
  readonly sets: MemberSets;
  /** Members of the host that Office.js has not: a slip of the pen, since the client can never ask for them. */
  readonly unknown: readonly string[];
}

export function memberSets(): MemberSetReport {
  const documented = documentedSets();
  const events = eventMembers();
  const sets: Record<string, string> = {};
  const unknown: string[] = [];
  for (const built of builtMembers()) {
    for (const member of [
      ...built.members,
      ...events.filter((event) => event.startsWith(`${built.typeName}.`)),
    ]) {
      if (member in WIRE_ONLY) continue;
      const found = documented.get(member);
      if (found === undefined) {
        unknown.push(member);
        continue;
      }
      sets[member] = found.use;
      if (found.write !== found.use) sets[`${member}=`] = found.write;
    }
  }
  const sorted = Object.entries(sets).sort(([left], [right]) => (left < right ? -1 : 1));
  return { sets: Object.fromEntries(sorted), unknown };
}

export function printed(sets: MemberSets): string {
  return `${JSON.stringify(sets, null, 2)}\n`;
}

interface BuiltClass {
  readonly typeName: string;
  /** "Worksheet.getRange". */
  readonly members: readonly string[];
}

/** The classes of the host's objects with their wire members, those of the classes they extend included. */
function builtMembers(): BuiltClass[] {
  const classes = new Map<string, ts.ClassDeclaration>();
  for (const file of sourceFiles(OBJECTS)) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
    source.forEachChild((node) => {
      if (ts.isClassDeclaration(node) && node.name !== undefined) classes.set(node.name.text, node);
    });
  }
  const built: BuiltClass[] = [];
  for (const declaration of classes.values()) {
    const chain = ancestry(declaration, classes);
    const typeName = chain.map(typeNameOf).find((name) => name !== undefined);
    if (typeName === undefined) continue;
    const names = new Set(chain.flatMap(wireNames).map((name) => `${typeName}.${clientName(name)}`));
    built.push({ typeName, members: [...names] });
  }
  return built;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
}

function ancestry(
  declaration: ts.ClassDeclaration,
  classes: ReadonlyMap<string, ts.ClassDeclaration>,
): ts.ClassDeclaration[] {
  const parent = declaration.heritageClauses
    ?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();
  const found = parent === undefined ? undefined : classes.get(parent);
  return [declaration, ...(found === undefined ? [] : ancestry(found, classes))];
}

function typeNameOf(declaration: ts.ClassDeclaration): string | undefined {
  for (const member of declaration.members) {
    if (!ts.isPropertyDeclaration(member) || member.name.getText() !== "typeName") continue;
    const { initializer } = member;
    if (initializer !== undefined && ts.isStringLiteral(initializer)) return initializer.text;
  }
  return undefined;
}

function wireNames(declaration: ts.ClassDeclaration): string[] {
  return declaration.members
    .filter((member) => ts.isMethodDeclaration(member) || ts.isAccessor(member))
    .map((member) => member.name.getText())
    .filter((name) => /^[A-Z]/.test(name));
}

interface DocumentedSet {
  readonly use: string;
  readonly write: string;
}

/** Every member of Excel's classes with its requirement set; a member without one has its class's. */
function documentedSets(): Map<string, DocumentedSet> {
  const file = createRequire(path.resolve("package.json")).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const sets = new Map<string, DocumentedSet>();
  source.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel") return;
    if (node.body === undefined || !ts.isModuleBlock(node.body)) return;
    for (const statement of node.body.statements) {
      if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
      const ofClass = documentedSet(statement, source);
      for (const member of statement.members) {
        const set = documentedSet(member, source) ?? ofClass;
        const name = member.name?.getText(source);
        const key = `${statement.name.text}.${name}`;
        if (set !== undefined && name !== undefined && !sets.has(key)) sets.set(key, set);
      }
    }
  });
  return sets;
}

/** "[Api set: ExcelApi 1.1 for reading; 1.4 for setting]" has two versions: the later one is for writing. */
function documentedSet(node: ts.Node, source: ts.SourceFile): DocumentedSet | undefined {
  const comment = ts.getLeadingCommentRanges(source.text, node.getFullStart())?.at(-1);
  if (comment === undefined) return undefined;
  const text = source.text.slice(comment.pos, comment.end);
  const [, body] = /\[\s*Api set:\s*([^\]]*)\]/.exec(text) ?? [];
  const set = /^[A-Za-z]+/.exec(body ?? "")?.[0];
  const versions = (body?.match(/\d+\.\d+/g) ?? []).sort(compareVersions);
  const [first] = versions;
  if (set === undefined || first === undefined) return undefined;
  const settable = ts.isPropertyDeclaration(node) || ts.isAccessor(node);
  return { use: `${set} ${first}`, write: `${set} ${settable ? versions.at(-1) : first}` };
}

if (process.argv[1]?.endsWith("member-sets.ts") === true) {
  const { sets, unknown } = memberSets();
  writeFileSync(MEMBER_SETS, printed(sets));
  console.log(`${Object.keys(sets).length} members`);
  if (unknown.length > 0) {
    console.error(`not in Office.js: ${unknown.join(", ")}`);
    process.exitCode = 1;
  }
}
