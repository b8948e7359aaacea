import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FreezeTarget, FunctionsPaneWording } from "../../app/wording/pane/functions-pane";
import { useKept } from "../pieces/kept";
import { LineChoice } from "../pieces/line-choice";
import { Section } from "../pieces/section";
import { useConfirming } from "../pieces/use-confirming";

export interface FreezeSectionProps {
  readonly onFreeze: (target: FreezeTarget) => void;
  /** Of the text that explains. */
  readonly className: string;
  readonly words: FunctionsPaneWording;
}

const TARGETS: readonly FreezeTarget[] = ["workbook", "sheet", "selection"];

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  button: { alignSelf: "flex-start" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Replacing the add-in's formulas by their values, before a workbook goes to others. */
export function FreezeSection({ onFreeze, className, words }: FreezeSectionProps): ReactElement {
  const styles = useStyles();
  const [target, setTarget] = useKept<FreezeTarget>("freeze", () => "workbook");
  /** Of a whole workbook it is asked first: it is more than is in sight. */
  const [asking, setAsking] = useState(false);
  const { ask, keep } = useConfirming(asking);
  const freeze = (): void => {
    setAsking(false);
    onFreeze(target);
  };
  return (
    <Section title={words.freeze}>
      <p className={`${styles.paragraph} ${className}`}>{words.freezeIntro}</p>
      <LineChoice
        title={words.freezeTarget}
        choices={TARGETS}
        chosen={target}
        onChoose={(chosen) => {
          setAsking(false);
          setTarget(() => chosen);
        }}
        words={words.freezeTargets}
      />
      {!asking && (
        <Button
          ref={ask}
          className={styles.button}
          onClick={() => (target === "workbook" ? setAsking(true) : freeze())}
        >
          {words.freezeButton}
        </Button>
      )}
      {asking && (
        <>
          <p className={styles.paragraph}>{words.freezeQuestion}</p>
          <div className={styles.answers}>
            <Button onClick={freeze}>{words.freezeConfirm}</Button>
            <Button ref={keep} onClick={() => setAsking(false)}>
              {words.freezeKeep}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
