/**
 * What is put back on a score sheet that is there already, and of a team's: dropdowns, looks and calculated columns,
 * wherever its columns stand by now. It holds no value and writes none. For a form see `form-repair.ts`.
 */
import type { Competency } from "../../framework/model";
import { levelsOf } from "../../scoring/level-scale";
import { QUIET_INK } from "../drafting/colors";
import type { ListNames } from "../marker/list-names";
import type { Area, FormulaBlock, StyleRule, TablePlan, ValueBlock } from "../plan/plan";
import type { ConditionalFormatPlan, ConditionalRule, ValidationPlan } from "../plan/plan-rules";
import { inRow } from "../plan/structured";
import {
  emptyLook,
  filledInRow,
  NOT_APPLICABLE_LOOK,
  profileEntry,
  raterEntry,
  scoreEntry,
  scoreRuns,
} from "./team-rules";

/** Areas count from A1 of the sheet. */
export interface RepairPlan {
  /** What was allowed in these areas before goes. */
  readonly validations: readonly ValidationPlan[];
  /** Here the fill goes before the styles come. */
  readonly clearedOfFills: readonly Area[];
  readonly styles: readonly StyleRule[];
  /** Headings of the add-in's own, into cells that are empty. */
  readonly values: readonly ValueBlock[];
  /** Calculated cells only. */
  readonly formulas: readonly FormulaBlock[];
  /** Here all conditional formats go before the new ones come. */
  readonly clearedOfFormats: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** How tables look that are there already. */
  readonly tables: readonly Pick<TablePlan, "name" | "style" | "filter" | "bandedRows">[];
}

export const NOTHING_TO_REPAIR: RepairPlan = {
  validations: [],
  clearedOfFills: [],
  styles: [],
  values: [],
  formulas: [],
  clearedOfFormats: [],
  conditionalFormats: [],
  tables: [],
};

/** A table of team scores as it is now. Columns are those of the sheet, zero-based. */
export interface TeamTable {
  readonly name: string;
  /** The rows between header and totals: the first, and how many. */
  readonly row: number;
  readonly rows: number;
  readonly scores: readonly {
    readonly column: number;
    readonly header: string;
    readonly competency: Competency;
  }[];
  readonly people: { readonly column: number; readonly header: string };
  readonly number?: number;
  readonly profile?: number;
  readonly rater?: number;
  /** The column that counts what is filled in. */
  readonly progress?: number;
  readonly lists: ListNames;
  /** The defined name of the functions, if the workbook has profiles. */
  readonly profiles?: string;
}

/** Puts a team score sheet back. */
export function repairTeamScores(table: TeamTable): RepairPlan {
  const { lists, people, scores, row, rows } = table;
  const whole = (column: number, columns = 1): Area => ({ row, column, rows, columns });
  const runs = neighbours(table.scores);
  const areas = runs.map((run) => whole(run[0]?.column ?? 0, run.length));
  return {
    ...NOTHING_TO_REPAIR,
    validations: [
      ...(table.profile !== undefined && table.profiles !== undefined
        ? [{ area: whole(table.profile), ...profileEntry(table.profiles) }]
        : []),
      ...(table.rater === undefined ? [] : [{ area: whole(table.rater), ...raterEntry(lists.raters) }]),
      ...scores.map(({ column, competency }) => ({
        area: whole(column),
        ...scoreEntry(competency, lists),
      })),
    ],
    styles: [
      ...(table.number === undefined ? [] : [{ area: whole(table.number), style: { numberFormat: "@" } }]),
      ...areas.map((area) => ({
        area,
        style: { numberFormat: "General", horizontal: "center", locked: false } as const,
      })),
      ...(table.progress === undefined
        ? []
        : [{ area: whole(table.progress), style: { numberFormat: "General", color: QUIET_INK } }]),
    ],
    formulas:
      table.progress === undefined || scores.length === 0
        ? []
        : [
            {
              area: whole(table.progress),
              formulas: Array.from({ length: rows }, () => [filledIn(table, runs)]),
            },
          ],
    clearedOfFormats: areas,
    conditionalFormats: areas.flatMap((area) =>
      [emptyLook(area.row, area.column, people.column), NOT_APPLICABLE_LOOK].map(
        (rule: ConditionalRule): ConditionalFormatPlan => ({ area, rule }),
      ),
    ),
  };
}

type Score = TeamTable["scores"][number];

/** Columns side by side together: a column may have been put between. */
function neighbours(scores: readonly Score[]): readonly (readonly Score[])[] {
  const runs: Score[][] = [];
  for (const score of [...scores].sort((a, b) => a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.column === score.column - 1) last.push(score);
    else runs.push([score]);
  }
  return runs;
}

/** "12 van 15", as the sheet had it when it was made; a column put between the scores is not counted. */
function filledIn({ name, people }: TeamTable, runs: readonly (readonly Score[])[]): string {
  const cells = (headers: readonly string[]): string => inRow(name, headers);
  return filledInRow(
    cells([people.header]),
    runs.flatMap((run) =>
      scoreRuns(
        run.map(({ header, competency }) => ({ header, levels: levelsOf(competency) })),
        cells,
      ),
    ),
  );
}
