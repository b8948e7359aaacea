/** A framework as text that adopting it reads back word for word. */
import { BULLET } from "../source-lines";
import type { Cluster, Competency, Framework, Level } from "../model";
import { parseFramework } from "../parse";
import { printFramework } from "./print-document";
import { CORE_YES, TEXT_LABELS, TEXT_LINE } from "./text-labels";

/**
 * As a document, the form of "Compleet Competenties" itself, where that says all of it; else in lines that each begin
 * with what they are, a form that can say everything.
 */
export function giveText(framework: Framework): string {
  const document = printFramework(framework);
  return saysTheSame(document, framework) ? document : labelledText(framework);
}

/** Whether the parser makes the same framework of it. */
function saysTheSame(document: string, framework: Framework): boolean {
  try {
    return labelledText(parseFramework(document)) === labelledText(framework);
  } catch {
    return false;
  }
}

function labelledText({ title, clusters }: Framework): string {
  const blocks = [[title, TEXT_LINE], ...clusters.flatMap(clusterBlocks)];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function clusterBlocks({ name, code, competencies }: Cluster): readonly (readonly string[])[] {
  const cluster = [labelled("cluster", name), labelled("code", code)];
  return [cluster, ...competencies.map(competencyLines)];
}

function competencyLines({
  name,
  code,
  definition,
  aliases,
  core,
  levels,
  examples = [],
}: Competency): readonly string[] {
  return [
    labelled("competency", name),
    labelled("code", code),
    ...(definition === "" ? [] : [labelled("definition", definition)]),
    ...aliases.map((alias) => labelled("alias", alias)),
    ...(core ? [labelled("core", CORE_YES)] : []),
    ...levels.flatMap(levelLines),
    ...(examples.length > 0 ? [`${TEXT_LABELS.examples}:`, ...examples.map(bullet)] : []),
  ];
}

function levelLines({ number, name, description, prose, indicators }: Level): readonly string[] {
  return [
    `${TEXT_LABELS.level} ${number}${name === undefined ? "" : `: ${name}`}`,
    ...(description === undefined ? [] : [labelled("description", description)]),
    ...indicators.map((text) => (prose ? labelled("prose", text) : bullet(text))),
  ];
}

function labelled(label: keyof typeof TEXT_LABELS, text: string): string {
  return `${TEXT_LABELS[label]}: ${text}`.trimEnd();
}

function bullet(text: string): string {
  return `${BULLET} ${text}`;
}
