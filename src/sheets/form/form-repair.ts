/**
 * What is put back on an indicator form: the form made anew, carried to where its parts stand by now. So whatever the
 * builder makes is put back, in the builder's own words. It holds no value and writes none, but for the headings of the
 * share cells where these are empty.
 */
import { cellAddress } from "../plan/a1";
import type { Area } from "../plan/area";
import { Relocation, type FormPlaces, type Place } from "./form-places";
import type { IndicatorForm } from "./indicator-form";
import { COLUMNS, FIRST_SHARE, TABLE_COLUMNS } from "./indicator-form-frame";
import { canBeResult } from "./indicator-form-results";
import { FORM_WORDS } from "./indicator-form-words";
import type { CellValue, FormulaBlock, Style, StyleRule, ValueBlock } from "../plan/plan";
import { relocatedFormula } from "../plan/relocated-formula";
import { NOTHING_TO_REPAIR, type RepairPlan } from "../scores/team-repair";

/** A part of a form that is put back, or that could not be. */
export type FormPart =
  | { readonly part: "progress" }
  /** The overview's formulas of one competency: "1.2 Analyseren". */
  | { readonly part: "overview"; readonly competency: string }
  /** What may be entered beside a label, or under a header. */
  | { readonly part: "entry"; readonly label: string }
  /** A cell for a formula that holds something of someone's own. */
  | { readonly part: "cell"; readonly address: string };

/** A form as it is now. */
export interface FormNow {
  /** Made anew of what the marker says, with the table's name and headers as they are now. */
  readonly anew: IndicatorForm;
  readonly places: FormPlaces;
  /** References to columns that the table has not any more: "Formulier[Competentie]". */
  readonly gone: readonly string[];
  /** The name that the table has now. */
  readonly table: string;
  /** What a cell of the sheet holds; null for nothing, and for an error. */
  at(row: number, column: number): CellValue;
  /** In English, with "="; undefined where there is none. */
  formulaAt(row: number, column: number): string | undefined;
  /** True for a cell that lies under another in merged cells. */
  covered(row: number, column: number): boolean;
}

export interface FormRepair {
  readonly plan: RepairPlan;
  /** The labels beside which it is put back what may be entered. */
  readonly entries: readonly string[];
  /** Parts whose formulas were gone or others. */
  readonly restored: readonly FormPart[];
  /** Parts that have no certain place any more, or whose place is taken. */
  readonly left: readonly FormPart[];
}

/** What a cell has that the builder gives no style to. */
const BARE: Style = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  horizontal: "general",
  indent: 0,
  rotation: 0,
  wrap: false,
};

/** Puts an indicator form back: entries, formulas, looks. */
export function repairIndicatorForm(form: FormNow): FormRepair {
  const { plan, parts } = form.anew;
  const to = new Relocation(form.anew, form.places);
  const written = formulas(form, to);
  const own = ownAreas(form.anew).flatMap((area) => to.area(area));
  const validations = plan.validations.flatMap(({ area, ...rest }) =>
    to.area(area).map((each) => ({ area: each, ...rest })),
  );
  // The table has been found, or nothing would be repaired at all.
  const entries = plan.validations.map(({ area }) => ({
    label: parts.labelled.find(({ row, value }) => row === area.row && value === area.column)?.label,
    placed: to.area(area).length > 0,
  }));
  const conditionalFormats = plan.conditionalFormats.flatMap(({ area, rule }) => {
    const relocated = rule.kind === "formula" ? carried(rule.formula, form, to) : undefined;
    if (rule.kind === "formula" && relocated === undefined) return [];
    const here = rule.kind === "formula" ? { ...rule, formula: relocated ?? rule.formula } : rule;
    return to.area(area).map((each) => ({ area: each, rule: here }));
  });
  const tables = plan.tables.map(({ style, filter, bandedRows }) => ({
    name: form.table,
    style,
    filter,
    bandedRows,
  }));
  return {
    plan: {
      ...NOTHING_TO_REPAIR,
      validations,
      clearedOfFills: own,
      styles: [
        ...own.map((area): StyleRule => ({ area, style: BARE })),
        ...plan.styles
          .filter(({ area }) => area.columns > 1 || !isLink(form.anew, area) || overviewIsBelow(form))
          .flatMap(({ area, style }) => to.area(area).map((each) => ({ area: each, style }))),
      ],
      values: headings(form, to),
      formulas: written.blocks,
      clearedOfFormats: plan.conditionalFormats.flatMap(({ area }) => to.area(area)),
      conditionalFormats,
      tables,
    },
    entries: entries.filter(({ placed }) => placed).flatMap(({ label }) => label ?? []),
    restored: written.restored,
    left: [
      ...written.left,
      ...entries.flatMap(({ label, placed }): readonly FormPart[] =>
        label === undefined || placed ? [] : [{ part: "entry", label }],
      ),
    ],
  };
}

interface Written extends Pick<FormRepair, "restored" | "left"> {
  readonly blocks: readonly FormulaBlock[];
}

