import { useId, type ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import { LEAST_MINIMUM, type HeatmapChoice, type Palette } from "../../app/pane/heatmap-choice";
import type { HeatmapPaneWording } from "../../app/wording/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { ChoiceField } from "./choice-field";
import { NumberField } from "./number-field";
import { COLUMN, OWN_COLORS, PARAGRAPH, QUIET, TILES } from "./heatmap-styles";

export interface MoreSettingsProps {
  readonly pieces: PanePieces;
  readonly choice: HeatmapChoice;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  readonly found: Pick<PreviewedHeatmap, "notMeasured" | "notGrouped" | "palettes">;
  readonly words: HeatmapPaneWording;
}

const PALETTES: readonly Palette[] = ["blue", "cividis"];

/** What is mostly right as it is. */
export function MoreSettings(props: MoreSettingsProps): ReactElement {
  const { words } = props;
  const { Disclosure } = props.pieces;
  return (
    <Disclosure title={words.more}>
      <div style={{ ...COLUMN("var(--spacingVerticalL)"), paddingTop: "var(--spacingVerticalS)" }}>
        <Fields {...props} />
      </div>
    </Disclosure>
  );
}

function Fields({ pieces, choice, onChange, found, words }: MoreSettingsProps): ReactElement {
  const { CheckLine } = pieces;
  const { measure } = choice;
  return (
    <>
      <ChoiceField
        label={words.statistic}
        choices={["median", "mean", "min", "max"]}
        chosen={choice.statistic}
        names={words.statistics}
        onChoose={(statistic) => onChange({ statistic })}
      />
      <ChoiceField
        label={words.raters}
        choices={
          measure === "difference"
            ? (["others", "manager", "colleague"] as const)
            : (["others", "manager", "colleague", "self"] as const)
        }
        chosen={measure === "difference" && choice.raters === "self" ? "others" : choice.raters}
        names={words.raterNames}
        onChoose={(raters) => onChange({ raters })}
      />
      {choice.rows === "people" && choice.columns === "competencies" && (
        <ChoiceField
          label={words.bands}
          choices={["none", "department", "profile"]}
          chosen={choice.bands}
          names={words.bandNames}
          onChoose={(bands) => onChange({ bands })}
        />
      )}
      <ChoiceField
        label={words.sort}
        choices={["name", "department", "score", "gap"]}
        chosen={choice.sort}
        names={words.sorts}
        unavailable={found.notMeasured.gap === undefined ? [] : ["gap"]}
        onChoose={(sort) => onChange({ sort })}
      />
      <PaletteChoice pieces={pieces} choice={choice} onChange={onChange} found={found} words={words} />
      <ChoiceField
        label={words.chart}
        choices={["bars", "radar", "none"]}
        chosen={choice.chart}
        names={words.charts}
        onChoose={(chart) => onChange({ chart })}
      />
      <NumberField
        label={words.minimumGroup}
        hint={words.minimumGroupHint}
        value={choice.minimumGroup}
        least={LEAST_MINIMUM}
        onChange={(minimumGroup) => onChange({ minimumGroup })}
      />
      <NumberField
        label={words.minimumRaters}
        hint={words.minimumRatersHint}
        value={choice.minimumRaters}
        least={LEAST_MINIMUM}
        onChange={(minimumRaters) => onChange({ minimumRaters })}
      />
      <CheckLine
        text={words.live}
        hint={words.liveHint}
        checked={choice.live}
        onChoose={() => onChange({ live: !choice.live })}
      />
    </>
  );
}

/** The palettes, drawn. Of differences there is one. */
function PaletteChoice({ pieces, choice, onChange, found, words }: MoreSettingsProps): ReactElement {
  const { ChoiceTile, Section } = pieces;
  const id = useId();
  if (choice.measure !== "level") {
    return (
      <Section title={words.palette}>
        <p style={{ ...PARAGRAPH, ...QUIET }}>{words.paletteOnlyLevel}</p>
      </Section>
    );
  }
  return (
    <Section title={words.palette} role="radiogroup">
      <div style={TILES}>
        {PALETTES.map((palette) => (
          <ChoiceTile
            key={palette}
            type="radio"
            group={id}
            name={words.palettes[palette]}
            checked={palette === choice.palette}
            onChoose={() => onChange({ palette })}
          >
            <span style={{ ...COLUMN("6px"), flexGrow: 1, padding: "8px" }}>
              <span style={{ display: "flex", height: "14px", ...OWN_COLORS }} aria-hidden>
                {found.palettes[palette].map((fill) => (
                  <span key={fill} style={{ flexGrow: 1, backgroundColor: fill }} />
                ))}
              </span>
              {words.palettes[palette]}
            </span>
          </ChoiceTile>
        ))}
      </div>
    </Section>
  );
}
