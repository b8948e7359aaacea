import type { ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Framework } from "../../framework/model";
import { AskedFields } from "../pieces/asked-fields";
import { CompetencyChoice } from "../pieces/competency-choice";
import { LevelChoice } from "../pieces/level-choice";
import { LAYOUTS, MATRIX_SETTINGS, levelsOf, toggled, type MatrixChoice } from "../../app/pane/matrix-choice";
import { PictureChoice } from "../pieces/picture-choice";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextButton } from "../pieces/text-button";
import { TargetChoice } from "./target-choice";

export interface MatrixTabProps {
  readonly framework: Framework;
  readonly problem?: unknown;
  readonly choice: MatrixChoice;
  readonly onChange: (change: Partial<MatrixChoice>) => void;
  /** Shows the workbook's framework, and how to take over another. */
  readonly onFramework: () => void;
  readonly words: PaneWording["matrix"];
}

/** What goes into the matrix, how it looks and where it goes. */
export function MatrixTab(props: MatrixTabProps): ReactElement {
  const { framework, problem, choice, onChange, onFramework, words } = props;
  const shared = useSharedStyles();
  return (
    <div className={shared.form}>
      <TextButton
        inText
        text={problem ? words.frameworkFault : words.framework(framework.title)}
        onClick={onFramework}
      />
      <CompetencyChoice
        framework={framework}
        codes={choice.codes}
        onChange={(codes) => onChange({ codes })}
        words={words}
      />
      <LevelChoice
        all={levelsOf(framework)}
        chosen={choice.levels}
        onToggle={(level) => onChange({ levels: toggled(choice.levels, level) })}
        words={words}
      />
      <PictureChoice
        title={words.layout}
        choices={LAYOUTS}
        chosen={choice.layout}
        onChoose={(layout) => onChange({ layout })}
        words={words.layouts}
      />
      <AskedFields
        declared={MATRIX_SETTINGS}
        values={{ ...choice }}
        words={words.settings}
        onChange={(name, value) => onChange({ [name]: value })}
      />
      <TargetChoice target={choice.target} sheetName={choice.sheetName} onChange={onChange} words={words} />
    </div>
  );
}
