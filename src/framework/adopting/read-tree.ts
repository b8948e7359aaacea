/** A row per node, with its code and that of its parent. */
import { foldKey } from "../fold";
import type { Table } from "./column-roles";
import type { Draft, DraftCluster, DraftCompetency, DraftLevel } from "./draft";
import type { Grid, GridCell } from "./text-grid";
import { namedLevel } from "./level-label";

interface Node {
  readonly code: string;
  readonly parent: string;
  readonly cell: GridCell;
  readonly definition: string;
}

/** What the nodes of a layer are. */
export type TreeLayer = "cluster" | "competency" | "level" | "indicator" | "example";

const MEANINGS = {
  "1": ["competency"],
  "2": ["cluster", "competency"],
  "3": ["cluster", "competency", "example"],
  "3levels": ["competency", "level", "indicator"],
  "4": ["cluster", "competency", "level", "indicator"],
} as const satisfies Record<string, readonly TreeLayer[]>;

/** Reads the nodes; what each depth is, is asked. */
export function readTree(draft: Draft, grid: Grid, table: Table): void {
  const nodes = nodesOf(grid, table);
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const depthOf = (node: Node, seen = 0): number => {
    const parent = byCode.get(node.parent);
    return parent && seen < 20 ? 1 + depthOf(parent, seen + 1) : 1;
  };
  const depths = nodes.map((node) => depthOf(node));
  const meanings = meaningsOf(
    nodes.map(({ cell }) => cell.text),
    depths,
  );
  draft.ask("treeDepth", [meanings.join(" > ")], meanings);
  const clusters = new Map<string, DraftCluster>();
  const competencies = new Map<string, DraftCompetency>();
  const levels = new Map<string, DraftLevel>();
  nodes.forEach((node, index) => {
    const { code, parent, cell, definition } = node;
    if (parent !== "" && !byCode.has(parent)) return draft.passOver(cell, "noParent");
    const text = cell.text.trim();
    switch (meanings[(depths[index] ?? 1) - 1]) {
      case "cluster":
        clusters.set(code, draft.cluster(text, code, cell));
        return;
      case "competency": {
        const cluster = clusters.get(parent);
        competencies.set(
          code,
          draft.begin(cell, text, { code, definition, ...(cluster ? { cluster } : {}) }),
        );
        return;
      }
      case "level": {
        const competency = competencies.get(parent);
        if (!competency) return draft.passOver(cell, "noCompetency");
        const level = draft.level(competency, namedLevel(text), cell);
        if (definition !== "") level.description = definition;
        levels.set(code, level);
        return;
      }
      case "indicator":
        levels.get(parent)?.texts.push(text);
        return;
      case "example":
        competencies.get(parent)?.examples.push(text);
        return;
      case undefined:
        draft.passOver(cell, "severalLevels");
    }
  });
}

/** What the nodes at each depth are, from 1 on. Names that come back under most parents are levels. */
export function meaningsOf(texts: readonly string[], depths: readonly number[]): readonly TreeLayer[] {
  const deepest = Math.max(1, ...depths);
  if (deepest >= 4) return MEANINGS["4"];
  if (deepest <= 2) return MEANINGS[deepest === 1 ? "1" : "2"];
  const second = texts.filter((_, index) => depths[index] === 2);
  const names = new Set(second.map(foldKey));
  return second.length > names.size && names.size <= 7 ? MEANINGS["3levels"] : MEANINGS["3"];
}

function nodesOf({ rows }: Grid, { header, columns }: Table): readonly Node[] {
  const at = (row: readonly GridCell[], role: Parameters<typeof columns.get>[0]): GridCell | undefined =>
    row[columns.get(role) ?? -1];
  return rows.slice(header + 1).flatMap((row): readonly Node[] => {
    const cell = at(row, "competency");
    if (!cell || cell.text.trim() === "") return [];
    return [
      {
        code: at(row, "code")?.text.trim() ?? "",
        parent: at(row, "parent")?.text.trim() ?? "",
        cell,
        definition: at(row, "definition")?.text.trim() ?? "",
      },
    ];
  });
}
