import { useId, type ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import { PLAIN_SETTINGS, type HeatmapChoice, type PlainSetting } from "../../app/pane/heatmap-choice";
import { HEATMAP_BANDS, LEAST_MINIMUM, ratersFor } from "../../app/pane/heatmap-fields";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { ChoiceField } from "./choice-field";
import { NumberField } from "./number-field";
import { COLUMN, OWN_COLORS, PARAGRAPH, QUIET, TILES } from "./heatmap-styles";

export interface MoreSettingsProps {
  readonly pieces: PanePieces;
  readonly choice: HeatmapChoice;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  readonly sheetName: string;
  readonly onSheetName: (name: string) => void;
  readonly found: Pick<PreviewedHeatmap, "notMeasured" | "notGrouped" | "palettes">;
  readonly words: HeatmapPaneWording;
}

/** Shown at a place of their own; whatever else is declared follows by itself, what is ticked at the end. */
type Placed = "statistic" | "sort" | "palette";
const { statistic: _statistic, sort: _sort, palette: _palette, ...rest } = PLAIN_SETTINGS;
const LATER = ["oneOf", "wholeNumber", "truth"];
const REST = (Object.keys(rest) as readonly Exclude<PlainSetting, Placed>[]).toSorted(
  (one, other) => LATER.indexOf(rest[one].kind.expected.kind) - LATER.indexOf(rest[other].kind.expected.kind),
);

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

function Fields(props: MoreSettingsProps): ReactElement {
  const { choice, onChange, found, words } = props;
  const { TextField } = props.pieces;
  const raters = ratersFor(choice.measure);
  return (
    <>
      <TextField
        label={words.sheetName}
        hint={words.sheetNameHint}
        value={props.sheetName}
        onChange={props.onSheetName}
      />
      <SettingField {...props} name="statistic" />
      <ChoiceField
        label={words.raters}
        choices={raters}
        chosen={raters.includes(choice.raters) ? choice.raters : "others"}
        names={words.raterNames}
        onChoose={(chosen) => onChange({ raters: chosen })}
      />
      {choice.rows === "people" && choice.columns === "competencies" && (
        <ChoiceField
          label={words.bands}
          choices={HEATMAP_BANDS}
          chosen={choice.bands}
          names={words.bandNames}
          onChoose={(bands) => onChange({ bands })}
        />
      )}
      <SettingField {...props} name="sort" unavailable={found.notMeasured.gap === undefined ? [] : ["gap"]} />
      <PaletteChoice {...props} />
      {REST.map((name) => (
        <SettingField key={name} {...props} name={name} />
      ))}
    </>
  );
}

interface SettingFieldProps extends MoreSettingsProps {
  readonly name: PlainSetting;
  readonly unavailable?: readonly string[];
}

/** The field of a setting, by what it may be. */
function SettingField({
  pieces,
  choice,
  onChange,
  words,
  name,
  unavailable,
}: SettingFieldProps): ReactElement {
  const { CheckLine } = pieces;
  const { label, hint = "", names = {} }: AnySettingWords = words.settings[name];
  const { expected } = PLAIN_SETTINGS[name].kind;
  const value = choice[name];
  // What the field answers is what the declaration of this very setting says.
  const change = (chosen: typeof value): void => onChange({ [name]: chosen });
  if (typeof value === "boolean")
    return <CheckLine text={label} hint={hint} checked={value} onChoose={() => change(!value)} />;
  if (typeof value === "number")
    return <NumberField label={label} hint={hint} value={value} least={LEAST_MINIMUM} onChange={change} />;
  return (
    <ChoiceField
      label={label}
      choices={expected.kind === "oneOf" ? expected.values : []}
      chosen={value}
      names={names}
      {...(unavailable && { unavailable })}
      onChoose={(chosen) => change(chosen as typeof value)}
    />
  );
}

interface AnySettingWords {
  readonly label: string;
  readonly hint?: string;
  readonly names?: Readonly<Record<string, string>>;
}

/** The palettes, drawn. Of differences there is one. */
function PaletteChoice({ pieces, choice, onChange, found, words }: MoreSettingsProps): ReactElement {
  const { ChoiceTile, Section } = pieces;
  const own = words.settings.palette;
  const id = useId();
  if (choice.measure !== "level") {
    return (
      <Section title={own.label}>
        <p style={{ ...PARAGRAPH, ...QUIET }}>{words.paletteOnlyLevel}</p>
      </Section>
    );
  }
  return (
    <Section title={own.label} role="radiogroup">
      <div style={TILES}>
        {PLAIN_SETTINGS.palette.kind.values.map((palette) => (
          <ChoiceTile
            key={palette}
            type="radio"
            group={id}
            name={own.names[palette]}
            checked={palette === choice.palette}
            onChoose={() => onChange({ palette })}
          >
            <span style={{ ...COLUMN("6px"), flexGrow: 1, padding: "8px" }}>
              <span style={{ display: "flex", height: "14px", ...OWN_COLORS }} aria-hidden>
                {found.palettes[palette].map((fill) => (
                  <span key={fill} style={{ flexGrow: 1, backgroundColor: fill }} />
                ))}
              </span>
              {own.names[palette]}
            </span>
          </ChoiceTile>
        ))}
      </div>
    </Section>
  );
}
