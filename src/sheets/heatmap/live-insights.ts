/**
 * "Wat valt op" of a live heatmap, in formulas: the rule of scoring/insights.ts, on the lines below the block. Each
 * thing that may stand out has a row on the data sheet: how many columns it concerns, the numbers that its sentence
 * tells, the sentence, and for each column its rank among those that are named. A test holds it to the rule. Longer
 * than most files: every sentence is built on the same rows.
 */
import { LEAST_SCORED, LEAST_SHARE, type Insight } from "../../scoring/insights";
import { columnLetters } from "../plan/a1";
import type { DraftCell } from "../drafting/draft-cells";
import type { Heatmap } from "./content";
import type { DataColumns } from "./data-columns";
import { numberText, quoted } from "./live-formulas";
import {
  andMore,
  insightLines,
  insightPieces,
  NOTHING_STANDS_OUT,
  type BelowLine,
  type Part,
} from "./heatmap-words";

/** What the formulas refer to, for each column of the heatmap; absolute, with the sheet. */
export interface InsightSources {
  /** The cell of a line below the block. */
  below(line: BelowLine, column: number): string;
  /** The formulas, without "=", that count who is at the required level and who is measured. */
  atLevel(column: number): string;
  measured(column: number): string;
  /** The names of the columns, side by side, as the data sheet refers to them. */
  readonly names: string;
}

/** The columns of such a row. */
const COLUMN = { kind: 0, named: 1, middle: 2, count: 3, of: 4, sentence: 5, first: 6 } as const;
const MOST_NAMED = 3;

/** Adds the rows, and answers the formula that tells them all. */
export function addInsights(heatmap: Heatmap, data: DataColumns, sources: InsightSources): DraftCell {
  const rows = new InsightRows(heatmap, data, sources);
  const lines = insightLines(heatmap.look.measure, heatmap.withProfiles).map(
    (kinds) => `TRIM(${kinds.map((kind) => rows.sentence(kind)).join('&" "&')})`,
  );
  const told = lines.map((line) => `LEN(${line})`).join("+");
  const all = `TEXTJOIN(CHAR(10),TRUE,${lines.join(",")})`;
  return { formula: `=IF(${told}=0,${quoted(NOTHING_STANDS_OUT)},${all})` };
}

class InsightRows {
  private readonly columns: readonly number[];
  private readonly made = new Map<string, number>();

  constructor(
    private readonly heatmap: Heatmap,
    private readonly data: DataColumns,
    private readonly sources: InsightSources,
  ) {
    this.columns = heatmap.columns.map((_, index) => index);
  }

  /** The cell with the sentence about something, as the heatmap refers to it. */
  sentence(kind: Insight["kind"]): string {
    return this.data.outsideBelow(`$${columnLetters(COLUMN.sentence)}$${this.rowOf(kind)}`);
  }

  private rowOf(kind: Insight["kind"]): number {
    switch (kind) {
      case "strongest":
      case "grown":
        return this.extreme(kind, "MAX");
      case "weakest":
      case "fallen":
        return this.extreme(kind, "MIN");
      case "belowRequired":
        return this.belowRequired();
      case "vulnerable":
        return this.listed(kind, (column) => {
          const [atLevel, measured] = [this.counts("atLevel", column), this.counts("measured", column)];
          return `AND(${measured}>0,${atLevel}<=1)`;
        });
      case "noneVulnerable": {
        const measured = this.across(this.helper("measured"));
        const vulnerable = `$${columnLetters(COLUMN.named)}$${this.once("vulnerable", () => this.rowOf("vulnerable"))}`;
        return this.row(kind, { named: `=IF(AND(SUM(${measured})>0,${vulnerable}=0),1,0)` });
      }
      case "blindSpots":
      case "hiddenStrengths":
        return this.counted(kind, kind);
      case "missing":
        return this.counted(kind, "empty");
      case "tooFew":
        return this.listed(kind, (column) => {
          const scored = this.sources.below("scored", column);
          return `AND(${scored}>0,${scored}<${LEAST_SCORED})`;
        });
    }
  }

