import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormulaField, FormulaLanguage } from "../../app/pane/function-formula";
import type { FreezeTarget, FunctionsPaneWording } from "../../app/wording/pane/functions-pane";
import { FreezeSection } from "./freeze-section";
import { FunctionCard } from "./function-card";
import { useKept } from "../pieces/kept";
import { useSharedStyles } from "../pieces/shared-styles";

/** A custom function, as it is shown to people. */
export interface FunctionInfo {
  readonly id: string;
  /** As it stands in a formula: "COMPLEET.COMPETENCY_NAME". */
  readonly name: string;
  readonly answers: string;
  readonly parameters: readonly (FormulaField & {
    readonly name: string;
    readonly description: string;
    /** Of a choice: its words, the usual one first. */
    readonly choices: readonly string[];
  })[];
  /** What is entered for each parameter in an example. */
  readonly example: readonly string[];
}

export interface FunctionsTabProps extends FormulaLanguage {
  readonly functions: readonly FunctionInfo[];
  readonly onPutFormula: (formula: string) => void;
  readonly onFreeze: (target: FreezeTarget) => void;
  readonly words: FunctionsPaneWording;
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  paragraph: { margin: 0 },
  list: { display: "flex", flexDirection: "column", margin: "0 -6px" },
});

/** The custom functions one by one: what each answers, an example, and fields to put it in the selected cell. */
export function FunctionsTab(props: FunctionsTabProps): ReactElement {
  const { functions, onPutFormula, onFreeze, words } = props;
  const { framework, language, emptyCellsAreZero } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const [open, setOpen] = useKept<string | undefined>("function", () => undefined);
  return (
    <div className={styles.tab}>
      <p className={styles.paragraph}>{words.intro}</p>
      <div className={styles.list}>
        {functions.map((info) => (
          <FunctionCard
            key={info.id}
            info={info}
            open={open === info.id}
            onToggle={() => setOpen((before) => (before === info.id ? undefined : info.id))}
            framework={framework}
            language={language}
            emptyCellsAreZero={emptyCellsAreZero}
            onPutFormula={onPutFormula}
            words={words}
          />
        ))}
      </div>
      <FreezeSection onFreeze={onFreeze} className={shared.quiet} words={words} />
    </div>
  );
}
