import type { ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import { LineChoice } from "../pieces/line-choice";
import { TextField } from "../pieces/text-field";
import { MATRIX_TARGETS, type MatrixChoice } from "../../app/pane/matrix-choice";

export interface TargetChoiceProps {
  readonly target: MatrixChoice["target"];
  readonly sheetName: string;
  readonly onChange: (change: Partial<Pick<MatrixChoice, "target" | "sheetName">>) => void;
  readonly words: PaneWording["matrix"];
}

/** Where the matrix goes: a new sheet, with a name if wished, or from the selected cell. */
export function TargetChoice({ target, sheetName, onChange, words }: TargetChoiceProps): ReactElement {
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
        <TextField
          label={words.sheetName}
          hint={words.sheetNameHint}
          value={sheetName}
          onChange={(text) => onChange({ sheetName: text })}
        />
      )}
    </>
  );
}
