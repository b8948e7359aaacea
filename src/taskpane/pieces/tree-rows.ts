/** The rows of the framework's tree and how the keyboard moves over them (WAI-ARIA APG, tree view). Pure. */
import type { Cluster, Competency, Framework } from "../../framework/model";

export type TreeRow =
  | { readonly kind: "cluster"; readonly key: string; readonly cluster: Cluster; readonly expanded: boolean }
  | {
      readonly kind: "competency";
      readonly key: string;
      readonly cluster: Cluster;
      readonly competency: Competency;
    };

/** The rows that show: every cluster, and the competencies of those that are open. */
export function treeRows(framework: Framework, expanded: ReadonlySet<string>): readonly TreeRow[] {
  return framework.clusters.flatMap((cluster): readonly TreeRow[] => {
    const open = expanded.has(cluster.code);
    return [
      { kind: "cluster", key: cluster.code, cluster, expanded: open },
      ...(open ? cluster.competencies : []).map((competency) => ({
        kind: "competency" as const,
        key: competency.code,
        cluster,
        competency,
      })),
    ];
  });
}

export const rowName = (row: TreeRow): string =>
  row.kind === "cluster" ? row.cluster.name : row.competency.name;

/** What a key asks for. */
export type TreeStep =
  | { readonly do: "focus"; readonly key: string }
  | { readonly do: "toggle"; readonly row: TreeRow }
  | { readonly do: "expand" | "collapse"; readonly row: TreeRow }
  | { readonly do: "expandAll" };

/** The step for a key pressed on the row `at`; undefined when the key means nothing there. */
export function treeStep(rows: readonly TreeRow[], at: number, key: string): TreeStep | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const focus = (to: TreeRow | undefined): TreeStep | undefined => to && { do: "focus", key: to.key };
  switch (key) {
    case "ArrowDown":
      return focus(rows[at + 1]);
    case "ArrowUp":
      return focus(rows[at - 1]);
    case "Home":
      return focus(rows[0]);
    case "End":
      return focus(rows[rows.length - 1]);
    case "ArrowRight":
      if (row.kind !== "cluster") return undefined;
      return row.expanded ? focus(rows[at + 1]) : { do: "expand", row };
    case "ArrowLeft":
      if (row.kind === "competency") return { do: "focus", key: row.cluster.code };
      return row.expanded ? { do: "collapse", row } : undefined;
    case " ":
      return { do: "toggle", row };
    case "Enter":
      if (row.kind === "competency") return { do: "toggle", row };
      return { do: row.expanded ? "collapse" : "expand", row };
    case "*":
      return { do: "expandAll" };
    default:
      return focus(byLetter(rows, at, key));
  }
}

/** The next row, round and round, of which the name begins with the letter. */
function byLetter(rows: readonly TreeRow[], at: number, key: string): TreeRow | undefined {
  if (!/^\p{L}$/u.test(key)) return undefined;
  return [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) =>
    rowName(row).toLowerCase().startsWith(key.toLowerCase()),
  );
}
