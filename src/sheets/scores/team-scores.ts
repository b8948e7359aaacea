/** The sheet on which a team is scored. Longer than most files: its rows from top to bottom, each with what it holds. */
import type { FrameworkSelection } from "../../framework/select";
import { RATER_WORDS, type Person, type Rater } from "../../scoring/person";
import { levelsOf } from "../../scoring/level-scale";
import type { Area } from "../plan/area";
import {
  addScales,
  bandCells,
  bandHeight,
  competenciesOf,
  competencyHeader,
  competencyWidths,
  namesHeight,
  styleCompetencies,
  styleScales,
} from "./competency-columns";
import { HEADER_FILL, HEADER_INK, LINE, QUIET_INK } from "../drafting/colors";
import { levelLinks, type LevelTexts } from "./level-links";
import type { ListNames } from "../marker/list-names";
import { PLAIN, TAB_COLOR, TITLE } from "../matrix/matrix-frame";
import type { SheetPlan } from "../plan/plan";
import { scorePrint } from "./score-frame";
import { SheetDraft } from "../drafting/sheet-draft";
import { TEAM_TITLE } from "../marker/shape-words";
import { CELL_PADDING, textWidth } from "../drafting/text-size";
import { teamHeading } from "./team-heading";
import {
  emptyLook,
  filledFormula,
  NOT_APPLICABLE_LOOK,
  profileEntry,
  raterEntry,
  scoreEntry,
  TEAM_HEADERS,
} from "./team-rules";
import { rowHeightFor, textColumnWidth } from "../drafting/text-columns";

/** What the sheet and its table are called when those names are free. */
export const TEAM_NAMES = { sheet: "Teamscores", table: "Teamscores" } as const;

export interface TeamScoresOptions {
  /** Names trimmed and not empty. */
  readonly people: readonly Person[];
  /** At least one, each once. */
  readonly raters: readonly Rater[];
  /** Free names in the workbook. */
  readonly sheet: string;
  readonly table: string;
  readonly lists: ListNames;
  /** The defined name of the functions in the table of profiles, if there is one. */
  readonly profiles?: string;
  /** Left out where the competencies have no texts. */
  readonly levelTexts?: LevelTexts;
  readonly protect: boolean;
}

const COLUMNS = { name: 0, number: 1, department: 2, profile: 3, rater: 4, scores: 5 } as const;
const MOST_WIDTH = { name: 170, number: 76, department: 110, profile: 130 } as const;
const FILLED_WIDTH = 76;
const EXPLANATION_WIDTH = 210;
/** What stands above the table stays in sight, and so takes little: with the names some 240 pixels. */
const TITLE_SIZE = 12;
const TITLE_HEIGHT = 17.25;
const TEXT_SIZE = 9;
const LINE_HEIGHT = 12.75;
/** Wider than this, columns that stay in sight leave a small screen too little for the scores. */
const MOST_FROZEN = 480;

/**
 * The sheet on which a team is scored: a table with a row for each person and rater, a narrow column for each
 * competency under its upright name, dropdowns, and above it what the numbers mean and how far it is.
 */
export function buildTeamScores(
  selection: FrameworkSelection,
  options: TeamScoresOptions,
): { readonly plan: SheetPlan; readonly scores: Area } {
  const { people, raters, table, protect } = options;
  const competencies = competenciesOf(selection);
  const headers = competencies.map(competencyHeader);
  const texts = textWidths(people);
  const columns = competencies.map((competency, index) => ({
    header: headers[index] ?? "",
    levels: levelsOf(competency),
  }));
  const withTexts = options.levelTexts !== undefined;
  const heading = teamHeading(table, columns, { isProtected: protect, withTexts });
  const known = [...texts, ...competencyWidths(selection), FILLED_WIDTH];
  const frozen = frozenColumns(known, raters);
  const widths = [...known, explanationWidth(heading.texts, known.slice(frozen))];
  const draft = new SheetDraft(widths);
  // Beside the columns that stay in sight, so that no text runs across their edge.
  const beside = Array.from({ length: frozen - 1 }, () => null);
  const starts = [TEAM_TITLE, heading.progress, null];
  heading.texts.forEach((text, index) =>
    draft.addRow([starts[index] ?? null, ...beside, text], index === 0 ? TITLE_HEIGHT : LINE_HEIGHT),
  );
  const scales = addScales(draft, selection, COLUMNS.scores);
  const before = Array.from({ length: COLUMNS.scores }, () => null);
  const band = draft.addRow([...before, ...bandCells(selection)], bandHeight(selection));
  const header = draft.addRow(
    [
      TEAM_HEADERS.name,
      TEAM_HEADERS.number,
      TEAM_HEADERS.department,
      TEAM_HEADERS.profile,
      TEAM_HEADERS.rater,
      ...headers,
      TEAM_HEADERS.filled,
      TEAM_HEADERS.explanation,
    ],
    namesHeight(selection, { isLinked: withTexts }),
  );
  addPeople(draft, people, raters, texts, {
    formula: filledFormula(table, columns),
    column: COLUMNS.scores + headers.length,
  });

  const first = header + 1;
  const rows = draft.rows - first;
  const scores: Area = { row: first, column: COLUMNS.scores, rows, columns: headers.length };
  styleHeading(draft, heading.texts.length, frozen);
  styleTable(draft, first, rows, headers.length);
  if (scales > 0) styleScales(draft, selection, { row: band - scales, column: COLUMNS.scores });
  styleCompetencies(draft, selection, {
    band,
    header,
    column: COLUMNS.scores,
    align: withTexts ? "center" : "left",
  });
  addRules(draft, selection, options, scores);
  return {
    scores,
    plan: draft.finish({
      name: options.sheet,
      tables: [
        {
          name: table,
          area: { row: header, column: 0, rows: rows + 1, columns: draft.columns },
          style: "TableStyleLight1",
          filter: true,
          bandedRows: false,
        },
      ],
      links: options.levelTexts
        ? levelLinks(selection, options.levelTexts, { row: header, column: COLUMNS.scores })
        : [],
      frame: {
        tabColor: TAB_COLOR,
        gridlines: false,
        freeze: { rows: first, columns: frozen },
        print: scorePrint(selection, widths, {
          titleRows: { row: band - scales, rows: 2 + scales },
          confidential: true,
        }),
        marker: {
          kind: "teamScores",
          table,
          competencies: competencies.map(({ code }) => code),
          raters,
        },
        ...(protect
          ? { protection: { allow: ["autoFilter", "formatColumns", "formatRows"], select: "all" } as const }
          : {}),
      },
    }),
  };
}