  private extreme(kind: Insight["kind"], which: "MAX" | "MIN"): number {
    const judged = this.helper("judged");
    const all = this.across(judged);
    const tells = {
      strongest: `MAX(${all})>MIN(${all})`,
      weakest: `MAX(${all})>MIN(${all})`,
      grown: `MAX(${all})>0`,
      fallen: `MIN(${all})<0`,
    }[kind as "strongest" | "weakest" | "grown" | "fallen"];
    return this.ranked(kind, judged, { middle: `=IF(AND(COUNT(${all})>0,${tells}),${which}(${all}),"")` });
  }

  private belowRequired(): number {
    const shares = this.helper("shares");
    return this.row("belowRequired", {
      ranks: (column) => {
        const share = this.cell(shares, column);
        return `=IF(${share}="","",COUNTIF(${this.across(shares)},"<"&${share})+COUNTIF(${this.upTo(shares, column)},${share}))`;
      },
      names: (place) =>
        `INDEX(${this.sources.names},1,${place})&" ("&INDEX(${this.across(this.helper("atLevel"))},1,${place})&" van "&INDEX(${this.across(this.helper("measured"))},1,${place})&")"`,
    });
  }

  /** The columns that have the most of something, and how many there are in all. */
  private counted(kind: Insight["kind"], line: BelowLine): number {
    const numbers = this.once(`numbers ${line}`, () =>
      this.data.addBelow(this.cells(line, (column) => `=${this.sources.below(line, column)}`)),
    );
    const all = this.across(numbers);
    const scored = this.columns.map((column) => this.sources.below("scored", column));
    const [first, last] = [scored[0] ?? "", scored.at(-1) ?? ""];
    return this.ranked(kind, numbers, {
      middle: `=IF(SUM(${all})>0,MAX(${all}),"")`,
      count: `=SUM(${all})`,
      ...(kind === "missing" ? { of: `=SUM(${all})+SUM(${first}:${last.replace(/^.*!/u, "")})` } : {}),
    });
  }

  /** Names the columns whose number is the one of the row. */
  private ranked(
    kind: Insight["kind"],
    numbers: number,
    cells: { readonly middle: string; readonly count?: string; readonly of?: string },
  ): number {
    return this.row(kind, {
      ...cells,
      ranks: (column, row) => {
        const wanted = `$${columnLetters(COLUMN.middle)}$${row}`;
        const number = this.cell(numbers, column);
        return `=IF(AND(ISNUMBER(${wanted}),${number}=${wanted}),COUNTIF(${this.upTo(numbers, column)},${wanted}),"")`;
      },
    });
  }

  /** Names all columns for which something holds. */
  private listed(kind: Insight["kind"], holds: (column: number) => string): number {
    return this.once(kind, () =>
      this.row(kind, {
        ranks: (column) => `=IF(${holds(column)},INDEX(${this.sources.names},1,${column + 1}),"")`,
        all: true,
      }),
    );
  }

