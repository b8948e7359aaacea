import path from "node:path";
import ts from "typescript";
import { inProject, projectFolder } from "../project";
import { complaintsAbout, LIMITS } from "./limits";
import { compareVersions } from "./requirement";
import { findUses, type ApiUse } from "./uses";

/**
 * `npm run api-sets`: lists every Office.js API that the add-in uses with its requirement set (`-- --all` lists those
 * without a set too), and fails when one goes beyond what every supported Excel has without a gate.
 */
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(inProject("tsconfig.json"), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  projectFolder,
);
const isOfAddin = (file: string): boolean => {
  const inside = path.relative(inProject("src"), file);
  return !inside.startsWith("..") && !inside.startsWith("playground") && !file.endsWith(".d.ts");
};
const program = ts.createProgram(config.fileNames.filter(isOfAddin), config.options);
const sources = program.getSourceFiles().filter((source) => isOfAddin(source.fileName));
const found = findUses(program, sources);

const needOf = ({ requirement }: ApiUse): string =>
  requirement ? `${requirement.set} ${requirement.version}` : "(no set)";
const rows = new Map<string, ApiUse[]>();
for (const use of found.uses) {
  if (!use.requirement && !process.argv.includes("--all")) continue;
  const row = `${needOf(use).padEnd(22)} ${use.api}`;
  rows.set(row, [...(rows.get(row) ?? []), use]);
}
const byNeed = (a: string, b: string): number => {
  const [aSet = "", aVersion = ""] = a.split(/\s+/);
  const [bSet = "", bVersion = ""] = b.split(/\s+/);
  return aSet.localeCompare(bSet) || compareVersions(bVersion, aVersion) || a.localeCompare(b);
};
for (const [row, uses] of [...rows].sort(([a], [b]) => byNeed(a, b))) {
  const [first] = uses;
  if (!first) continue;
  const more = uses.length > 1 ? ` (+${String(uses.length - 1)})` : "";
  const gate = uses.every((use) => use.gated) && first.requirement ? "  [gated]" : "";
  console.log(
    `${row.padEnd(74)} ${path.relative(projectFolder, first.file)}:${String(first.line)}${more}${gate}`,
  );
}

const complaints = complaintsAbout(found);
const limits = Object.entries(LIMITS).map(([set, version]) => `${set} ${version}`);
console.log(
  `\n${String(rows.size)} APIs in ${String(sources.length)} files; without a gate at most ${limits.join(", ")}.`,
);
for (const complaint of complaints) console.error(path.relative(projectFolder, complaint));
process.exitCode = complaints.length > 0 ? 1 : 0;
