import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneWording } from "../app/wording/pane";
import type { Framework } from "../framework/model";
import { FrameworkTree } from "./framework-tree";
import { LayoutChoice } from "./layout-choice";
import { LevelChoice } from "./level-choice";
import { codesOf, levelsOf, toggled, type MatrixChoice } from "./matrix-choice";
import { Section } from "./section";
import { FORCED_COLORS, useSharedStyles } from "./shared-styles";
import { TargetChoice } from "./target-choice";

export interface MatrixTabProps {
  readonly framework: Framework;
  readonly choice: MatrixChoice;
  readonly onChange: (change: Partial<MatrixChoice>) => void;
  readonly words: PaneWording["matrix"];
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  quick: {
    display: "flex",
    marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`,
    [FORCED_COLORS]: { marginRight: 0, columnGap: tokens.spacingHorizontalS },
  },
});

/** What goes into the matrix, how it looks and where it goes. */
export function MatrixTab({ framework, choice, onChange, words }: MatrixTabProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const quick = (text: string, name: string, codes: readonly string[]) => (
    <Button
      appearance="transparent"
      size="small"
      className={shared.textButton}
      aria-label={`${text}: ${name}`}
      onClick={() => onChange({ codes: new Set(codes) })}
    >
      {text}
    </Button>
  );
  return (
    <div className={styles.form}>
      <Section
        title={words.competencies}
        aside={
          <div className={styles.quick}>
            {quick(words.all, words.allCompetencies, codesOf(framework))}
            {quick(words.none, words.noCompetencies, [])}
          </div>
        }
      >
        <FrameworkTree
          framework={framework}
          codes={choice.codes}
          onChange={(codes) => onChange({ codes })}
          words={words}
        />
      </Section>
      <LevelChoice
        all={levelsOf(framework)}
        chosen={choice.levels}
        onToggle={(level) => onChange({ levels: toggled(choice.levels, level) })}
        words={words}
      />
      <LayoutChoice chosen={choice.layout} onChoose={(layout) => onChange({ layout })} words={words} />
      <TargetChoice target={choice.target} sheetName={choice.sheetName} onChange={onChange} words={words} />
    </div>
  );
}