  private row(
    kind: Insight["kind"],
    {
      named,
      middle,
      count,
      of,
      ranks,
      all = false,
      names = (place) => `INDEX(${this.sources.names},1,${place})`,
    }: {
      readonly named?: string;
      readonly middle?: string;
      readonly count?: string;
      readonly of?: string;
      /** Per column: its rank among those that are named, or its name where all are; "" where it is not. */
      readonly ranks?: (column: number, row: number) => string;
      readonly all?: boolean;
      readonly names?: (place: string) => string;
    },
  ): number {
    // Helpers that the formulas need come first.
    const texts = ranks ? this.columns.map((column) => () => ranks(column, this.data.nextBelow)) : [];
    texts.forEach((text) => text());
    names("1");
    const row = this.data.nextBelow;
    const own = `$${columnLetters(COLUMN.first)}$${row}:$${columnLetters(COLUMN.first + this.columns.length - 1)}$${row}`;
    const at = (column: number): string => `$${columnLetters(column)}$${row}`;
    const many = at(COLUMN.named);
    const place = (rank: number): string => `MATCH(${rank},${own},0)`;
    const list = all
      ? `TEXTJOIN(", ",TRUE,${own})`
      : [1, 2, MOST_NAMED]
          .map((rank) =>
            rank === 1 ? names(place(1)) : `IF(${many}>=${rank},", "&${names(place(rank))},"")`,
          )
          .concat(`IF(${many}>${MOST_NAMED},${quoted(andMore.before)}&(${many}-${MOST_NAMED}),"")`)
          .join("&");
    const signed = this.heatmap.look.measure !== "level";
    const parts: Readonly<Record<Part, string>> = {
      list,
      middle: `${signed ? `IF(${at(COLUMN.middle)}>0,"+","")&` : ""}${numberText(at(COLUMN.middle))}`,
      most: at(COLUMN.middle),
      count: at(COLUMN.count),
      of: at(COLUMN.of),
    };
    const sentence = insightPieces(kind, this.heatmap.look.statistic)
      .map((piece) => (typeof piece === "string" ? quoted(piece) : parts[piece.part]))
      .join("&");
    const formulaOr = (formula: string | undefined): DraftCell =>
      formula === undefined ? null : { formula };
    return this.data.addBelow([
      kind,
      { formula: named ?? (all ? `=SUMPRODUCT(--(${own}<>""))` : `=COUNT(${own})`) },
      formulaOr(middle),
      formulaOr(count),
      formulaOr(of),
      { formula: `=IF(${many}=0,"",${sentence})` },
      ...texts.map((text): DraftCell => ({ formula: text() })),
    ]);
  }

  /** A row of numbers that several things look at. */
  private helper(which: "judged" | "atLevel" | "measured" | "shares"): number {
    return this.once(which, () => {
      const { below, atLevel, measured } = this.sources;
      switch (which) {
        case "judged":
          return this.data.addBelow(
            this.cells(which, (column) => {
              const middle = below("middle", column);
              return `=IF(AND(ISNUMBER(${middle}),${below("scored", column)}>=${LEAST_SCORED}),ROUND(${middle},2),"")`;
            }),
          );
        case "atLevel":
          return this.data.addBelow(this.cells(which, (column) => `=${atLevel(column)}`));
        case "measured":
          return this.data.addBelow(this.cells(which, (column) => `=${measured(column)}`));
        case "shares": {
          const [at, of] = [this.helper("atLevel"), this.helper("measured")];
          return this.data.addBelow(
            this.cells(which, (column) => {
              const share = `${this.cell(at, column)}/${this.cell(of, column)}`;
              return `=IF(${this.cell(of, column)}>=${LEAST_SCORED},IF(${share}<${LEAST_SHARE},ROUND(${share},9),""),"")`;
            }),
          );
        }
      }
    });
  }

  private counts(which: "atLevel" | "measured", column: number): string {
    return this.cell(this.helper(which), column);
  }

  private cells(label: string, formula: (column: number) => string): readonly DraftCell[] {
    const before = Array.from({ length: COLUMN.first - 1 }, () => null);
    return [label, ...before, ...this.columns.map((column): DraftCell => ({ formula: formula(column) }))];
  }

  private once(key: string, make: () => number): number {
    const row = this.made.get(key) ?? make();
    this.made.set(key, row);
    return row;
  }

  private cell(row: number, column: number): string {
    return `${columnLetters(COLUMN.first + column)}$${row}`;
  }

  private across(row: number): string {
    const [first, last] = [COLUMN.first, COLUMN.first + this.columns.length - 1].map(columnLetters);
    return `$${first}$${row}:$${last}$${row}`;
  }

  private upTo(row: number, column: number): string {
    return `$${columnLetters(COLUMN.first)}$${row}:${this.cell(row, column)}`;
  }
}
