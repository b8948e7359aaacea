import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScoreSheetKind } from "../../app/pane/pane-view";
import { RATERS } from "../../app/people/people-limits";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import type { Framework } from "../../framework/model";
import { AskedFields } from "../pieces/asked-fields";
import { CheckLine } from "../pieces/check-line";
import { CompetencyChoice } from "../pieces/competency-choice";
import { LevelChoice } from "../pieces/level-choice";
import { codesOf, levelsOf, toggled } from "../../app/pane/matrix-choice";
import { SETTINGS_OF } from "../../app/pane/scores-choice";
import { PeopleField } from "./people-field";
import { PictureChoice } from "../pieces/picture-choice";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import type { ScoreSheets } from "./score-sheets";

export interface ScoreMakeProps {
  readonly framework: Framework;
  readonly sheets: ScoreSheets;
  readonly kind: ScoreSheetKind;
  readonly onKind: (kind: ScoreSheetKind) => void;
  /** Of choosing competencies and levels. */
  readonly matrix: PaneWording["matrix"];
  readonly words: ScoresPaneWording;
}

const KINDS: readonly ScoreSheetKind[] = ["team", "forms", "profiles"];

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column" },
});

/** For whom a sheet is made, and which. */
export function ScoreMake({ framework, sheets, kind, onKind, matrix, words }: ScoreMakeProps): ReactElement {
  const { choice, onChange } = sheets;
  const asked = kind === "team" ? "raters" : "formRaters";
  const chosen = choice[asked];
  const { who, what } = words;
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={shared.form}>
      <PeopleField
        text={choice.text}
        people={sheets.people}
        onChange={(text) => onChange(text.trim() === "" ? { text, columns: new Map() } : { text })}
        onReadSelection={() => void sheets.readSelection()}
        onChooseColumn={(column, field) =>
          onChange({ columns: new Map([...choice.columns, [column, field]]) })
        }
        words={who}
      />
      <PictureChoice title={what.title} choices={KINDS} chosen={kind} onChoose={onKind} words={what.kinds} />
      {kind !== "profiles" && (
        <Section title={kind === "team" ? what.raters : what.formRaters}>
          <div className={styles.lines}>
            {RATERS.map((rater) => (
              <CheckLine
                key={rater}
                text={what.raterNames[rater]}
                checked={chosen.has(rater)}
                onChoose={() => onChange({ [asked]: toggled(chosen, rater) })}
              />
            ))}
          </div>
        </Section>
      )}
      {kind !== "profiles" && (
        <CompetencyChoice
          framework={framework}
          codes={choice.codes}
          onChange={(codes) => onChange({ codes })}
          summary={what.competencies(choice.codes.size, codesOf(framework).length)}
          words={matrix}
        />
      )}
      {kind === "forms" && (
        <LevelChoice
          all={levelsOf(framework)}
          chosen={choice.levels}
          onToggle={(level) => onChange({ levels: toggled(choice.levels, level) })}
          words={matrix}
        />
      )}
      <AskedFields
        declared={SETTINGS_OF[kind]}
        values={{ ...choice }}
        words={what.settings}
        onChange={(name, value) => onChange({ [name]: value })}
      />
    </div>
  );
}
