/** A round's list in the workbook: read from our own sheet, or from a list of someone else's. */
import { foldKey } from "../../framework/fold";
import type { Rater } from "../../scoring/person";
import { RATERS } from "../../scoring/person";
import { ROUND_COLUMNS, type RoundForm } from "../../sheets/round/round-sheet";
import { ROUND_WORDS } from "../../sheets/round/round-words";
import { peopleColumns } from "../people/columns";
import { readPeople } from "../people/read-people";
import type { ReadSheet, ReadTable } from "../port";
import { bodyOf, ownTable } from "../reading/own-table";
import { SheetCells, textOf, type Cell } from "../reading/read-cell";
import { asSelf } from "../reading/same-person";
import { raterOf } from "../reading/score-word";

/** Who scores whom, before it is a form with an id. */
export type WantedForm = Pick<RoundForm, "person" | "rater" | "raterName" | "competencies" | "deadline">;

/** The forms of our own sheet, in the order of its rows; a row that a person added has no id yet. */
export function readRoundSheet(sheet: ReadSheet): readonly (WantedForm & Pick<RoundForm, "id" | "sentOn">)[] {
  const cells = new SheetCells(sheet);
  const table = ownTable(sheet, ({ headers }) =>
    [ROUND_COLUMNS.name, ROUND_COLUMNS.rater].every((word) => headers.includes(word)),
  );
  if (!table) return [];
  const columns = columnsOf(table);
  const { row: first, last } = bodyOf(cells, table);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => index + first).flatMap((row) => {
    const cell = (key: keyof typeof ROUND_COLUMNS): Cell | undefined => {
      const column = columns.get(key);
      return column === undefined ? undefined : cells.at(row, table.area.column + column);
    };
    const text = (key: keyof typeof ROUND_COLUMNS): string => textOf(cell(key));
    const name = text("name");
    if (name === "") return [];
    const rater = raterOf(text("rater")) ?? asSelf(name, cell("rater") ?? cells.at(row, 0)) ?? "manager";
    const about = (["number", "department", "profile"] as const).flatMap((key) =>
      text(key) === "" ? [] : [[key, text(key)] as const],
    );
    return [
      {
        id: text("form"),
        person: { name, ...Object.fromEntries(about) },
        rater,
        raterName: text("raterName"),
        competencies: listed(text("competencies")),
        deadline: text("deadline"),
        sentOn: text("sentOn"),
      },
    ];
  });
}

function columnsOf({ headers }: ReadTable): ReadonlyMap<keyof typeof ROUND_COLUMNS, number> {
  const folded = headers.map(foldKey);
  return new Map(
    (Object.keys(ROUND_COLUMNS) as readonly (keyof typeof ROUND_COLUMNS)[]).flatMap((key) => {
      const column = folded.indexOf(foldKey(ROUND_COLUMNS[key]));
      return column < 0 ? [] : [[key, column] as const];
    }),
  );
}

function listed(text: string): readonly string[] {
  const words = text.split(/[,;]/u).map((word) => word.trim());
  return words.filter((word) => word !== "" && foldKey(word) !== ROUND_WORDS.everything);
}

/**
 * A list with people, and a column for each kind of rater with their names ("Leidinggevende"): a form for each name.
 * Undefined where no column says who gives scores.
 */
export function readRaterList(sheet: ReadSheet): readonly WantedForm[] | undefined {
  const cells = new SheetCells(sheet);
  const { row: top, column: left, rows, columns } = sheet.area;
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => textOf(cells.at(top + row, left + column))),
  );
  const { header } = peopleColumns(texts);
  if (header === undefined) return undefined;
  const raters = (texts[header] ?? []).flatMap((text, column): readonly (readonly [Rater, number])[] => {
    const rater = raterOf(text);
    return rater ? [[rater, column]] : [];
  });
  if (raters.length === 0) return undefined;
  return readPeople(texts).people.flatMap(({ person, row }) =>
    RATERS.flatMap((rater) =>
      raters
        .filter(([kind]) => kind === rater)
        .flatMap(([, column]) => {
          const raterName = texts[row - 1]?.[column] ?? "";
          return raterName === "" ? [] : [{ person, rater, raterName, competencies: [], deadline: "" }];
        }),
    ),
  );
}