function formulas(form: FormNow, to: Relocation): Written {
  const { plan, parts } = form.anew;
  const levels = plan.columns - FIRST_SHARE - 2;
  const blocks: FormulaBlock[] = [];
  const restored = new Map<string, FormPart>();
  const left = new Map<string, FormPart>();
  const say = (into: Map<string, FormPart>, part: FormPart): unknown =>
    into.set(Object.values(part).join(" "), part);
  for (const { row, column, formula } of cellsOf(plan.formulas)) {
    const cell = to.cell(row, column);
    const here = carried(formula, form, to);
    if (isLink(form.anew, { row, column })) {
      // Of no use where the overview stands above the table; and it is a way there, no figure: not worth a line.
      const empty = cell && !form.covered(cell.row, cell.column) && canBeLink(form, cell);
      if (empty && here !== undefined && overviewIsBelow(form))
        blocks.push({ area: { ...cell, rows: 1, columns: 1 }, formulas: [[here]] });
      continue;
    }
    const part: FormPart =
      row < parts.table.row
        ? { part: "progress" }
        : { part: "overview", competency: [0, 1].map((each) => textAnew(form.anew, row, each)).join(" ") };
    if (!cell || here === undefined || form.covered(cell.row, cell.column)) {
      say(left, part);
      continue;
    }
    const now = form.formulaAt(cell.row, cell.column);
    if (now === undefined && !canBeResult(form.at(cell.row, cell.column), { row, column }, levels)) {
      say(left, { part: "cell", address: cellAddress(cell.row, cell.column) });
      continue;
    }
    if (now === undefined || !isSame(now, here)) say(restored, part);
    blocks.push({ area: { ...cell, rows: 1, columns: 1 }, formulas: [[here]] });
  }
  return { blocks, restored: [...restored.values()], left: [...left.values()] };
}

/** The way to the overview: the one formula at the top that counts nothing. */
function isLink({ parts: { labelled } }: IndicatorForm, { row, column }: Place): boolean {
  return column === COLUMNS.indicator && labelled.some((each) => each.row === row);
}

function canBeLink({ at, formulaAt }: FormNow, { row, column }: Place): boolean {
  const now = at(row, column);
  return (
    formulaAt(row, column) !== undefined || now === null || now === "" || now === FORM_WORDS.summary.link
  );
}

function overviewIsBelow({ anew, places }: FormNow): boolean {
  const header = places.rows.get(anew.parts.summary.header);
  return header !== undefined && header > places.table.header;
}

function cellsOf(blocks: readonly FormulaBlock[]) {
  return blocks.flatMap(({ area, formulas: lines }) =>
    lines.flatMap((line, down) =>
      line.map((formula, right) => ({ row: area.row + down, column: area.column + right, formula })),
    ),
  );
}

function carried(formula: string, { gone }: FormNow, to: Relocation): string | undefined {
  if (gone.some((column) => formula.includes(column))) return undefined;
  return relocatedFormula(formula, (row, column) => to.cell(row, column));
}

/** Excel writes numbers such as 1E-9 in its own way. */
function isSame(one: string, other: string): boolean {
  const plain = (formula: string): string =>
    formula
      .replaceAll(/\s+/g, "")
      .replaceAll(/(?<![\w$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.])/gi, (number) => String(Number(number)))
      .toLowerCase();
  return plain(one) === plain(other);
}

/** The headings of the share cells, which the formulas read, where these are gone. */
function headings({ anew, at, formulaAt }: FormNow, to: Relocation): readonly ValueBlock[] {
  const { header } = anew.parts.summary;
  return Array.from({ length: anew.plan.columns - FIRST_SHARE }, (_, index) => FIRST_SHARE + index).flatMap(
    (column) => {
      const cell = to.cell(header, column);
      if (!cell || formulaAt(cell.row, cell.column) !== undefined) return [];
      const now = at(cell.row, cell.column);
      if (now !== null && now !== "") return [];
      return [{ area: { ...cell, rows: 1, columns: 1 }, values: [[valueAnew(anew, header, column)]] }];
    },
  );
}

/** Cells that are the add-in's alone: what a rater fills in keeps the marks that it was given. */
function ownAreas({ plan, parts: { labelled, summary, table } }: IndicatorForm): readonly Area[] {
  const overview = { row: summary.title, rows: summary.first + summary.rows - summary.title };
  const end = table.row + table.rows;
  const cells = (row: number, column: number, rows = 1): Area => ({ row, column, rows, columns: 1 });
  // Labels of the second pair; those of the first are in the first column.
  const labels = labelled.filter(({ column }) => column !== COLUMNS.code);
  return [
    cells(0, COLUMNS.code, table.row),
    ...labels.map(({ row, column }) => cells(row, column)),
    cells(0, COLUMNS.score, 2),
    { ...overview, column: 0, columns: TABLE_COLUMNS },
    { ...overview, column: FIRST_SHARE, columns: plan.columns - FIRST_SHARE },
    cells(end, COLUMNS.code, plan.rows - end),
    { ...table, rows: 1 },
    { ...table, columns: COLUMNS.evidence },
  ];
}

export function valueAnew({ plan }: IndicatorForm, row: number, column: number): CellValue {
  return plan.values[0]?.values[row]?.[column] ?? null;
}

export function textAnew(form: IndicatorForm, row: number, column: number): string {
  return String(valueAnew(form, row, column) ?? "");
}