function textWidths(people: readonly Person[]): readonly number[] {
  const { name, number, department, profile, rater } = TEAM_HEADERS;
  const texts = (of: (person: Person) => string | undefined): readonly string[] =>
    people.map((person) => of(person) ?? "");
  return [
    textColumnWidth(
      name,
      texts((person) => person.name),
      MOST_WIDTH.name,
    ),
    textColumnWidth(
      number,
      texts((person) => person.number),
      MOST_WIDTH.number,
    ),
    textColumnWidth(
      department,
      texts((person) => person.department),
      MOST_WIDTH.department,
    ),
    textColumnWidth(
      profile,
      texts((person) => person.profile),
      MOST_WIDTH.profile,
    ),
    textColumnWidth(rater, Object.values(RATER_WORDS), Infinity),
  ];
}

function addPeople(
  draft: SheetDraft,
  people: readonly Person[],
  raters: readonly Rater[],
  widths: readonly number[],
  filled: { readonly formula: string; readonly column: number },
): void {
  const between = Array.from({ length: filled.column - COLUMNS.scores }, () => null);
  for (const { name, number = "", department = "", profile = "" } of people) {
    const texts = [name, number, department, profile];
    const height = rowHeightFor(texts.map((text, index) => ({ text, width: widths[index] ?? 0 })));
    const cells = texts.map((text) => (text === "" ? null : text));
    for (const rater of raters) {
      draft.addRow([...cells, RATER_WORDS[rater], ...between, { formula: filled.formula }], height);
    }
  }
}

/** So wide that a text above it ends on the sheet. */
function explanationWidth(texts: readonly string[], before: readonly number[]): number {
  const longest = Math.max(...texts.map((text) => textWidth(text, { size: TEXT_SIZE })));
  const room = before.reduce((sum, width) => sum + width, 0);
  return Math.max(EXPLANATION_WIDTH, Math.ceil(longest + CELL_PADDING - room));
}

function styleHeading(draft: SheetDraft, rows: number, frozen: number): void {
  draft.style(0, 0, draft.rows, draft.columns, PLAIN);
  draft.style(0, 0, 1, 1, { ...TITLE, size: TITLE_SIZE });
  draft.style(1, 0, 1, 1, { bold: true });
  draft.style(0, frozen, rows, 1, { color: QUIET_INK, size: TEXT_SIZE, vertical: "center" });
}

function styleTable(draft: SheetDraft, first: number, rows: number, competencies: number): void {
  draft.style(first - 1, 0, 1, draft.columns, {
    fill: HEADER_FILL,
    color: HEADER_INK,
    bold: true,
    vertical: "bottom",
  });
  draft.style(first, 0, rows, draft.columns, {
    border: { sides: ["insideHorizontal", "bottom"], color: LINE, weight: "thin" },
  });
  draft.style(first, 0, rows, COLUMNS.scores, { wrap: true });
  // As text, so that a number that is typed later keeps its zeros in front too.
  draft.style(first, COLUMNS.number, rows, 1, { numberFormat: "@" });
  draft.style(first, COLUMNS.profile, rows, 1, { locked: false });
  draft.style(first, COLUMNS.scores, rows, competencies, { horizontal: "center", locked: false });
  const filled = COLUMNS.scores + competencies;
  draft.style(first - 1, filled, rows + 1, 2, { horizontal: "left", indent: 1 });
  draft.style(first, filled, rows, 1, { color: QUIET_INK });
  draft.style(first, filled + 1, rows, 1, { wrap: true, locked: false });
}

function addRules(
  draft: SheetDraft,
  selection: FrameworkSelection,
  { lists, profiles }: TeamScoresOptions,
  { row, column, rows, columns }: Area,
): void {
  if (profiles !== undefined) draft.validate(row, COLUMNS.profile, rows, 1, profileEntry(profiles));
  draft.validate(row, COLUMNS.rater, rows, 1, raterEntry(lists.raters));
  competenciesOf(selection).forEach((competency, index) =>
    draft.validate(row, column + index, rows, 1, scoreEntry(competency, lists)),
  );
  draft.styleIf(row, column, rows, columns, emptyLook(row, column, COLUMNS.name));
  draft.styleIf(row, column, rows, columns, NOT_APPLICABLE_LOOK);
}

/** The name stays in sight, and who scores too where that differs from row to row. */
function frozenColumns(widths: readonly number[], raters: readonly Rater[]): number {
  const all = widths.slice(0, COLUMNS.scores).reduce((sum, width) => sum + width, 0);
  return raters.length > 1 && all <= MOST_FROZEN ? COLUMNS.scores : COLUMNS.number + 1;
}
