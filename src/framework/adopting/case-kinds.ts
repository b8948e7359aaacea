/** What each item of a CASE package is: by its type where that is known, else by rubrics and links, else by its depth. */
import { foldKey } from "../fold";
import type { CaseGraph, CaseNode } from "./case-graph";
import type { Draft } from "./draft";
import { meaningsOf, type TreeLayer } from "./read-tree";

const TYPES: readonly (readonly [TreeLayer, RegExp])[] = [
  ["level", /^(?:niveau|level|proficiency level|skill level|beheersingsniveau|competentieniveau)s?$/u],
  ["indicator", /indicator|gedrag|behaviou?r|criteri|descriptor/u],
  ["cluster", /cluster|groep|group|categorie|category|domein|domain|thema|theme|gebied|area/u],
  ["competency", /competenti|competenc|skill|vaardigheid/u],
];

export interface CaseKinds {
  /** The items that are competencies, and have none below them. */
  readonly competencies: ReadonlySet<CaseNode>;
  /** Levels that are said of many, which stand beside the tree, with what groups them. */
  readonly levels: ReadonlySet<CaseNode>;
  /** Levels of one competency, below it. */
  isLevelOfItsParent(node: CaseNode): boolean;
}

export function caseKinds({ nodes, criteria }: CaseGraph, draft: Draft): CaseKinds {
  const typed = new Map(nodes.map((node) => [node, typeOf(node)]));
  const pointedAt = new Set(nodes.flatMap(({ skillLevels }) => skillLevels));
  const levels = new Set(nodes.filter((node) => pointedAt.has(node) || isGroupOf(node, pointedAt)));
  const inRubric = new Set(criteria.flatMap(({ item }) => item ?? []));
  for (const node of nodes)
    if (typed.get(node) === "level" && !(node.parent && isOne(node.parent))) levels.add(node);
  function isOne(node: CaseNode): boolean {
    return !levels.has(node) && (inRubric.has(node) || typed.get(node) === "competency");
  }

  let found = nodes.filter(isOne);
  if (found.length === 0)
    found = nodes.filter(
      (node) => !levels.has(node) && node.children.some(({ skillLevels }) => skillLevels.length > 0),
    );
  if (found.length > 0) return kinds(found, (node) => typed.get(node) === "level");

  const own = nodes.filter((node) => !levels.has(node));
  const depths = own.map(depthOf);
  const meanings = meaningsOf(
    own.map(({ cell }) => cell.text),
    depths,
  );
  if (own.length > 0) draft.ask("treeDepth", [meanings.join(" > ")], meanings);
  const layers = new Map(own.map((node, index) => [node, meanings[(depths[index] ?? 1) - 1]]));
  return kinds(
    own.filter((node) => layers.get(node) === "competency"),
    (node) => layers.get(node) === "level",
  );

  function kinds(all: readonly CaseNode[], isLevel: (node: CaseNode) => boolean): CaseKinds {
    const set = new Set(all);
    // A competency of competencies groups them.
    const competencies = new Set(all.filter((node) => !node.children.some((child) => set.has(child))));
    return { competencies, levels, isLevelOfItsParent: isLevel };
  }
}

function typeOf({ type }: CaseNode): TreeLayer | undefined {
  const key = foldKey(type);
  return key === "" ? undefined : TYPES.find(([, words]) => words.test(key))?.[0];
}

function isGroupOf({ children }: CaseNode, levels: ReadonlySet<CaseNode>): boolean {
  return children.length > 0 && children.every((child) => levels.has(child));
}

function depthOf(node: CaseNode): number {
  return node.parent ? 1 + depthOf(node.parent) : 1;
}
