import { useId, type ReactElement } from "react";
import { COLUMN, CONTROL, QUIET } from "./heatmap-styles";

export interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  /** Called with whole numbers from 1 only. */
  readonly onChange: (value: number) => void;
}

const MOST = 99;

/** A question with a small number; what is no number yet, while it is typed, changes nothing. */
export function NumberField({ label, hint, value, onChange }: NumberFieldProps): ReactElement {
  const id = useId();
  return (
    <div style={COLUMN("4px")}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={MOST}
        defaultValue={value}
        aria-describedby={`${id}-hint`}
        style={{ ...CONTROL, width: "88px" }}
        onChange={({ target }) => {
          const typed = Math.round(target.valueAsNumber);
          if (typed >= 1 && typed <= MOST) onChange(typed);
        }}
      />
      <span id={`${id}-hint`} style={QUIET}>
        {hint}
      </span>
    </div>
  );
}
