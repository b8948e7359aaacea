import { useId, type ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import type { HeatmapChoice } from "../../app/pane/heatmap-choice";
import { MEASURES } from "../../app/pane/heatmap-fields";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { ChoiceField } from "./choice-field";
import { COLUMN } from "./heatmap-styles";

export interface HeatmapMeasureProps {
  readonly pieces: PanePieces;
  readonly choice: HeatmapChoice;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  readonly found: Pick<PreviewedHeatmap, "notMeasured" | "earlier">;
  readonly words: HeatmapPaneWording;
}

/** What the colour shows; what cannot be says why. */
export function HeatmapMeasure(props: HeatmapMeasureProps): ReactElement {
  const { pieces, choice, onChange, found, words } = props;
  const { CheckLine, Section } = pieces;
  const { notMeasured, earlier } = found;
  const group = useId();
  return (
    <>
      <Section title={words.measure} role="radiogroup">
        <div style={COLUMN("0")}>
          {MEASURES.map((measure) => (
            <CheckLine
              key={measure}
              type="radio"
              group={group}
              text={words.measures[measure].name}
              hint={notMeasured[measure] ?? words.measures[measure].meaning}
              unavailable={notMeasured[measure] !== undefined}
              checked={measure === choice.measure}
              onChoose={() => onChange({ measure })}
            />
          ))}
        </div>
      </Section>
      {choice.measure === "change" && earlier.length > 0 && (
        <ChoiceField
          label={words.baseline}
          choices={earlier}
          chosen={choice.baseline ?? earlier[0] ?? ""}
          names={Object.fromEntries(earlier.map((sheet) => [sheet, sheet]))}
          onChoose={(baseline) => onChange({ baseline })}
        />
      )}
    </>
  );
}
