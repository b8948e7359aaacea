import { applyCorrections } from "./apply-corrections";
import type { Correction } from "./corrections";
import { readDocument, type DocumentText, type FrameworkDocument } from "./document";
import { foldKey } from "./fold";
import type { Cluster, Competency, Framework, Level } from "./model";
import { namesWithin, presentDefinition, presentIndicator, presentName } from "./presentation";
import { FrameworkSyntaxError } from "./syntax-error";

/**
 * Reads a framework document, applies the corrections and brings the texts into the form in which they are shown.
 * Throws FrameworkSyntaxError (line of the source) or CorrectionError (line of the corrections) at the first fault.
 */
export function parseFramework(source: string, corrections: readonly Correction[] = []): Framework {
  const document = readDocument(source);
  const verbatim = new Map(allTexts(document).map((text) => [text.place, text.verbatim]));
  const corrected = applyCorrections(verbatim, corrections);
  const textOf = (text: DocumentText): string => corrected.get(text.place) ?? text.verbatim;

  checkNames(document, textOf);
  const names = namesWithin(sentences(document).map(textOf));
  const clusters = document.clusters.map((cluster): Cluster => ({
    code: cluster.code,
    name: presentName(textOf(cluster.name)),
    competencies: cluster.competencies.map((competency): Competency => {
      const name = presentName(textOf(competency.name));
      const former = presentName(competency.name.verbatim);
      return {
        code: competency.code,
        name,
        aliases: [
          ...(former === name ? [] : [former]),
          ...competency.aliases.map((alias) => presentName(alias.verbatim)),
        ],
        clusterCode: cluster.code,
        definition: competency.definition ? presentDefinition(textOf(competency.definition)) : "",
        levels: competency.levels.map((level): Level => ({
          number: level.number,
          indicators: presentIndicators(level.indicators, textOf, names),
        })),
      };
    }),
  }));
  return { title: presentName(textOf(document.title)), clusters };
}

function presentIndicators(
  indicators: readonly DocumentText[],
  textOf: (text: DocumentText) => string,
  names: ReadonlySet<string>,
): readonly string[] {
  const lineOf = new Map<string, number>();
  return indicators.map((indicator) => {
    const text = presentIndicator(textOf(indicator), names);
    if (text === "") throw new FrameworkSyntaxError(indicator.line, "an indicator has no text");
    const known = lineOf.get(text);
    if (known !== undefined) {
      throw new FrameworkSyntaxError(indicator.line, `the same indicator is already on line ${known}`);
    }
    lineOf.set(text, indicator.line);
    return text;
  });
}

/** Two competencies must not be found by the same name, nor two clusters have one. */
function checkNames(document: FrameworkDocument, textOf: (text: DocumentText) => string): void {
  const claim = (
    owners: Map<string, DocumentText>,
    owner: DocumentText,
    name: string,
    line: number,
  ): void => {
    const key = foldKey(name);
    const known = owners.get(key);
    if (known && known !== owner) {
      throw new FrameworkSyntaxError(line, `the name "${name}" is already on line ${known.line}`);
    }
    owners.set(key, owner);
  };
  const clusterNames = new Map<string, DocumentText>();
  const competencyNames = new Map<string, DocumentText>();
  for (const cluster of document.clusters) {
    claim(clusterNames, cluster.name, textOf(cluster.name), cluster.name.line);
    for (const { name, aliases } of cluster.competencies) {
      claim(competencyNames, name, textOf(name), name.line);
      claim(competencyNames, name, name.verbatim, name.line);
      for (const alias of aliases) claim(competencyNames, name, alias.verbatim, alias.line);
    }
  }
}

function sentences(document: FrameworkDocument): readonly DocumentText[] {
  return document.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) => [
      ...(competency.definition ? [competency.definition] : []),
      ...competency.levels.flatMap((level) => level.indicators),
    ]),
  );
}

/** Every text that a correction can name. */
function allTexts(document: FrameworkDocument): readonly DocumentText[] {
  const names = document.clusters.flatMap((cluster) => [
    cluster.name,
    ...cluster.competencies.map((competency) => competency.name),
  ]);
  return [document.title, ...names, ...sentences(document)];
}
