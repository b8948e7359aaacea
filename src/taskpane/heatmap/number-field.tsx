import { useId, type ReactElement } from "react";
import { COLUMN, CONTROL, QUIET } from "./heatmap-styles";

export interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly least: number;
  /** Called with whole numbers from the least only. */
  readonly onChange: (value: number) => void;
}

const MOST = 99;

/**
 * A question with a small number. What is no such number, or not yet while it is typed, changes nothing, and whoever
 * leaves the field sees again what holds.
 */
export function NumberField({ label, hint, value, least, onChange }: NumberFieldProps): ReactElement {
  const id = useId();
  return (
    <div style={COLUMN("4px")}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={MOST}
        defaultValue={value}
        aria-describedby={`${id}-hint`}
        style={{ ...CONTROL, width: "88px" }}
        onChange={({ target }) => {
          const typed = Math.round(target.valueAsNumber);
          if (typed >= least && typed <= MOST) onChange(typed);
        }}
        onBlur={({ target }) => {
          target.value = String(value);
        }}
      />
      <span id={`${id}-hint`} style={QUIET}>
        {hint}
      </span>
    </div>
  );
}
