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
  const types = new Map(nodes.map((node) => [node, typeOf(node)]));
  const inRubric = new Set(criteria.flatMap(({ item }) => item ?? []));
  const isNamed = (node: CaseNode): boolean => inRubric.has(node) || types.get(node) === "competency";
  const pointedAt = new Set(nodes.flatMap(({ skillLevels }) => skillLevels));
  const levels = new Set(
    nodes.filter(
      (node) =>
        pointedAt.has(node) ||
        isGroupOf(node, pointedAt) ||
        (types.get(node) === "level" && !(node.parent && isNamed(node.parent))),
    ),
  );
  const own = nodes.filter((node) => !levels.has(node));
  const named = own.filter(isNamed);
  const found =
    named.length > 0
      ? named
      : own.filter(({ children }) => children.some(({ skillLevels }) => skillLevels.length > 0));
  if (found.length > 0)
    return {
      competencies: lowestOf(found),
      levels,
      isLevelOfItsParent: (node) => types.get(node) === "level",
    };
  const layers = layersOf(own, draft);
  return {
    competencies: lowestOf(own.filter((node) => layers.get(node) === "competency")),
    levels,
    isLevelOfItsParent: (node) => layers.get(node) === "level",
  };
}

/** A competency of competencies groups them. */
function lowestOf(all: readonly CaseNode[]): ReadonlySet<CaseNode> {
  const set = new Set(all);
  const hasBelow = ({ children }: CaseNode): boolean =>
    children.some((child) => set.has(child) || hasBelow(child));
  return new Set(all.filter((node) => !hasBelow(node)));
}

/** What each is by its depth, which is told. Only names that come back are levels: a standard may be deep without any. */
function layersOf(nodes: readonly CaseNode[], draft: Draft): ReadonlyMap<CaseNode, TreeLayer | undefined> {
  const depths = nodes.map(depthOf);
  const texts = nodes.map(({ cell }) => cell.text);
  const deep = meaningsOf(texts, depths);
  const keys = texts.filter((_, index) => depths[index] === deep.indexOf("level") + 1).map(foldKey);
  const comeBack = new Set(keys).size < keys.length;
  const layers =
    deep.includes("level") && !comeBack
      ? meaningsOf(
          texts,
          depths.map((depth) => Math.min(3, depth)),
        )
      : deep;
  if (nodes.length > 0) draft.ask("treeDepth", [layers.join(" > ")], layers);
  return new Map(nodes.map((node, index) => [node, layers[(depths[index] ?? 1) - 1]]));
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
