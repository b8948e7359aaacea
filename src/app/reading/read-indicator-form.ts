import { foldKey } from "../../framework/fold";
import { findCompetency } from "../../framework/lookup";
import type { Competency, Framework } from "../../framework/model";
import { readIndicatorScore, type IndicatorScore } from "../../scoring/indicator-score";
import { levelsOf } from "../../scoring/level-scale";
import { levelReached } from "../../scoring/level-reached";
import { DEFAULT_THRESHOLD } from "../../scoring/level-shares";
import { FORM_WORDS } from "../../sheets/form/indicator-form-words";
import { HEADINGS } from "../../sheets/marker/column-headings";
import { BESIDE } from "../cell-surroundings";
import type { ReadSheet, ReadTable } from "../port";
import { around, isEmpty, SheetCells, textOf, tidy, type Cell } from "./read-cell";
import { markerOf } from "./own-sheet";
import { bodyOf, ownTable, tableByHeaders, tableOfMarker } from "./own-table";
import { FORM_SYNONYMS, roleOf, type Role } from "./person-words";
import { raterOf } from "./score-word";
import { othersThan, type FormRow } from "./same-competency";
import { range } from "./sheet-grid";
import type { NotUnderstood, ReadIndicator, ReadScore, ScoreSheet } from "./score-sheet";

/** The columns without which nothing of a form can be read. */
const FORM_COLUMNS = [HEADINGS.code, HEADINGS.level, HEADINGS.score] as const;
/** What a form says instead of a level when too little is rated. */
const TOO_LITTLE = "onvoldoende gegevens";
/** The column of choices is known by its dropdown too. */
const JUDGEMENTS = /^=?compleet_oordelen$/iu;
/** With which the overview of competencies begins: its title, or its header. */
const OVERVIEW_WORDS: readonly string[] = [FORM_WORDS.summary.title, FORM_WORDS.summary.level];

/** Reads an indicator form of ours: who it is about from the labelled cells, the levels from its indicators' scores. */
export function readIndicatorForm(sheet: ReadSheet, framework: Framework): ScoreSheet {
  const cells = new SheetCells(sheet);
  const start = cells.at(sheet.area.row, sheet.area.column);
  const nothing = { sheet, kind: "form", ratings: [], near: [], uses: new Map() } as const;
  const own = formTable(sheet);
  const table = own ?? withoutOverview(cells, tableByHeaders(sheet, FORM_COLUMNS));
  if (!table) return { ...nothing, notUnderstood: [{ cell: start, why: "tableGone" }] };
  const columns = formColumns(table);
  if (columns.code === undefined || columns.level === undefined || columns.score === undefined) {
    const { row, column } = table.area;
    return { ...nothing, table, notUnderstood: [{ cell: cells.at(row, column), why: "formColumnGone" }] };
  }
  const made = own ? { table: own } : {};
  const { code, level, score, note, competency: named, number, indicator: worded } = columns;
  const notUnderstood: NotUnderstood[] = own ? [] : [{ cell: start, why: "tableGone" }];
  const rows: (FormRow & ReadIndicator & { readonly named: Cell })[] = [];
  const body = bodyOf(cells, table);
  for (let row = body.row; row <= body.last; row++) {
    const at = (index: number): Cell => cells.at(row, table.area.column + index);
    const [codeCell, levelCell, cell] = [at(code), at(level), at(score)];
    const competency = competencyOf(framework, codeCell);
    const ofLevel = Number(textOf(levelCell));
    if (!competency || !competency.levels.some((one) => one.number === ofLevel)) {
      if (![codeCell, cell].every(isEmpty)) notUnderstood.push({ cell: codeCell, why: "unknownCode" });
      continue;
    }
    const text = (index: number | undefined): string => (index === undefined ? "" : textOf(at(index)).trim());
    rows.push({
      competency,
      level: ofLevel,
      name: text(named),
      number: Number(text(number)),
      text: text(worded),
      named: named === undefined ? codeCell : at(named),
      cell,
      score: typeof cell.content === "object" ? undefined : readIndicatorScore(cell.content),
      ...(note === undefined ? {} : { note: at(note) }),
    });
  }
  const others = othersThan(rows);
  for (const other of others) {
    const own = rows.filter(({ competency }) => competency === other);
    const [first] = own;
    if (first) notUnderstood.push({ cell: first.named, why: "codeOfAnother", near: other });
  }
  const indicators: readonly ReadIndicator[] = rows
    .filter(({ competency }) => !others.has(competency))
    .map(({ name: _, text: __, named: ___, ...indicator }) => indicator);
  const labelled = labelledCells(cells, table);
  const threshold = thresholdOf(labelled.get("threshold"));
  const name = labelled.get("name");
  const scores = scoresOfIndicators(indicators, threshold);
  notUnderstood.push(...missingIndicators(scores, indicators, sheet));
  const person = tidy(textOf(name));
  if (!name || person === "") {
    if (indicators.some(({ cell }) => !isEmpty(cell)))
      notUnderstood.push({ cell: name ?? start, why: "scoresWithoutName" });
    return { ...nothing, ...made, notUnderstood, uses: new Map([[score, { for: "indicator" }]]) };
  }
  const raterCell = labelled.get("rater");
  const rater = raterOf(textOf(raterCell));
  const part = (key: "number" | "department" | "profile"): Partial<Record<typeof key, Cell>> => {
    const cell = labelled.get(key);
    return cell ? { [key]: cell } : {};
  };
  return {
    ...nothing,
    ...made,
    uses: new Map([[score, { for: "indicator" }]]),
    notUnderstood,
    ratings: [
      {
        person,
        name,
        ...part("number"),
        ...part("department"),
        ...part("profile"),
        ...(raterCell ? { raterCell } : {}),
        ...(rater ? { rater } : {}),
        scores,
        indicators,
        threshold,
        outsideTable: false,
      },
    ],
  };
}

