import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

export interface ColumnChoicesProps<Field extends string> {
  /** Left out where something above says what this is. */
  readonly title?: string;
  /** For who does not see what stands above. */
  readonly label?: string;
  readonly columns: readonly {
    readonly id: string | number;
    readonly text: string;
    readonly field: Field;
  }[];
  /** What each may be, in the order of the list. */
  readonly fields: Readonly<Record<Field, string>>;
  readonly onChoose: (id: string | number, field: Field) => void;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  label: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  choice: { font: "inherit", minHeight: "28px", width: "128px", flexShrink: 0 },
});

/** Which column became what, each to be changed. */
export function ColumnChoices<Field extends string>(props: ColumnChoicesProps<Field>): ReactElement {
  const { title, label, columns, fields, onChoose } = props;
  const styles = useStyles();
  const id = useId();
  const choices = Object.keys(fields) as Field[];
  return (
    <div role="group" {...(title === undefined ? { "aria-label": label } : { "aria-labelledby": id })}>
      {title !== undefined && <div id={id}>{title}</div>}
      {columns.map((column) => (
        <div key={column.id} className={styles.row}>
          <label htmlFor={`${id}-${column.id}`} className={styles.label} title={column.text}>
            <bdi>{column.text}</bdi>
          </label>
          <select
            id={`${id}-${column.id}`}
            className={styles.choice}
            value={column.field}
            onChange={(event) => {
              const chosen = choices.find((one) => one === event.target.value);
              if (chosen) onChoose(column.id, chosen);
            }}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {fields[one]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
