import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import { LineChoice } from "../pieces/line-choice";
import { MATRIX_TARGETS, type MatrixChoice } from "../../app/pane/matrix-choice";

export interface TargetChoiceProps {
  readonly target: MatrixChoice["target"];
  readonly sheetName: string;
  readonly onChange: (change: Partial<Pick<MatrixChoice, "target" | "sheetName">>) => void;
  readonly words: PaneWording["matrix"];
}

const useStyles = makeStyles({
  hint: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  input: { minWidth: 0, width: "100%" },
});

/** Where the matrix goes: a new sheet, with a name if wished, or from the selected cell. */
export function TargetChoice({ target, sheetName, onChange, words }: TargetChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <LineChoice
        title={words.target}
        choices={MATRIX_TARGETS}
        chosen={target}
        onChoose={(chosen) => onChange({ target: chosen })}
        words={words.targets}
      />
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