/** The one that was made is taken without a column of scores too: then it is said that this is gone. */
function formTable(sheet: ReadSheet): ReadTable | undefined {
  return ownTable(sheet, (table) => formColumns(table).score !== undefined) ?? tableOfMarker(sheet);
}

/** By their headers, wherever they stand by now; the scores also by their dropdown. Counted from the first. */
export function formColumns({ headers, entries }: ReadTable) {
  const index = (...names: readonly string[]): number | undefined => {
    const found = headers.findIndex((header) => names.some((name) => foldKey(name) === foldKey(header)));
    return found < 0 ? undefined : found;
  };
  const chosen = entries.findIndex((entry) => entry.kind === "list" && JUDGEMENTS.test(entry.source));
  return {
    code: index(HEADINGS.code) ?? index(HEADINGS.competency),
    level: index(HEADINGS.level, ...FORM_SYNONYMS.level),
    score: index(HEADINGS.score, ...FORM_SYNONYMS.score) ?? (chosen < 0 ? undefined : chosen),
    note: index(HEADINGS.explanation, ...FORM_SYNONYMS.note),
    competency: index(HEADINGS.competency),
    number: index(HEADINGS.number),
    indicator: index(HEADINGS.indicator),
  };
}

function competencyOf(framework: Framework, { content }: Cell): Competency | undefined {
  if (typeof content === "object" || typeof content === "boolean" || content === "") return undefined;
  const lookup = findCompetency(framework, content);
  return lookup.found ? lookup.competency : undefined;
}

/** The level that each competency's indicators reach, in the order of the form. A level without any is passed over. */
export function scoresOfIndicators(
  indicators: readonly ReadIndicator[],
  threshold: number,
): readonly ReadScore[] {
  const competencies = [...new Set(indicators.map(({ competency }) => competency))];
  return competencies.map((competency) => {
    const own = indicators.filter((indicator) => indicator.competency === competency);
    const reached = levelReached(byLevel(competency, own), {
      threshold,
      levels: levelsOf(competency),
    });
    const score = "level" in reached ? reached.level : null;
    const [first] = own;
    const place = { row: first?.cell.row ?? 0, column: first?.cell.column ?? 0 };
    const address = around(own.map(({ cell }) => cell));
    return { competency, score, cell: { ...place, address, content: score ?? TOO_LITTLE } };
  });
}

/** For each level of the competency; what is no score counts as not observed, and is said apart. */
export function byLevel(
  competency: Competency,
  indicators: readonly ReadIndicator[],
): readonly (readonly IndicatorScore[])[] {
  return competency.levels.map(({ number }) =>
    indicators.filter(({ level }) => level === number).map(({ score }) => score ?? null),
  );
}

/** Rows that were deleted from the form change the answer without a trace: they are said. */
function missingIndicators(
  scores: readonly ReadScore[],
  indicators: readonly ReadIndicator[],
  sheet: ReadSheet,
): readonly NotUnderstood[] {
  const made = markerOf(sheet, "indicatorForm")?.levels;
  return scores.flatMap(({ competency, cell }) => {
    const wanted = competency.levels.filter(({ number }) => made === undefined || made.includes(number));
    const all = wanted.reduce((sum, level) => sum + level.indicators.length, 0);
    const found = indicators.filter((indicator) => indicator.competency === competency).length;
    return found < all ? [{ cell, why: "indicatorsGone" as const }] : [];
  });
}

/**
 * Without what is told below the indicators, the person's particulars first: its codes and levels are of no indicator. Of
 * a table that was taken away only the beginning can be seen.
 */
function withoutOverview(cells: SheetCells, table: ReadTable | undefined): ReadTable | undefined {
  if (!table) return undefined;
  const { row, rows, column, columns } = table.area;
  const begins = range(row + 1, row + rows - 1).find((each) =>
    range(column, column + columns - 1).some((at) => {
      const cell = cells.at(each, at);
      return OVERVIEW_WORDS.includes(textOf(cell)) || (at === column && labelOf(cell) !== undefined);
    }),
  );
  return begins === undefined ? table : { ...table, area: { ...table.area, rows: begins - row } };
}

/** The cells that stand beside their labels, above the table or below it. What stands above counts first. */
function labelledCells(cells: SheetCells, table: ReadTable): ReadonlyMap<Role | "threshold", Cell> {
  const found = new Map<Role | "threshold", Cell>();
  const { area } = cells.sheet;
  const end = table.area.row + table.area.rows;
  for (const row of [...range(area.row, table.area.row - 1), ...range(end, cells.last.row)]) {
    for (let column = area.column; column <= cells.last.column; column++) {
      const role = labelOf(cells.at(row, column));
      if (role === undefined || found.has(role)) continue;
      const beside = Array.from({ length: BESIDE }, (_, index) => cells.at(row, column + 1 + index));
      const stop = beside.findIndex((cell) => labelOf(cell) !== undefined);
      const own = stop < 0 ? beside : beside.slice(0, stop);
      const value = own.find((cell) => !isEmpty(cell)) ?? own[0];
      if (value) found.set(role, value);
    }
  }
  return found;
}

function labelOf(cell: Cell): Role | "threshold" | undefined {
  const text = textOf(cell);
  return /^(?:drempel|threshold)\s*:?$/iu.test(text) ? "threshold" : roleOf(text);
}

/** As a number or a text with a comma; ⅔ when the cell holds none that can be one. */
function thresholdOf(cell: Cell | undefined): number {
  const value = Number(textOf(cell).replace(",", "."));
  return value > 0 && value <= 1 ? value : DEFAULT_THRESHOLD;
}
