import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneWording } from "../app/wording/pane";
import type { MatrixChoice } from "./matrix-choice";
import { useSharedStyles } from "./shared-styles";

export interface TargetChoiceProps {
  readonly target: MatrixChoice["target"];
  readonly sheetName: string;
  readonly onChange: (change: Partial<Pick<MatrixChoice, "target" | "sheetName">>) => void;
  readonly words: PaneWording["matrix"];
}

const TARGETS: readonly MatrixChoice["target"][] = ["newSheet", "selection"];

const useStyles = makeStyles({
  // Fluent's radio has space around it for a finger: bring its circle to the margin of the pane.
  radios: { marginLeft: "-8px" },
  hint: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  input: { minWidth: 0, width: "100%" },
});

/** Where the matrix goes: a new sheet, with a name if wished, or from the selected cell. */
export function TargetChoice({ target, sheetName, onChange, words }: TargetChoiceProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <Field label={{ children: words.target, className: shared.heading }}>
        <RadioGroup
          value={target}
          onChange={(_, data) =>
            onChange({ target: TARGETS.find((known) => known === data.value) ?? "newSheet" })
          }
          className={styles.radios}
        >
          {TARGETS.map((value) => (
            <Radio key={value} value={value} label={words.targets[value]} />
          ))}
        </RadioGroup>
      </Field>
      {target === "newSheet" && (
        <Field label={words.sheetName} hint={{ children: words.sheetNameHint, className: styles.hint }}>
          <Input
            value={sheetName}
            onChange={(_, data) => onChange({ sheetName: data.value })}
            autoComplete="off"
            className={styles.input}
            input={{ className: styles.input }}
          />
        </Field>
      )}
    </>
  );
}
