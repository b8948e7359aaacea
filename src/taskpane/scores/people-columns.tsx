import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { PersonField } from "../../app/people/columns";
import type { ReadColumn } from "../../app/people/read-people";
import type { PaneWording } from "../../app/wording/pane/pane-words";

export interface PeopleColumnsProps {
  readonly columns: readonly ReadColumn[];
  readonly onChoose: (column: number, field: PersonField | "none") => void;
  readonly words: PaneWording["scores"]["who"]["columns"];
}

const FIELDS: readonly (PersonField | "none")[] = ["name", "number", "department", "profile", "none"];

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

/** Which column of the list became what, each to be changed before anything is made. */
export function PeopleColumns({ columns, onChoose, words }: PeopleColumnsProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id}>{words.title}</div>
      {columns.map(({ column, text, field }) => (
        <div key={column} className={styles.row}>
          <label htmlFor={`${id}-${column}`} className={styles.label} title={text}>
            <bdi>{text}</bdi>
          </label>
          <select
            id={`${id}-${column}`}
            className={styles.choice}
            value={field}
            onChange={(event) => {
              const chosen = FIELDS.find((one) => one === event.target.value);
              if (chosen) onChoose(column, chosen);
            }}
          >
            {FIELDS.map((one) => (
              <option key={one} value={one}>
                {words.fields[one]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
