import { Button, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FreezeTarget, PaneWording } from "../app/wording/pane";
import { Section } from "./section";

export interface FreezeSectionProps {
  readonly onFreeze: (target: FreezeTarget) => void;
  /** Of the text that explains. */
  readonly className: string;
  readonly words: PaneWording["functions"];
}

const TARGETS: readonly FreezeTarget[] = ["workbook", "sheet", "selection"];

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  // Fluent's radio has space around it for a finger: bring its circle to the margin of the pane.
  radios: { marginLeft: "-8px" },
  button: { alignSelf: "flex-start" },
});

/** Replacing the add-in's formulas by their values, before a workbook goes to others. */
export function FreezeSection({ onFreeze, className, words }: FreezeSectionProps): ReactElement {
  const styles = useStyles();
  const [target, setTarget] = useState<FreezeTarget>("workbook");
  return (
    <Section title={words.freeze}>
      <p className={`${styles.paragraph} ${className}`}>{words.freezeIntro}</p>
      <Field label={words.freezeTarget}>
        <RadioGroup
          value={target}
          onChange={(_, data) => setTarget(TARGETS.find((known) => known === data.value) ?? "workbook")}
          className={styles.radios}
        >
          {TARGETS.map((value) => (
            <Radio key={value} value={value} label={words.freezeTargets[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Button className={styles.button} onClick={() => onFreeze(target)}>
        {words.freezeButton}
      </Button>
    </Section>
  );
}
