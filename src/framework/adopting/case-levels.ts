/** Which level the levels of rubrics and the items that are levels stand for. */
import { foldKey } from "../fold";
import { MOST_LEVELS } from "../model";
import { numberOf, textOf, type CaseGraph, type CaseNode } from "./case-graph";
import { levelLabel, namedLevel, type LevelLabel } from "./level-label";

type LevelOfCriterion = CaseGraph["criteria"][number]["levels"][number];

export interface CaseLevels {
  ofCriterion(level: LevelOfCriterion, rank: number): LevelLabel;
  ofItem(item: CaseNode): LevelLabel;
  /** The item that says of a level what it means. */
  itemOf(label: LevelLabel): CaseNode | undefined;
}

/** `isOwn`: names are names, whatever they look like. `items`: those that are levels. */
export function caseLevels(graph: CaseGraph, items: readonly CaseNode[], isOwn: boolean): CaseLevels {
  const all = graph.criteria.flatMap(({ levels }) => levels);
  const numbering = isOwn ? points : numberingOf(graph);
  const ofCriterion: CaseLevels["ofCriterion"] = ({ fields }, rank) => {
    const quality = textOf(fields, "quality");
    const number = numbering(fields) ?? (quality === "" ? rank + 1 : undefined);
    if (number === undefined) return namedLevel(quality);
    const name = isOwn ? quality : nameBeside(quality, number);
    return { key: String(number), number, ...(name === "" ? {} : { name }) };
  };
  const named = new Map(
    all.map((level, rank) => [foldKey(textOf(level.fields, "quality")), ofCriterion(level, rank)]),
  );
  named.delete("");
  const codes = items.map(({ fields }) => textOf(fields, "humanCodingScheme"));
  const areNumbered =
    codes.every((code) => code === "" || /^[1-7]$/u.test(code)) &&
    new Set(codes.filter((code) => code !== "")).size === codes.filter((code) => code !== "").length;
  const labelOf = ({ fields }: CaseNode): LevelLabel => {
    const text = textOf(fields, "abbreviatedStatement") || textOf(fields, "fullStatement");
    const code = textOf(fields, "humanCodingScheme");
    if (isOwn && code !== "") return { key: code, number: Number(code) };
    const known = named.get(foldKey(text));
    if (known) return known;
    const number = levelLabel(text)?.number ?? (areNumbered && code !== "" ? Number(code) : undefined);
    if (number === undefined) return namedLevel(text);
    const name = nameBeside(text, number);
    return { key: String(number), number, ...(name === "" ? {} : { name }) };
  };
  // Many indicators are at few levels.
  const labels = new Map<CaseNode, LevelLabel>();
  const ofItem = (item: CaseNode): LevelLabel => {
    const label = labels.get(item) ?? labelOf(item);
    labels.set(item, label);
    return label;
  };
  return {
    ofCriterion,
    ofItem,
    itemOf: ({ key }) => items.find((item) => ofItem(item).key === key),
  };
}

/** "Niveau 2 – Zelfstandig" is level 2, and its name what stands behind. */
function nameBeside(text: string, number: number): string {
  const label = levelLabel(text);
  return label?.number === number ? (label.name ?? "") : text;
}

function points(fields: LevelOfCriterion["fields"]): number | undefined {
  return numberOf(fields["score"]);
}

/**
 * The number of a level: the one it is named by, where all are and no points contradict it; else its points, where they
 * can be levels; else its place among all the points that are given. None where there are no points.
 */
function numberingOf({ criteria }: CaseGraph): (fields: LevelOfCriterion["fields"]) => number | undefined {
  const all = criteria.flatMap(({ levels }) => levels.map(({ fields }) => fields));
  const named = (fields: LevelOfCriterion["fields"]): number | undefined =>
    levelLabel(textOf(fields, "quality"))?.number;
  const rises = criteria.every(({ levels }) => {
    const own = levels.map(({ fields }) => [named(fields) ?? 0, points(fields)] as const);
    return own.every(([number, score]) =>
      own.every(
        ([other, than]) => score === undefined || than === undefined || number <= other === score <= than,
      ),
    );
  });
  if (all.every((fields) => named(fields) !== undefined) && rises) return named;
  const scores = all.map(points);
  if (scores.includes(undefined)) return () => undefined;
  const differ = [...new Set(scores.map((score = 0) => Math.max(0, score)))].sort((a, b) => a - b);
  if (differ.every((score) => Number.isInteger(score) && score <= MOST_LEVELS)) return points;
  const rising = differ.filter((score) => score > 0);
  if (rising.length > MOST_LEVELS) return () => undefined;
  return (fields) => rising.indexOf(Math.max(0, points(fields) ?? 0)) + 1;
}
