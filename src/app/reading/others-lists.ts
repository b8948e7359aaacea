/** Reads sheets of others by their headers: whatever lists stand on them, and what has to be asked of those. */
import { foldKey } from "../../framework/fold";
import type { AskedHeading } from "../arguments/heading-meanings";
import type { ReadSheet } from "../port";
import { answersOf } from "./given-answers";
import { askedForMoment, linesNotMeant, withMoment, withoutMomentInNames, type ReadList } from "./moments";
import { SheetCells, textOf, type Cell } from "./read-cell";
import type { CompetencyHeaders } from "./competency-header";
import { gridOf, range, type Grid } from "./sheet-grid";
import { countNear, headerLines, type HeaderLine } from "./header-lines";
import { listsBeside } from "./lists-beside";
import { readLongList } from "./long-list";
import { bodyOf } from "./own-table";
import { onScale } from "./scale";
import { roleOf, scoreLabelRank } from "./person-words";
import { likelyRater, scoreOf } from "./score-word";
import { askedRaters } from "./rater-words";
import { readLines, type LineOptions } from "./rating-lines";
import type { NotUnderstood, ScoreSheet } from "./score-sheet";
import { subjectAbove } from "./subject";

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
  if (!moment || !skip) return onScale(askedForMoment(list), headers.highest, list.unreadScores);
  const counting = skip.size > 0 ? readList(cells, headers, { ...options, skip }) : list;
  const read = withoutMomentInNames(withMoment(counting.read, moment.header), moment);
  return onScale({ ...read, moment }, headers.highest, counting.unreadScores);
}

type Reading = Pick<LineOptions, "people" | "skip"> & { readonly ours: boolean };

/** What stands there, before anything is asked of its moments or its scale. */
function readList(cells: SheetCells, headers: CompetencyHeaders, options: Reading): WholeList {
  const down = gridOf(cells, { turned: false, highest: headers.highest });
  const lists = listsBeside(down, headers);
  if (lists.length > 1)
    return together(
      lists.map((grid) => readLong(cells, grid, headers, options) ?? readWide(cells, grid, headers, options)),
      headers,
    );
  const long = readLong(cells, down, headers, options);
  if (long) {
    const notUnderstood = [...long.read.notUnderstood, ...besideList(cells, headers)];
    return { ...long, read: { ...long.read, notUnderstood } };
  }
  const grids = [down, gridOf(cells, { turned: true, highest: headers.highest })] as const;
  const candidates = (count?: typeof countNear) =>
    grids.map((grid) => ({ grid, lines: headerLines(grid, headers, count) })) as [Candidate, Candidate];
  const exact = candidates();
  const [rows, columns] = exact.some(({ lines }) => lines.length > 0) ? exact : candidates(countNear);
  if (most(columns) <= most(rows)) return readWide(cells, down, headers, options, rows.lines);
  const stacked = listsBeside(columns.grid, headers);
  return stacked.length > 1
    ? together(
        stacked.map((grid) => readWide(cells, grid, headers, options)),
        headers,
      )
    : readWide(cells, columns.grid, headers, options, columns.lines);
}

/** Lists beside each other as one. */
function together(lists: readonly WholeList[], headers: CompetencyHeaders): WholeList {
  const [first] = lists;
  if (!first) throw new Error("There is a list at least.");
  const all = lists.map(({ read }) => read);
  const read = {
    ...first.read,
    ratings: all.flatMap(({ ratings }) => ratings),
    near: all.flatMap(({ near }) => near),
    notUnderstood: all.flatMap(({ notUnderstood }) => notUnderstood),
    columns: all.flatMap(({ columns = [] }) => columns),
  };
  return {
    read: askedForHeadings(read, headers),
    words: lists.flatMap(({ words }) => words),
    unreadScores: lists.flatMap(({ unreadScores }) => unreadScores),
  };
}

type WholeList = ReadList & { readonly unreadScores: readonly Cell[] };

