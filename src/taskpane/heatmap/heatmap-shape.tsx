import { useId, type ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import type { HeatmapChoice, HeatmapRows } from "../../app/pane/heatmap-choice";
import { HEATMAP_COLUMNS, HEATMAP_ROWS } from "../../app/pane/heatmap-fields";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { PARAGRAPH, QUIET, TILES } from "./heatmap-styles";

export interface HeatmapShapeProps {
  readonly pieces: PanePieces;
  readonly choice: HeatmapChoice;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  readonly found: Pick<PreviewedHeatmap, "notGrouped">;
  readonly words: HeatmapPaneWording;
}

/** What the rows are, and the columns. */
export function HeatmapShape({ pieces, choice, onChange, found, words }: HeatmapShapeProps): ReactElement {
  const { ChoiceTile, Section } = pieces;
  const id = useId();
  const whyNot = (rows: HeatmapRows): string | undefined =>
    rows === "people" ? undefined : found.notGrouped[rows];
  return (
    <>
      <Section title={words.rows} role="radiogroup">
        <div style={TILES}>
          {HEATMAP_ROWS.map((rows) => (
            <ChoiceTile
              key={rows}
              type="radio"
              group={`${id}-rows`}
              name={words.rowNames[rows]}
              describedBy={whyNot(rows) && `${id}-${rows}`}
              unavailable={whyNot(rows) !== undefined}
              checked={rows === choice.rows}
              onChoose={() => onChange({ rows })}
            >
              <span style={{ padding: "6px 0" }}>{words.rowNames[rows]}</span>
            </ChoiceTile>
          ))}
        </div>
        {HEATMAP_ROWS.map((rows) => {
          const why = whyNot(rows);
          return (
            why !== undefined && (
              <p key={rows} id={`${id}-${rows}`} style={{ ...PARAGRAPH, ...QUIET }}>
                {why}
              </p>
            )
          );
        })}
      </Section>
      <Section title={words.columns} role="radiogroup">
        <div style={TILES}>
          {HEATMAP_COLUMNS.map((columns) => (
            <ChoiceTile
              key={columns}
              type="radio"
              group={`${id}-columns`}
              name={words.columnNames[columns]}
              checked={columns === choice.columns}
              onChoose={() => onChange({ columns })}
            >
              <span style={{ padding: "6px 0" }}>{words.columnNames[columns]}</span>
            </ChoiceTile>
          ))}
        </div>
      </Section>
    </>
  );
}
