import { OWN_EXTENSION } from "../giving/case-words";
import { caseGraph, recordOf } from "./case-graph";
import { outlineOfCase } from "./case-outline";
import { Draft } from "./draft";
import { concludeOutline, type NotRead, type ReadFramework, type ReadingWishes } from "./read-framework";

/** A text that begins as JSON does, and as no framework. */
const JSON_BEGINS = /^\uFEFF?\s*(?:\{\s*["}]|\[\s*[{\]])/u;

/**
 * Reads a CASE package (1.0 or 1.1, in JSON), of this add-in or of another. What says itself what it is, is not asked.
 * Undefined for a text that is no JSON and does not look like it.
 */
export function readCase(
  text: string,
  { levels: wished, answers = {} }: ReadingWishes = {},
): ReadFramework | NotRead | undefined {
  if (!JSON_BEGINS.test(text)) return undefined;
  const json = parsed(text.replace(/^\uFEFF/u, ""));
  if (!json) return { why: "brokenJson" };
  const within = recordOf(recordOf(json.value)["CFPackage"]);
  const all = "CFItems" in within || "CFDocument" in within ? within : recordOf(json.value);
  if (!("CFItems" in all) && !("CFDocument" in all)) return { why: "otherJson" };

  const draft = new Draft(answers);
  const graph = caseGraph(all);
  const isOwn = OWN_EXTENSION in recordOf(recordOf(all["CFDocument"])["extensions"]);
  const outline = outlineOfCase(graph, draft, isOwn);
  if (outline.competencies.length === 0) return { why: "emptyPackage" };
  const [first, ...more] = graph.leftAside;
  if (first !== undefined) draft.ask("caseFields", ["leaveOut"], [first, ...more]);
  return concludeOutline(draft, outline, { isOwn, wished });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
