import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import type { Scenario, ScenarioLocale, ScenarioStep } from "./scenario";

/** A scenario that cannot be read: what is wrong, and on which line. */
export class ScenarioError extends Error {
  constructor(
    message: string,
    /** Counted from 1. */
    readonly line: number,
  ) {
    super(message);
    this.name = "ScenarioError";
  }
}

const LOCALES: readonly string[] = ["nl-NL", "en-US"] satisfies readonly ScenarioLocale[];

/** Reads a scenario. Throws a `ScenarioError` for bad JSON, an unknown step, or a step of another shape. */
export function readScenario(text: string): Scenario {
  if (text.trim() === "") throw new ScenarioError("the file is empty", 1);
  const faults: ParseError[] = [];
  const root = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false });
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const fail = (message: string, node: Node): never => {
    throw new ScenarioError(message, lineAt(node.offset));
  };
  const [fault] = faults;
  if (fault)
    throw new ScenarioError(`this is not JSON (${printParseErrorCode(fault.error)})`, lineAt(fault.offset));
  if (!root) throw new ScenarioError("this is not JSON", 1);
  const scenario = membersOf(root, "a scenario", ["locale", "steps"], fail);
  const locale = scenario.get("locale");
  const steps = scenario.get("steps") ?? fail('a scenario needs "steps"', root);
  if (locale && !LOCALES.includes(String(locale.value))) fail('"locale" is "nl-NL" or "en-US"', locale);
  if (steps.type !== "array") fail('"steps" is a list', steps);
  return {
    locale: (locale?.value as ScenarioLocale | undefined) ?? "nl-NL",
    steps: (steps.children ?? []).map((step) => readStep(step, fail)),
  };
}

type Fail = (message: string, node: Node) => never;

const KINDS = ["do", "write", "read", "formula"] as const;

function readStep(node: Node, fail: Fail): ScenarioStep {
  const members = membersOf(node, "a step", [...KINDS, "with", "expect"], fail);
  const kinds = KINDS.filter((kind) => members.has(kind));
  const [kind] = kinds;
  if (!kind || kinds.length > 1)
    return fail(`a step has one of ${KINDS.map((name) => `"${name}"`).join(", ")}`, node);
  const value = members.get(kind) ?? node;
  const expect = members.get("expect");
  if (expect && expect.value !== "error") fail('"expect" can only be "error"', expect);
  const arguments_ = members.get("with");
  if (arguments_ && kind !== "do") fail('"with" belongs to "do"', arguments_);
  if (kind === "do" || kind === "formula") {
    if (value.type !== "string") fail(`"${kind}" is a text`, value);
  } else {
    checkWhere(value, kind, fail);
  }
  // The shape has just been checked.
  return getNodeValue(node) as ScenarioStep;
}

function checkWhere(node: Node, kind: "write" | "read", fail: Fail): void {
  const names = kind === "write" ? ["sheet", "address", "values"] : ["sheet", "address"];
  const members = membersOf(node, `"${kind}"`, names, fail);
  const sheet = members.get("sheet");
  if (sheet && sheet.type !== "string") fail('"sheet" is the name of a sheet', sheet);
  const address = members.get("address");
  if (address?.type !== "string") fail(`"${kind}" needs an "address" such as "A1:B2"`, address ?? node);
  if (kind === "read") return;
  const values = members.get("values") ?? fail('"write" needs "values"', node);
  const rows = values.type === "array" ? (values.children ?? []) : [];
  if (rows.length === 0) fail('"values" is a list of rows', values);
  for (const row of rows) {
    if (row.type !== "array") fail("each row of values is a list", row);
    for (const cell of row.children ?? []) {
      if (cell.type === "array" || cell.type === "object")
        fail("a value is a text, a number, true, false or null", cell);
    }
  }
}

/** The members of an object by name, each of which must be known. */
function membersOf(node: Node, what: string, known: readonly string[], fail: Fail): Map<string, Node> {
  if (node.type !== "object") fail(`${what} is an object`, node);
  const members = new Map<string, Node>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    if (!key || !value || !known.includes(name)) {
      return fail(`${what} has no "${name}": only ${known.map((one) => `"${one}"`).join(", ")}`, property);
    }
    if (members.has(name)) fail(`"${name}" is there twice`, property);
    members.set(name, value);
  }
  return members;
}
