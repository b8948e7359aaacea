import { useId, type ReactElement } from "react";
import { COLUMN, CONTROL, QUIET } from "./heatmap-styles";

export interface ChoiceFieldProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Id[];
  readonly chosen: Id;
  readonly names: Readonly<Record<Id, string>>;
  /** Of choices that cannot be made now. */
  readonly unavailable?: readonly Id[];
  /** Says more, below the field. */
  readonly hint?: string | undefined;
  readonly onChoose: (id: Id) => void;
}

/** A question with a drop-down list. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>): ReactElement {
  const { label, choices, chosen, names, unavailable = [], hint, onChoose } = props;
  const id = useId();
  return (
    <div style={COLUMN("4px")}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        style={CONTROL}
        onChange={({ target }) => {
          const found = choices.find((each) => each === target.value);
          if (found !== undefined) onChoose(found);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each} disabled={unavailable.includes(each)}>
            {names[each]}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span id={`${id}-hint`} style={QUIET}>
          {hint}
        </span>
      )}
    </div>
  );
}
