/** What is wrong with the names in plans: of sheets, tables and defined names. */
import { checkFormula } from "./check-formulas";
import { cellReferences, isAbsolute } from "../plan/formula-references";
import { definedNameKey, isDefinedName } from "../plan/defined-names";
import { formulaShape } from "../plan/formula-shape";
import type { NamePlan, SheetPlan } from "../plan/plan";
import { sheetNameFault, sheetNameKey } from "../plan/sheet-names";

const COMMENT_LIMIT = 255;

/** The faults of one plan's own names. */
export function checkNames(plan: SheetPlan): string[] {
  const sheet = sheetNameFault(plan.name);
  return [
    ...(sheet ? [`sheet name "${plan.name}": ${sheet.fault}`] : []),
    ...plan.tables
      .filter(({ name }) => !isDefinedName(name))
      .map(({ name }) => `table ${name}: not a name that Excel takes`),
    ...plan.names.flatMap((name) => checkName(name).map((fault) => `name ${name.name}: ${fault}`)),
    ...twice(
      [...plan.tables, ...plan.names].map(({ name }) => name),
      "name",
    ),
  ];
}

/** Names that more than one of the plans has. */
export function checkNamesTogether(plans: readonly SheetPlan[]): string[] {
  const distinct = (names: readonly string[]): readonly string[] => [...new Set(names.map(definedNameKey))];
  return [
    ...twice(
      plans.map(({ name }) => name),
      "sheet name",
    ),
    ...twice(
      plans.flatMap((plan) => distinct([...plan.tables, ...plan.names].map(({ name }) => name))),
      "name",
    ),
  ];
}

function checkName({ name, refersTo, comment = "" }: NamePlan): string[] {
  const faults: string[] = [];
  if (!isDefinedName(name)) faults.push("not a name that Excel takes");
  if (comment.length > COMMENT_LIMIT) faults.push(`comment of ${comment.length} characters`);
  if ("area" in refersTo) return faults;
  const { formula } = refersTo;
  faults.push(...checkFormula(formula), ...checkLanguage(formula));
  for (const reference of cellReferences(formula)) {
    if (reference.sheet === undefined) faults.push(`${reference.cells} without its sheet`);
    if (!isAbsolute(reference)) faults.push(`${reference.cells} without dollar signs`);
  }
  return faults;
}

/** A name's formula is read in the language of the Excel that it is made in (office-js 2891, 740). */
function checkLanguage(formula: string): string[] {
  const { separates, calls } = formulaShape(formula);
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, "");
  return [
    ...(separates ? ["a separator, which differs by language"] : []),
    ...calls.flatMap(({ name }) => (name === "" ? [] : [`${name}, whose name differs by language`])),
    ...(/\d\.\d/.test(bare) ? ["a decimal sign, which differs by language"] : []),
    ...(/\[#|\b(?:TRUE|FALSE)\b/i.test(formula) ? ["a word that differs by language"] : []),
  ];
}

function twice(names: readonly string[], what: "name" | "sheet name"): string[] {
  const keyOf = what === "name" ? definedNameKey : sheetNameKey;
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = keyOf(name);
    if (seen.has(key)) return [`${what} ${name}: given twice`];
    seen.add(key);
    return [];
  });
}
