/** The table with what came back: read as rows, and put together anew. */
import { foldKey } from "../../framework/fold";
import type { RoundForm } from "../../sheets/round/round-sheet";
import type { ReceivedColumn, ReceivedScore } from "../../sheets/round/received-sheet";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import { bodyOf } from "../reading/own-table";
import { missingColumns, receivedColumns, receivedTable } from "../reading/read-received";
import { SheetCells, textOf, type Cell } from "../reading/read-cell";
import { raterOf } from "../reading/score-word";
import type { JudgedForm } from "./judge-returned";
import type { ReturnedForm } from "./returned";

/** The key of rows that belong to no form: a person put them in the table. */
export const OF_NO_FORM = "";

/**
 * What stands in the table, by the key of its form, in the order of the table. Throws `receivedUnclear` where
 * columns are gone by which that is known: what stands there would be lost with what is made in its place.
 */
export function receivedBefore(sheet: ReadSheet | undefined): ReadonlyMap<string, readonly ReceivedScore[]> {
  const forms = new Map<string, ReceivedScore[]>();
  if (!sheet) return forms;
  const cells = new SheetCells(sheet);
  const table = receivedTable(sheet);
  if (!table) throw new Problem("receivedUnclear", { sheet: sheet.name, columns: missingColumns(sheet) });
  const columns = receivedColumns(table);
  const { row: first, last } = bodyOf(cells, table);
  for (let row = first; row <= last; row++) {
    const cellOf = (key: ReceivedColumn): Cell | undefined => {
      const column = columns.get(key);
      return column === undefined ? undefined : cells.at(row, table.area.column + column);
    };
    const score = scoreIn(cellOf);
    if (score.form === OF_NO_FORM && [...columns.keys()].every((key) => textOf(cellOf(key)) === "")) continue;
    const own = forms.get(score.form) ?? [];
    forms.set(score.form, own);
    own.push(score);
  }
  return forms;
}

function scoreIn(cell: (key: ReceivedColumn) => Cell | undefined): ReceivedScore {
  const text = (key: ReceivedColumn): string => textOf(cell(key));
  const number = (key: "level" | "indicator" | "threshold") =>
    text(key) === "" ? {} : { [key]: Number(text(key)) };
  const rater = raterOf(text("rater"));
  const score = cell("score")?.content;
  return {
    person: text("person"),
    number: text("number"),
    department: text("department"),
    profile: text("profile"),
    ...(rater ? { rater } : {}),
    raterName: text("raterName"),
    competency: text("competency"),
    ...number("level"),
    ...number("indicator"),
    score: typeof score === "number" ? score : text("score"),
    note: text("note"),
    ...number("threshold"),
    file: text("file"),
    form: text("form"),
    readOn: text("readOn"),
  };
}

export interface Collected {
  readonly rows: readonly ReceivedScore[];
  /** Forms. */
  readonly added: number;
  readonly updated: number;
}

/**
 * The rows after collecting: of each form once, in the order of the round and then by person, so that it is the same
 * in whatever order and in however many times files were collected.
 */
export function collected(
  judged: readonly JudgedForm[],
  before: ReadonlyMap<string, readonly ReceivedScore[]>,
  forms: readonly RoundForm[],
  { readOn, withoutColleagues }: { readonly readOn: string; readonly withoutColleagues: boolean },
): Collected {
  const all = new Map(before);
  const taken = judged.filter((each) => each.taken).map(({ returned }) => returned);
  for (const returned of taken) all.set(returned.key, rowsOf(returned, readOn, withoutColleagues));
  const order = new Map(forms.map(({ id }, index) => [id, index]));
  const place = (key: string): number => order.get(key) ?? forms.length;
  const who = (rows: readonly ReceivedScore[] = []): string =>
    foldKey(`${rows[0]?.person ?? ""} ${rows[0]?.rater ?? ""} ${rows[0]?.form ?? ""}`);
  const keys = [...all.keys()].sort(
    (a, b) => place(a) - place(b) || who(all.get(a)).localeCompare(who(all.get(b)), "nl"),
  );
  const updated = taken.filter(({ key }) => before.has(key)).length;
  return { rows: keys.flatMap((key) => all.get(key) ?? []), added: taken.length - updated, updated };
}

function rowsOf(
  returned: ReturnedForm,
  readOn: string,
  withoutColleagues: boolean,
): readonly ReceivedScore[] {
  const { person, rater, raterName, threshold, file, key, scores } = returned;
  return scores.map((score) => ({
    ...person,
    ...(rater ? { rater } : {}),
    raterName: withoutColleagues && rater === "colleague" ? "" : raterName,
    ...score,
    ...(threshold === undefined ? {} : { threshold }),
    ...{ file, form: key, readOn },
  }));
}