function readLong(
  cells: SheetCells,
  grid: Grid,
  headers: CompetencyHeaders,
  options: Reading,
): WholeList | undefined {
  const long = readLongList(grid, headers, options);
  if (!long) return undefined;
  const read = { sheet: cells.sheet, kind: "other", ...long, uses: new Map() } as const;
  return { read: askedForHeadings(read, headers), words: [], unreadScores: [] };
}

/** A list with a field for each competency. */
function readWide(
  cells: SheetCells,
  grid: Grid,
  headers: CompetencyHeaders,
  { ours, ...options }: Reading,
  lines = headerLines(grid, headers),
): WholeList {
  const { sheet } = cells;
  const { turned } = grid;
  const [first] = lines;
  const othersTable = turned ? undefined : tableAt(cells, grid, first?.line);
  const { ratings, near, notUnderstood, unreadScores, fields } = readLines(
    grid,
    lines.map(({ line }) => line),
    headers,
    {
      sheet,
      ours,
      ...options,
      ...(headers.headings.size > 0 ? { headings: headers.headings } : {}),
      ...(first ? { subject: subjectAbove(cells, turned ? firstField({ grid, lines }) : first.line) } : {}),
      ...(othersTable ? { othersTable } : {}),
    },
  );
  const read: ScoreSheet = { sheet, kind: "other", turned, ratings, near, notUnderstood, uses: new Map() };
  const columns = fields.flatMap((each) => each.columns);
  const words = fields.flatMap(({ line, words: own }) => (own?.moments ? [grid.at(line, own.field)] : []));
  return {
    read: askedForHeadings(ours ? read : { ...read, columns }, headers, ours),
    words,
    unreadScores,
  };
}

/** The sheet without its scores, and with the question what these words over or beside them mean, all in one. */
function askedForHeadings(
  sheet: ScoreSheet,
  { headings: said }: CompetencyHeaders,
  ours = false,
): ScoreSheet {
  const read = said.size > 0 ? { ...sheet, saidHeadings: true as const } : sheet;
  const asked = [...read.notUnderstood.filter(isAboutWords), ...(ours ? [] : askedRaters(read.ratings))];
  const [first] = asked;
  if (!first) return read;
  const texts = asked.flatMap(({ cell, headings }) => headings?.map(({ word }) => word) ?? [textOf(cell)]);
  const words = new Map(texts.map((text) => [foldKey(text), text] as const));
  const headings = [...words.values()].map((word): AskedHeading => {
    const likely = likelyRater(word) ?? (scoreLabelRank(word) === undefined ? undefined : "score");
    return { word, ...(likely ? { likely } : {}) };
  });
  const others = read.notUnderstood.filter((one) => !isAboutWords(one));
  return { ...read, ratings: [], notUnderstood: [...others, { ...first, headings }] };
}

function isAboutWords({ why }: NotUnderstood): boolean {
  return why === "unknownHeading" || why === "unknownRaterWord";
}

/** Blocks with a column for each competency on a sheet with a row for each score: which of the two is read is said. */
function besideList(cells: SheetCells, headers: CompetencyHeaders): readonly NotUnderstood[] {
  const grid = gridOf(cells, { turned: false, highest: headers.highest });
  return headerLines(grid, headers)
    .filter(({ count }) => count > 1)
    .flatMap(({ line }) => {
      const scored = range(grid.fields.first, grid.fields.last).filter(
        (field) =>
          headers.find(grid.at(line, field).content).found &&
          (scoreOf(grid.at(line + 1, field).content, grid.highest) ?? null) !== null,
      );
      const [first] = scored;
      // A row of the list that names two competencies has none of their scores below it.
      return first !== undefined && scored.length > 1
        ? [{ cell: grid.at(line, first), why: "besideList" as const }]
        : [];
    });
}

/** The table of which a row holds the headers, where there is one for all of them. */
function tableAt(cells: SheetCells, { fields }: Grid, line: number | undefined): LineOptions["othersTable"] {
  const table = cells.sheet.tables.find(
    ({ area, showsHeaders }) =>
      showsHeaders &&
      area.row === line &&
      area.column <= fields.last &&
      area.column + area.columns > fields.first,
  );
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
