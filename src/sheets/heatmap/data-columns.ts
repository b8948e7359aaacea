/** The columns of the sheet behind a live heatmap while it is being made: a row for each person, formulas per block. */
import { columnLetters } from "../plan/a1";
import { HEADER_FILL, HEADER_INK, QUIET_INK } from "../drafting/colors";
import type { DraftCell } from "../drafting/draft-cells";
import { quotedSheet } from "../plan/formula-references";
import { PLAIN, TITLE } from "../matrix/matrix-frame";
import type { HeatmapDataMark } from "../marker/marker";
import { HEADINGS } from "../marker/column-headings";
import { DATA_LINES } from "../marker/shape-words";
import type { SheetPlan } from "../plan/plan";
import type { Person } from "../../scoring/person";
import { SheetDraft } from "../drafting/sheet-draft";
import { HEAT_MARKS } from "./heatmap-words";
import { MARGINS } from "../drafting/page";

/** Columns side by side: one for each competency, or for each column of the heatmap. */
export interface Block {
  readonly first: number;
  readonly columns: number;
}

/** The columns that say whom a row is about. */
export const ABOUT = { name: 0, number: 1, department: 2, profile: 3 } as const;
const ABOUT_HEADERS = [HEADINGS.name, HEADINGS.number, HEADINGS.department, HEADINGS.profile] as const;

const TITLES_ROW = 3;
const HEADER_ROW = TITLES_ROW + 1;
const FIRST_ROW = HEADER_ROW + 1;
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 28;
const NARROW = 44;
const WIDE = 120;

export class DataColumns {
  private readonly titles: string[] = [];
  private readonly headers: string[] = [];
  private readonly cells: DraftCell[][];
  private readonly below: (readonly DraftCell[])[] = [];

  constructor(
    private readonly sheet: string,
    people: readonly Person[],
  ) {
    this.cells = people.map(({ name, number, department, profile }) => [
      name,
      number ?? null,
      department ?? null,
      profile ?? null,
    ]);
    for (const header of ABOUT_HEADERS) this.begin("", header);
  }

  /** How many columns there are so far: the index that the next one gets. */
  get columns(): number {
    return this.headers.length;
  }

  /** Adds a column with a formula, a value or nothing for each person; answers which it is. */
  add(title: string, header: string, cellOf: (person: number) => DraftCell): number {
    const column = this.begin(title, header);
    this.cells.forEach((cells, person) => cells.push(cellOf(person)));
    return column;
  }

  /** Adds a column for each header. Where there is no formula the cell holds the mark for nothing. */
  block(
    title: string,
    headers: readonly string[],
    formula: (person: number, index: number) => string | undefined,
  ): Block {
    const first = this.headers.length;
    headers.forEach((header, index) =>
      this.add(index === 0 ? title : "", header, (person) => {
        const text = formula(person, index);
        return text === undefined ? HEAT_MARKS.nothing : { formula: text };
      }),
    );
    return { first, columns: headers.length };
  }

  /** A person's cell, as formulas of this sheet refer to it. */
  cell(person: number, column: number): string {
    return `${columnLetters(column)}${FIRST_ROW + 1 + person}`;
  }

  /** The same with its column held. */
  held(person: number, column: number): string {
    return `$${this.cell(person, column)}`;
  }

  /** A person's cells side by side. */
  across(person: number, { first, columns }: Block): string {
    return `${this.cell(person, first)}:${this.cell(person, first + columns - 1)}`;
  }

  /** A person's cell, as formulas of other sheets refer to it: its row is held, so that rows there may be sorted. */
  outside(person: number, column: number): string {
    return this.onSheet(`${columnLetters(column)}$${FIRST_ROW + 1 + person}`);
  }

  /** A column of people, all of them when left out, as formulas of other sheets refer to it. */
  column(column: number, people: { readonly first: number; readonly count: number } = this.all): string {
    const letters = columnLetters(column);
    const first = FIRST_ROW + 1 + people.first;
    return this.onSheet(`$${letters}$${first}:$${letters}$${first + people.count - 1}`);
  }

  /** All of a block, as formulas of other sheets refer to it. */
  area({ first, columns }: Block, people: number): string {
    const [from, to] = [columnLetters(first), columnLetters(first + columns - 1)];
    return this.onSheet(`$${from}$${FIRST_ROW + 1}:$${to}$${FIRST_ROW + people}`);
  }

  /** The headers of a block, as formulas of other sheets refer to them. */
  headersOf(block: Block): string {
    return this.onSheet(this.ownHeadersOf(block));
  }

  /** The number, from 1, of the row that the next one below the people gets. */
  get nextBelow(): number {
    return FIRST_ROW + this.cells.length + 1 + this.below.length + 1;
  }

  /** Adds a row below the people; answers its number, from 1. */
  addBelow(cells: readonly DraftCell[]): number {
    this.below.push(cells);
    return this.nextBelow - 1;
  }

  /** Cells of such a row, as formulas of other sheets refer to them. */
  outsideBelow(cell: string): string {
    return this.onSheet(cell);
  }

  /** The headers of a block, as formulas of this sheet refer to them. */
  ownHeadersOf({ first, columns }: Block): string {
    const [from, to] = [columnLetters(first), columnLetters(first + columns - 1)];
    return `$${from}$${HEADER_ROW + 1}:$${to}$${HEADER_ROW + 1}`;
  }

  /** The hidden sheet, with its title and what it says of itself. */
  plan(mark: HeatmapDataMark, lines: readonly [string, string] = DATA_LINES): SheetPlan {
    const columns = Math.max(this.headers.length, ...this.below.map((cells) => cells.length));
    const draft = new SheetDraft(
      Array.from({ length: columns }, (_, index) => (index < ABOUT_HEADERS.length ? WIDE : NARROW)),
    );
    draft.addRow(lines.slice(0, 1), TITLE_HEIGHT);
    draft.addRow(lines.slice(1), LINE_HEIGHT);
    draft.addRow([], LINE_HEIGHT);
    draft.addRow(
      this.titles.map((title) => title || null),
      LINE_HEIGHT,
    );
    draft.addRow(this.headers, LINE_HEIGHT);
    for (const cells of this.cells) draft.addRow(cells);
    if (this.below.length > 0) draft.addRow([]);
    for (const cells of this.below) draft.addRow(cells);
    draft.style(0, 0, draft.rows, draft.columns, PLAIN);
    draft.style(0, 0, 1, 1, TITLE);
    draft.style(1, 0, 1, 1, { color: QUIET_INK });
    draft.style(TITLES_ROW, 0, 2, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
    draft.style(FIRST_ROW, ABOUT.number, this.cells.length, 1, { numberFormat: "@" });
    return draft.finish({
      name: this.sheet,
      frame: {
        gridlines: false,
        freeze: { rows: FIRST_ROW, columns: 1 },
        print: {
          paper: "a4",
          orientation: "landscape",
          margins: MARGINS,
          pagesWide: 1,
        },
        visibility: "hidden",
        marker: mark,
      },
    });
  }

  private get all(): { readonly first: number; readonly count: number } {
    return { first: 0, count: this.cells.length };
  }

  private begin(title: string, header: string): number {
    this.titles.push(title);
    this.headers.push(header);
    return this.headers.length - 1;
  }

  private onSheet(cells: string): string {
    return `${quotedSheet(this.sheet)}!${cells}`;
  }
}
