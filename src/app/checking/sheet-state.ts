/** What was done to a sheet as a whole: headers, dropdowns, merged cells. */
import { areaAddress, areasOverlap } from "../../sheets/plan/a1";
import { sameDefinedName } from "../../sheets/plan/defined-names";
import type { Area } from "../../sheets/plan/area";
import { around, SheetCells, textOf, type Cell } from "../reading/read-cell";
import { bodyOf } from "../reading/own-table";
import type { EntryRule } from "../port";
import { levelsOf } from "../../scoring/level-scale";
import { listsFor, type ListNames } from "../../sheets/marker/list-names";
import { dateOf, shownText } from "../reading/shown-date";
import type { ColumnUse, NotUnderstood, ScoreSheet } from "../reading/score-sheet";
import type { FactDetails, Found } from "./facts";
import { foundAt } from "./found";
import { normOf } from "./norm";
import { runsBelow } from "./check-people";

/** The names of the lists that dropdowns in the workbook take their choices from. */
export interface DropdownLists extends ListNames {
  /** The functions, where there are profiles. */
  readonly profiles?: string;
}

/** The list that the dropdown of a column takes its choices from; undefined for a column without one. */
export function listOf(use: ColumnUse, lists: DropdownLists): string | undefined {
  switch (use.for) {
    case "profile":
      return lists.profiles;
    case "score":
      return listsFor(lists, levelsOf(use.competency)).scores;
    case "rater":
      return lists.raters;
    case "indicator":
      return lists.judgements;
    default:
      return undefined;
  }
}

/** Headers and cells that were not read, or not yet. */
export function checkHeaders({ sheet, kind, near, notUnderstood }: ScoreSheet): readonly Found[] {
  return [
    ...near.map(({ cell, near: { code, name }, rows }) => {
      const date = dateOf(cell);
      const fact = {
        kind: "nearCompetency",
        value: textOf(cell),
        near: `${code} ${name}`,
        ...(date ? { date } : {}),
        ...(rows === undefined ? {} : { rows }),
      } as const;
      // In a list with a row for each score the words of a column are meant, and kept alike.
      return {
        ...foundAt(sheet, cell, fact, { mend: `${code} ${name}` }),
        ...(kind === "other" ? { keeps: true as const } : {}),
      };
    }),
    ...notUnderstood.map(({ cell, why, rows, scale, moments, headings, near: other, norm }) =>
      why === "scoreColumn"
        ? foundAt(sheet, cell, { kind: "unknownCompetency", value: shownText(cell) })
        : foundAt(sheet, cell, {
            kind: "notUnderstood",
            why,
            value: shownText(cell),
            ...(rows === undefined ? {} : { rows }),
            ...(scale ? { scale } : {}),
            ...(moments ? { moments } : {}),
            ...(headings ? { headings } : {}),
            ...(other ? { near: other } : {}),
            ...requiredIn(norm),
          }),
    ),
  ];
}

function requiredIn(norm: NotUnderstood["norm"]): Pick<FactDetails["notUnderstood"], "norm"> {
  const levels = norm && normOf(norm);
  return levels ? { norm: levels } : {};
}

/** Columns of a table of ours whose dropdown is gone or another one; and ratings that stand below the table. */
export function checkDropdowns(read: ScoreSheet, lists: DropdownLists): readonly Found[] {
  const { sheet, table, uses, ratings } = read;
  const cells = new SheetCells(sheet);
  const columns = table
    ? [...uses].flatMap(([index, use]) => {
        const list = listOf(use, lists);
        const found = list === undefined ? undefined : dropdownState(table.entries[index], list);
        if (list === undefined || found === undefined) return [];
        const { row, rows } = bodyOf(cells, table);
        const column = table.area.column + index;
        const address = areaAddress({ row, column, rows, columns: 1 });
        const what = table.headers[index] ?? "";
        // A sheet that was made before there were profiles has never had a dropdown for them.
        const never = use.for === "profile" && found === "gone";
        const fact = { kind: "validation", what, found: never ? "notOffered" : found, list } as const;
        return [foundAt(sheet, cells.at(row, column), fact, { address })];
      })
    : [];
  const below = runsBelow(ratings.filter(({ outsideTable }) => outsideTable)).flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const fact = {
      kind: "validation",
      what: first.person,
      found: "outsideTable",
      list: lists.scores,
    } as const;
    return [foundAt(sheet, first.name, fact, { address: around(run.map(({ name }) => name)) })];
  });
  return [...columns, ...below];
}

/** What is the matter with a column's dropdown; undefined when it is as it was made. */
export function dropdownState(
  entry: EntryRule | undefined,
  list: string,
): "gone" | "other" | "mixed" | undefined {
  switch (entry?.kind) {
    case undefined:
    case "none":
      return "gone";
    case "mixed":
    case "other":
      return entry.kind;
    case "list":
      return sameDefinedName(entry.source.replace(/^=/, ""), list) ? undefined : "other";
  }
}

/**
 * Merged cells among people and scores: what was under them is gone, and sorting and filtering stop working. On a sheet of
 * someone else's a name may be merged over the lines of its raters, and is read of each.
 */
export function checkMerges({ sheet, kind, turned, ratings }: ScoreSheet): readonly Found[] {
  if (sheet.merges.length === 0) return [];
  const cells = new SheetCells(sheet);
  const areaOf = ({ row, column }: Pick<Cell, "row" | "column">): Area => ({
    row,
    column,
    rows: 1,
    columns: 1,
  });
  // A form may have been made with a long name merged over the cells beside it.
  const scored = ratings.flatMap(({ scores, indicators }) =>
    (indicators ?? scores).map(({ cell }) => areaOf(cell)),
  );
  const names = ratings.flatMap(({ name, indicators }) => (indicators ? [] : [areaOf(name)]));
  const overLines = (merge: Area): boolean => kind === "other" && (turned ? merge.rows : merge.columns) === 1;
  const inTheWay = (merge: Area): boolean =>
    scored.some((cell) => areasOverlap(cell, merge)) ||
    (!overLines(merge) && names.some((cell) => areasOverlap(cell, merge)));
  return sheet.merges
    .filter(inTheWay)
    .map((merge) =>
      foundAt(
        sheet,
        cells.at(merge.row, merge.column),
        { kind: "mergedCells", value: textOf(cells.at(merge.row, merge.column)) },
        { address: areaAddress(merge) },
      ),
    );
}
