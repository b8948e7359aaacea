import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FreezeTarget, FunctionsPaneWording } from "../../app/wording/pane/functions-pane";
import { AskedFirst } from "../pieces/asked-first";
import { useKept } from "../pieces/kept";
import { LineChoice } from "../pieces/line-choice";
import { Section } from "../pieces/section";

export interface FreezeSectionProps {
  readonly onFreeze: (target: FreezeTarget) => void;
  /** Of the text that explains. */
  readonly className: string;
  readonly words: FunctionsPaneWording;
}

const TARGETS: readonly FreezeTarget[] = ["workbook", "sheet", "selection"];

const useStyles = makeStyles({
  paragraph: { margin: 0 },
});

/** Replacing the add-in's formulas by their values, before a workbook goes to others. */
export function FreezeSection({ onFreeze, className, words }: FreezeSectionProps): ReactElement {
  const styles = useStyles();
  const [target, setTarget] = useKept<FreezeTarget>("freeze", () => "workbook");
  return (
    <Section title={words.freeze}>
      <p className={`${styles.paragraph} ${className}`}>{words.freezeIntro}</p>
      <LineChoice
        title={words.freezeTarget}
        choices={TARGETS}
        chosen={target}
        onChoose={(chosen) => setTarget(() => chosen)}
        words={words.freezeTargets}
      />
      {/* A question about one target is not one about another. */}
      <AskedFirst
        key={target}
        button={words.freezeButton}
        question={words.freezeQuestion}
        confirm={words.freezeConfirm}
        keep={words.freezeKeep}
        // Of a whole workbook it is more than is in sight.
        asks={target === "workbook"}
        onConfirm={() => onFreeze(target)}
      />
    </Section>
  );
}
