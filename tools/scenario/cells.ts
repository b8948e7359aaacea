import { Unanswered } from "embedded-excel/functions";
import { localeForms, type BookLocale } from "embedded-excel/book";
import type { Book } from "embedded-excel/book";
import { BookError } from "embedded-excel/book";
import { isCellError, type CellValue } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import { parseArea } from "../../src/sheets/plan/a1";
import type { Area } from "../../src/sheets/plan/plan";
import type { ScenarioValue } from "./scenario";

/** A step that could not be carried out, for a reason that is not an action's. */
export class StepFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "StepFailure";
  }
}

interface Where {
  readonly sheet?: string;
  readonly address: string;
}

type PlainValue = string | number | boolean;

/**
 * A person types values into cells, one by one: validation and protection apply, and text is read as Excel reads
 * typed text. Stops at the first entry that is refused; what was typed before it stays, as it would for a person.
 */
export function typeValues(book: Book, where: Where, values: readonly (readonly ScenarioValue[])[]): void {
  const { sheet, area } = locate(book, where);
  if (values.length !== area.rows || values.some((row) => row.length !== area.columns)) {
    throw new StepFailure(
      "wrongShape",
      `The address ${where.address} has ${area.rows} × ${area.columns} cells; the values have another shape.`,
    );
  }
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value === null) return;
      const outcome = book.type(sheet.id, area.row + down, area.column + right, typed(value, book.locale));
      if (!outcome.accepted) throw new StepFailure(outcome.reason, `${outcome.title}: ${outcome.message}`);
    }),
  );
}

/** The values of an area as rows: "" for an empty cell, an error as its text. */
export function readValues(book: Book, where: Where): PlainValue[][] {
  const { sheet, area } = locate(book, where);
  book.calculate();
  return valuesOf(sheet, area);
}

/** What a formula gave: a value, or rows where it spilled, and what a custom function says of the first error. */
export interface FormulaOutcome {
  readonly result: PlainValue | PlainValue[][];
  readonly message?: string;
}

/**
 * What a formula (English, commas) gives on the active sheet. It is calculated in a cell to the right of everything,
 * which is empty again afterwards; `settled` waits for custom functions.
 */
export async function evaluate(
  book: Book,
  formula: string,
  settled: () => Promise<void>,
): Promise<FormulaOutcome> {
  const english = formula.startsWith("=") ? formula : `=${formula}`;
  book.assertFormula(english);
  const sheet = book.activeSheet;
  const used = sheet.cells.used(false);
  const row = 0;
  const column = used ? used.column + used.columns + 1 : 0;
  sheet.write({ row, column, rows: 1, columns: 1 }, [[{ formula: english }]]);
  try {
    await settled();
    const spill = spillFrom(sheet, row, column);
    const values = valuesOf(sheet, spill);
    const message = sheet
      .values(spill)
      .flat()
      .find((value) => isCellError(value) && value.message !== undefined);
    return {
      result: spill.rows === 1 && spill.columns === 1 ? (values[0]?.[0] ?? "") : values,
      ...(message !== undefined && isCellError(message) && { message: message.message }),
    };
  } finally {
    sheet.clearContents({ row, column, rows: 1, columns: 1 });
    book.calculate();
  }
}

function spillFrom(sheet: Sheet, row: number, column: number): Area {
  let rows = 1;
  let columns = 1;
  for (const placed of sheet.cells.all()) {
    const { spilledFrom } = placed.cell;
    if (spilledFrom?.row !== row || spilledFrom.column !== column) continue;
    rows = Math.max(rows, placed.row - row + 1);
    columns = Math.max(columns, placed.column - column + 1);
  }
  return { row, column, rows, columns };
}

function valuesOf(sheet: Sheet, area: Area): PlainValue[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) =>
      plain(sheet.cells.at(area.row + down, area.column + right)?.value ?? null),
    ),
  );
}

function plain(value: CellValue): PlainValue {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** What a person would press for a value, in the workbook's language. */
function typed(value: Exclude<ScenarioValue, null>, locale: BookLocale): string {
  const forms = localeForms(locale);
  if (typeof value === "boolean") return value ? forms.true : forms.false;
  return typeof value === "number" ? String(value).replace(".", forms.decimal) : value;
}

function locate(book: Book, { sheet: name, address }: Where): { readonly sheet: Sheet; readonly area: Area } {
  const sheet = name === undefined ? book.activeSheet : book.sheetByName(name);
  if (!sheet) throw new StepFailure("unknownSheet", `There is no sheet "${name}".`);
  const area = parseArea(address);
  if (!area) throw new StepFailure("invalidAddress", `"${address}" is not an address such as A1:B2.`);
  return { sheet, area };
}

/** Errors of the embedded Excel itself, such as a formula that it does not take. */
export function asFailure(error: unknown): StepFailure | undefined {
  if (error instanceof StepFailure) return error;
  if (error instanceof Unanswered) return new StepFailure("unanswered", error.message);
  return error instanceof BookError ? new StepFailure(error.code, error.message) : undefined;
}
