import type { ReactElement } from "react";
import type { DrawnHeatmap } from "../../app/action";
import type { HeatmapChoice } from "../../app/pane/heatmap-choice";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { HeatmapGrid } from "./heatmap-grid";
import { COLUMN, OWN_COLORS, PARAGRAPH, QUIET } from "./heatmap-styles";

export interface HeatmapDrawingProps {
  readonly pieces: PanePieces;
  readonly drawn: DrawnHeatmap;
  readonly choice: HeatmapChoice;
  readonly words: HeatmapPaneWording["preview"];
}

/** As many as leave room for the choices below them. */
const MOST_LINES = 8;

/** The top of the heatmap as it will be, what its colours mean, and what stands out. */
export function HeatmapDrawing({ pieces, drawn, choice, words }: HeatmapDrawingProps): ReactElement {
  const { Disclosure, Section } = pieces;
  const { rows, measure } = choice;
  const top = { ...drawn, rows: drawn.rows.slice(0, MOST_LINES) };
  const shown = top.rows.filter(({ kind }) => kind !== "band").length;
  const { low, high } = words.legend[measure];
  return (
    <Section title={words.title}>
      <HeatmapGrid drawn={top} label={words.alternative(drawn, rows, measure)} />
      <div
        style={{ ...QUIET, display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" }}
        aria-hidden
      >
        {low}
        <span style={{ display: "flex", ...OWN_COLORS }}>
          {drawn.legend.map(({ text, fill, ink }) => (
            <span
              key={text}
              style={{ minWidth: "22px", textAlign: "center", backgroundColor: fill, color: ink }}
            >
              {text}
            </span>
          ))}
        </span>
        {high}
      </div>
      {(shown < drawn.allRows || drawn.smallGroups.length > 0) && (
        <p style={{ ...PARAGRAPH, ...QUIET }}>
          {shown < drawn.allRows && words.firstRows(shown, drawn.allRows)}{" "}
          {drawn.smallGroups.length > 0 && words.small(drawn.smallGroups.length)}
        </p>
      )}
      {drawn.insights.length > 0 && (
        <Disclosure title={words.insights}>
          <div lang="nl" style={COLUMN("var(--spacingVerticalS)")}>
            {drawn.insights.map((text) => (
              <p key={text} style={PARAGRAPH}>
                {text}
              </p>
            ))}
          </div>
        </Disclosure>
      )}
    </Section>
  );
}
