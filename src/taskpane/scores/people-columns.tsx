import type { ReactElement } from "react";
import type { PersonField } from "../../app/people/columns";
import type { ReadColumn } from "../../app/people/read-people";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { ColumnChoices } from "../pieces/column-choices";

export interface PeopleColumnsProps {
  readonly columns: readonly ReadColumn[];
  readonly onChoose: (column: number, field: PersonField | "none") => void;
  readonly words: ScoresPaneWording["who"]["columns"];
}

/** Which column of the list became what, each to be changed before anything is made. */
export function PeopleColumns({ columns, onChoose, words }: PeopleColumnsProps): ReactElement {
  return (
    <ColumnChoices
      title={words.title}
      columns={columns.map(({ column, text, field }) => ({ id: column, text, field }))}
      fields={words.fields}
      onChoose={(column, field) => onChoose(Number(column), field)}
    />
  );
}
