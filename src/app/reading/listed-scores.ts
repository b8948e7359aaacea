import type { Competency } from "../../framework/model";
import { foldKey } from "../../framework/fold";
import type { AskedHeading } from "../arguments/heading-meanings";
import type { ReadSheet, ReadTable } from "../port";
import { answersOf } from "./given-answers";
import { askedForMoment, linesNotMeant, withMoment, withoutMomentInNames, type ReadList } from "./moments";
import { SheetCells, textOf, type Cell } from "./read-cell";
import type { CompetencyHeaders } from "./competency-header";
import { gridOf, range, type Grid } from "./sheet-grid";
import { countNear, headerLines, type HeaderLine } from "./header-lines";
import { readLongList } from "./long-list";
import { markerOf } from "./own-sheet";
import { bodyOf, ownTable } from "./own-table";
import { onScale } from "./scale";
import { roleOf } from "./person-words";
import { likelyRater, scoreOf } from "./score-word";
import { readLines, type LineOptions } from "./rating-lines";
import type { ColumnUse, NotUnderstood, ScoreSheet } from "./score-sheet";
import { subjectAbove } from "./subject";

/** Reads a team score sheet of ours: by its table, or where that is gone by its headers. */
export function readTeamScores(sheet: ReadSheet, headers: CompetencyHeaders): ScoreSheet {
  const table = teamTable(sheet, headers);
  if (table) return readTable(sheet, table, headers);
  const read = readOthersScores(sheet, headers, { ours: true });
  const gone: NotUnderstood = {
    cell: new SheetCells(sheet).at(sheet.area.row, sheet.area.column),
    why: "tableGone",
  };
  return { ...read, kind: "team", notUnderstood: [gone, ...read.notUnderstood] };
}

/** The table by the name it was made with; in a copy of the sheet it has another, and its headers tell. */
function teamTable(sheet: ReadSheet, headers: CompetencyHeaders): ReadTable | undefined {
  return ownTable(
    sheet,
    ({ headers: names, showsHeaders }) => showsHeaders && names.some((name) => headers.find(name).found),
  );
}

function readTable(sheet: ReadSheet, table: ReadTable, headers: CompetencyHeaders): ScoreSheet {
  const { row, column, columns } = table.area;
  const cells = new SheetCells(sheet);
  const grid = gridOf(cells, false, { row, column, lastColumn: column + columns - 1 });
  const read = readLines(grid, [row], headers, { sheet, table: bodyOf(cells, table) });
  const [fields] = read.fields;
  const uses = new Map<number, ColumnUse>();
  for (const [field, { competency }] of fields?.competencies ?? []) {
    uses.set(field - column, { for: "score", competency });
  }
  for (const [role, field] of fields?.roles ?? []) uses.set(field - column, { for: role });
  const { ratings } = read;
  const headed = [...(fields?.competencies.values() ?? [])].map(({ competency }) => competency);
  const corner = cells.at(row, column);
  const { near, notUnderstood } = withoutColumn(sheet, read, headed, headers, corner);
  return { sheet, kind: "team", ratings, near, notUnderstood, table, uses };
}

/**
 * What became of competencies that the sheet was made with and that no header names. Where one column of scores has
 * lost its name and one competency its column, they most likely belong together; otherwise the column is gone.
 */
function withoutColumn(
  sheet: ReadSheet,
  { near, notUnderstood }: Pick<ScoreSheet, "near" | "notUnderstood">,
  headed: readonly Competency[],
  headers: CompetencyHeaders,
  corner: Cell,
): Pick<ScoreSheet, "near" | "notUnderstood"> {
  const gone = (markerOf(sheet, "teamScores")?.competencies ?? []).flatMap((code) => {
    const lookup = headers.find(code);
    const known =
      lookup.found &&
      (headed.includes(lookup.competency) || near.some((each) => each.near === lookup.competency));
    return lookup.found && !known ? [lookup.competency] : [];
  });
  const nameless = notUnderstood.filter(({ why }) => why === "scoreColumn");
  const [lost, ...more] = gone;
  const [column] = nameless;
  if (lost && column && more.length === 0 && nameless.length === 1) {
    return {
      near: [...near, { cell: column.cell, near: lost }],
      notUnderstood: notUnderstood.filter((each) => each !== column),
    };
  }
  const said = gone.map(({ code, name }): NotUnderstood => ({
    cell: { ...corner, content: `${code} ${name}` },
    why: "competencyGone",
  }));
  return { near, notUnderstood: [...notUnderstood, ...said] };
}

/** Reads any sheet by its headers: people down or across, several blocks below each other, or a row for each score. */
export function readOthersScores(
  sheet: ReadSheet,
  headers: CompetencyHeaders,
  { ours = false }: { readonly ours?: boolean } = {},
): ScoreSheet {
  const cells = new SheetCells(sheet);
  if (ours) return readList(cells, headers, { ours }).read;
  const answers = answersOf(sheet);
  const options = { ours, ...(answers.people ? { people: answers.people } : {}) };
  const list = readList(cells, headers, options);
  const { moment } = answers;
  const skip = moment && linesNotMeant(list, moment);
  if (!moment || !skip) return onScale(askedForMoment(list), list.unreadScores);
  const counting = skip.size > 0 ? readList(cells, headers, { ...options, skip }) : list;
  const read = withoutMomentInNames(withMoment(counting.read, moment.header), moment);
  return onScale({ ...read, moment }, counting.unreadScores);
}

