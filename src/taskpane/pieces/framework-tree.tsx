import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Framework } from "../../framework/model";
import { CheckMark } from "./check-mark";
import { clusterChecked, toggleCluster, toggled } from "../../app/pane/matrix-choice";
import { focusRing, HOVER_BACKGROUND, NARROW } from "./style-values";
import { rowName, treeRows, treeStep, type TreeRow } from "./tree-rows";

export interface FrameworkTreeProps {
  readonly framework: Framework;
  /** Codes of the chosen competencies. */
  readonly codes: ReadonlySet<string>;
  readonly onChange: (codes: ReadonlySet<string>) => void;
  readonly words: PaneWording["matrix"];
}

const useStyles = makeStyles({
  // Chevrons and counts stand on the pane's margins, and the rows' shading a little outside.
  tree: { display: "flex", flexDirection: "column", margin: "0 -6px" },
  row: {
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    paddingLeft: "2px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    userSelect: "none",
    ":hover": { backgroundColor: HOVER_BACKGROUND },
    ":focus-visible": { ...focusRing, outlineOffset: "-2px" },
  },
  inner: { paddingLeft: "26px", [NARROW]: { paddingLeft: "8px" } },
  chevron: {
    display: "flex",
    flexShrink: 0,
    justifyContent: "center",
    width: "24px",
    color: tokens.colorNeutralForeground3,
  },
  open: { transform: "rotate(90deg)" },
  box: { display: "flex", flexShrink: 0, padding: "8px" },
  code: { flexShrink: 0, minWidth: "28px", color: tokens.colorNeutralForeground3 },
  // Where there is little room the count goes below the name.
  text: { display: "flex", flexWrap: "wrap", flexGrow: 1, minWidth: 0, padding: "6px 0" },
  name: { flex: "1 1 116px", minWidth: 0, overflowWrap: "anywhere", hyphens: "auto" },
  cluster: { fontWeight: tokens.fontWeightSemibold },
  count: {
    flexShrink: 0,
    paddingRight: "6px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/**
 * The framework as a tree with check boxes. One row is in the tab order; arrows move, Space checks, Enter and a click
 * on a cluster's name open or close it.
 */
export function FrameworkTree({ framework, codes, onChange, words }: FrameworkTreeProps): ReactElement {
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set<string>());
  const [active, setActive] = useState<string>();
  const rows = treeRows(framework, expanded);
  // A row that was folded away leaves its place to the first one.
  const activeKey = rows.some((row) => row.key === active) ? active : rows[0]?.key;

  const toggle = (row: TreeRow) =>
    onChange(
      row.kind === "cluster" ? toggleCluster(row.cluster, codes) : toggled(codes, row.competency.code),
    );
  const expand = (row: TreeRow) => setExpanded((before) => toggled(before, row.cluster.code));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = treeStep(
      rows,
      rows.findIndex((row) => row.key === activeKey),
      event.key,
    );
    if (!step) return;
    event.preventDefault();
    switch (step.do) {
      case "focus":
        tree.current?.querySelector<HTMLElement>(`[data-row="${step.key}"]`)?.focus();
        return;
      case "toggle":
        return toggle(step.row);
      case "expand":
      case "collapse":
        return expand(step.row);
      case "expandAll":
        return setExpanded(new Set(framework.clusters.map((cluster) => cluster.code)));
    }
  };

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={words.competencies}
      aria-multiselectable
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => {
        const cluster = row.kind === "cluster";
        const siblings: readonly { readonly code: string }[] = cluster
          ? framework.clusters
          : row.cluster.competencies;
        const chosen = row.cluster.competencies.filter(({ code }) => codes.has(code)).length;
        const checked = cluster ? clusterChecked(row.cluster, codes) : codes.has(row.key) ? "true" : "false";
        return (
          <div
            key={row.key}
            data-row={row.key}
            role="treeitem"
            aria-level={cluster ? 1 : 2}
            aria-setsize={siblings.length}
            aria-posinset={siblings.findIndex(({ code }) => code === row.key) + 1}
            aria-expanded={cluster ? row.expanded : undefined}
            aria-checked={checked}
            tabIndex={row.key === activeKey ? 0 : -1}
            className={mergeClasses(styles.row, !cluster && styles.inner)}
            onFocus={() => setActive(row.key)}
            onClick={() => (cluster ? expand(row) : toggle(row))}
          >
            {cluster && (
              <span className={mergeClasses(styles.chevron, row.expanded && styles.open)} aria-hidden>
                <ChevronRight16Regular />
              </span>
            )}
            <span
              className={styles.box}
              data-check={row.key}
              onClick={(event) => {
                event.stopPropagation();
                toggle(row);
              }}
            >
              <CheckMark checked={checked} />
            </span>
            {!cluster && <span className={styles.code}>{row.competency.code}</span>}
            <span className={styles.text}>
              <span className={mergeClasses(styles.name, cluster && styles.cluster)} lang="nl">
                {rowName(row)}
              </span>{" "}
              {cluster && (
                <span className={styles.count}>
                  {words.chosenOf(chosen, row.cluster.competencies.length)}
                </span>
              )}
            </span>
          </div>
        );
      })}
    </div>
  );
}
