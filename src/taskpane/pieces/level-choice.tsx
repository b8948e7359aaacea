import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { LevelNumber } from "../../framework/model";
import { CheckMark } from "./check-mark";
import { ChoiceTile } from "./choice-tile";
import { Section } from "./section";

export interface LevelChoiceProps {
  readonly all: readonly LevelNumber[];
  readonly chosen: ReadonlySet<LevelNumber>;
  readonly onToggle: (level: LevelNumber) => void;
  readonly words: PaneWording["matrix"];
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(44px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  face: { columnGap: tokens.spacingHorizontalS, minHeight: "32px" },
});

/** A check box per level, side by side. */
export function LevelChoice({ all, chosen, onToggle, words }: LevelChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Section title={words.levels}>
      <div className={styles.row}>
        {all.map((level) => (
          <ChoiceTile
            key={level}
            type="checkbox"
            name={words.level(level)}
            checked={chosen.has(level)}
            onChoose={() => onToggle(level)}
            className={styles.face}
          >
            <CheckMark checked={chosen.has(level) ? "true" : "false"} />
            {level}
          </ChoiceTile>
        ))}
      </div>
    </Section>
  );
}