type Reading = Pick<LineOptions, "people" | "skip"> & { readonly ours: boolean };

/** What stands there, before anything is asked of its moments or its scale. */
function readList(
  cells: SheetCells,
  headers: CompetencyHeaders,
  { ours, ...options }: Reading,
): ReadList & { readonly unreadScores?: readonly Cell[] } {
  const { sheet } = cells;
  const long = readLongList(cells, headers, options);
  if (long) {
    const notUnderstood = [...long.notUnderstood, ...besideList(cells, headers)];
    return { read: { sheet, kind: "other", ...long, notUnderstood, uses: new Map() }, words: [] };
  }
  const grids = [gridOf(cells, false), gridOf(cells, true)] as const;
  const candidates = (count?: typeof countNear) =>
    grids.map((grid) => ({ grid, lines: headerLines(grid, headers, count) })) as [Candidate, Candidate];
  const exact = candidates();
  const [down, across] = exact.some(({ lines }) => lines.length > 0) ? exact : candidates(countNear);
  const chosen = most(across) > most(down) ? across : down;
  const { turned } = chosen.grid;
  const [first] = chosen.lines;
  const othersTable = turned ? undefined : tableAt(cells, first?.line);
  const { ratings, near, notUnderstood, unreadScores, fields } = readLines(
    chosen.grid,
    chosen.lines.map(({ line }) => line),
    headers,
    {
      sheet,
      ours,
      ...options,
      ...(headers.headings.size > 0 ? { headings: headers.headings } : {}),
      ...(first ? { subject: subjectAbove(cells, turned ? firstField(chosen) : first.line) } : {}),
      ...(othersTable ? { othersTable } : {}),
    },
  );
  const read: ScoreSheet = { sheet, kind: "other", turned, ratings, near, notUnderstood, uses: new Map() };
  const columns = fields.flatMap((each) => each.columns);
  const words = fields.flatMap(({ line, words: own }) =>
    own?.moments ? [chosen.grid.at(line, own.field)] : [],
  );
  const saidHeadings = headers.headings.size > 0 ? { saidHeadings: true as const } : {};
  return {
    read: askedForHeadings({ ...read, ...(ours ? {} : { columns }), ...saidHeadings }),
    words,
    unreadScores,
  };
}

/** The sheet without its scores, and with the question what these words over them mean, all in one. */
function askedForHeadings(read: ScoreSheet): ScoreSheet {
  const asked = read.notUnderstood.filter(({ why }) => why === "unknownHeading");
  const [first] = asked;
  if (!first) return read;
  const words = new Map(asked.map(({ cell }) => [foldKey(textOf(cell)), textOf(cell)] as const));
  const headings = [...words.values()].map((word): AskedHeading => {
    const likely = likelyRater(word);
    return { word, ...(likely ? { likely } : {}) };
  });
  const others = read.notUnderstood.filter(({ why }) => why !== "unknownHeading");
  return { ...read, ratings: [], notUnderstood: [...others, { ...first, headings }] };
}

/** Blocks with a column for each competency on a sheet with a row for each score: which of the two is read is said. */
function besideList(cells: SheetCells, headers: CompetencyHeaders): readonly NotUnderstood[] {
  const grid = gridOf(cells, false);
  return headerLines(grid, headers)
    .filter(({ count }) => count > 1)
    .flatMap(({ line }) => {
      const scored = range(grid.fields.first, grid.fields.last).filter(
        (field) =>
          headers.find(grid.at(line, field).content).found &&
          (scoreOf(grid.at(line + 1, field).content) ?? null) !== null,
      );
      const [first] = scored;
      // A row of the list that names two competencies has none of their scores below it.
      return first !== undefined && scored.length > 1
        ? [{ cell: grid.at(line, first), why: "besideList" as const }]
        : [];
    });
}

/** The table of which a row holds the headers, where there is one for all of them. */
function tableAt(cells: SheetCells, line: number | undefined): LineOptions["othersTable"] {
  const table = cells.sheet.tables.find(({ area, showsHeaders }) => showsHeaders && area.row === line);
  return table && bodyOf(cells, table);
}

/** Above what stands side by side: the first row with a competency. */
function firstField({ grid, lines: [first] }: Candidate): number {
  if (!first) return 0;
  const found = range(grid.fields.first, grid.fields.last).find((field) => {
    const text = textOf(grid.at(first.line, field));
    return text !== "" && roleOf(text) !== "name" && roleOf(text) !== "rater";
  });
  return found ?? grid.fields.first;
}

interface Candidate {
  readonly grid: Grid;
  readonly lines: readonly HeaderLine[];
}

/** The most competencies that stand in one line of headers. */
function most({ lines }: Candidate): number {
  return Math.max(0, ...lines.map(({ count }) => count));
}
