import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MatrixLayout } from "../../app/action";
import type { ScoreSheetKind } from "../../app/pane/pane-view";
import { FORCED_COLORS } from "./style-values";

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", maxWidth: "72px", height: "auto" },
  paper: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    [FORCED_COLORS]: { fill: "Canvas", stroke: "CanvasText" },
  },
  accent: { fill: tokens.colorCompoundBrandStroke, [FORCED_COLORS]: { fill: "Highlight" } },
  text: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeLinecap: "round",
    [FORCED_COLORS]: { stroke: "CanvasText" },
  },
  rule: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    [FORCED_COLORS]: { stroke: "CanvasText" },
  },
});

/** What there is a drawing of. */
export type Drawing = MatrixLayout | ScoreSheetKind;

/** A small drawing of what a sheet looks like. Says nothing to a screen reader: its tile has a name. */
export function LayoutPreview({ of }: { readonly of: Drawing }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.drawing} viewBox="0 0 72 48" aria-hidden focusable="false">
      {draw(of, styles)}
    </svg>
  );
}

function draw(what: Drawing, styles: Record<"paper" | "accent" | "text" | "rule", string>): ReactElement {
  switch (what) {
    case "matrix":
      return (
        <>
          <rect className={styles.paper} x="2.5" y="3.5" width="67" height="41" rx="2" />
          <path className={styles.accent} d="M3 6a2 2 0 0 1 2-2h62a2 2 0 0 1 2 2v5H3z" />
          <path className={styles.rule} d="M3 27.5h66M17.5 11v33M30.5 11v33M43.5 11v33M56.5 11v33" />
          <path className={styles.text} d="M6 16h8M6 32h8" />
          {[21, 34, 47, 60].map((x, column) => (
            <path
              key={x}
              className={styles.text}
              d={`M${x} 16h6M${x} 19.5h${column % 2 ? 6 : 4}M${x} 23h5M${x} 32h6M${x} 35.5h${column % 2 ? 4 : 6}M${x} 39h5`}
            />
          ))}
        </>
      );
    case "list":
      return (
        <>
          <rect className={styles.paper} x="2.5" y="3.5" width="67" height="41" rx="2" />
          <path className={styles.accent} d="M3 6a2 2 0 0 1 2-2h62a2 2 0 0 1 2 2v5H3z" />
          <path className={styles.rule} d="M3 17.5h66M3 24.5h66M3 31.5h66M3 38.5h66" />
          {[14, 21, 28, 35, 41.5].map((y, row) => (
            <path
              key={y}
              className={styles.text}
              d={`M6 ${y}h7M17 ${y}h4M25 ${y}h${[36, 28, 40, 32, 37][row]}`}
            />
          ))}
        </>
      );
    case "card":
      return (
        <>
          <rect className={styles.paper} x="26.5" y="2.5" width="33" height="38" rx="2" />
          <rect className={styles.paper} x="19.5" y="5.5" width="33" height="38" rx="2" />
          <rect className={styles.paper} x="12.5" y="8.5" width="33" height="38" rx="2" />
          <rect className={styles.accent} x="16" y="12" width="20" height="3.5" rx="1" />
          <path className={styles.text} d="M17 20h24" />
          <path
            className={styles.text}
            d="M17 26h8M17 29.5h6M17 36h8M17 39.5h7M32 26h9M32 29.5h7M32 36h8M32 39.5h9"
          />
        </>
      );
    // A row per person: a name, and a score in every column.
    case "team":
      return (
        <>
          <rect className={styles.paper} x="2.5" y="3.5" width="67" height="41" rx="2" />
          <path className={styles.accent} d="M3 6a2 2 0 0 1 2-2h62a2 2 0 0 1 2 2v5H3z" />
          <path
            className={styles.rule}
            d="M3 17.5h66M3 24.5h66M3 31.5h66M3 38.5h66M27.5 11v33M38 11v33M48.5 11v33M59 11v33"
          />
          <path className={styles.text} d="M6 14.3h16M6 21h12M6 28h17M6 35h13M6 41.3h15" />
          <path className={styles.text} d={SCORES} />
        </>
      );
    // A sheet per person: the levels reached on top, below it every indicator.
    case "forms":
      return (
        <>
          <rect className={styles.paper} x="26.5" y="2.5" width="33" height="38" rx="2" />
          <rect className={styles.paper} x="19.5" y="5.5" width="33" height="38" rx="2" />
          <rect className={styles.paper} x="12.5" y="8.5" width="33" height="38" rx="2" />
          <path className={styles.accent} d="M16 20v-3h5v3zM23 20v-6h5v6zM30 20v-4h5v4zM37 20v-8h5v8z" />
          <path className={styles.rule} d="M13 23.5h32M37.5 23.5v22" />
          <path
            className={styles.text}
            d="M16 28h18M16 33h14M16 38h17M16 42.3h12M40.5 28h2M40.5 33h2M40.5 38h2"
          />
        </>
      );
    // A row per function: how high each competency must be.
    case "profiles":
      return (
        <>
          <rect className={styles.paper} x="2.5" y="3.5" width="67" height="41" rx="2" />
          <path className={styles.rule} d="M3 17.5h66M3 31.5h66M25.5 4v40" />
          <path className={styles.text} d="M6 11h14M6 25h11M6 38.5h15" />
          <path className={styles.accent} d={REQUIRED} />
        </>
      );
  }
}

/** Which cells of the team sheet hold a score. */
const SCORES = [14.3, 21, 28, 35, 41.3]
  .flatMap((y, row) =>
    [31, 41.5, 52, 62].filter((_, at) => (row * 3 + at) % 4 !== 3).map((x) => `M${x} ${y}h3.5`),
  )
  .join("");

/** A bar per function and competency. */
const REQUIRED = [15, 29, 42.5]
  .flatMap((foot, row) =>
    [30, 39, 48, 57].map((x, at) => {
      const height = 2.5 * (1 + ((row * 2 + at * 3) % 4));
      return `M${x} ${foot}v-${height}h5v${height}z`;
    }),
  )
  .join("");
