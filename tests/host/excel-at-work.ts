/** What the tests of the writer share: the actions on a running embedded Excel, and a full picture of its workbook. */
import type { InsertMatrixArguments, RunAction } from "../../src/app/action";
import type { WorkbookPort, WorkbookView } from "../../src/app/port";
import { createActions } from "../../src/app/run";
import { languageOf } from "../../src/app/wording/language";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import type { Book } from "../../src/playground/workbook/book/book";
import type { Area, SheetPlan } from "../../src/sheets/plan";
import { pictureOf } from "../../tools/faults/picture";
import { startExcel, type RunningExcel, type StartOptions } from "../../tools/office-client";

export interface ExcelAtWork extends RunningExcel {
  readonly port: WorkbookPort;
  readonly run: RunAction;
}

/** The embedded Excel with the real actions on it; `patience` is how long a lost request is waited for. */
export function excelAtWork(options: StartOptions = {}, patience?: number): ExcelAtWork {
  const excel = startExcel(options);
  const port = createWorkbookPort({ patience });
  const language = languageOf(options.locale ?? "nl-NL");
  return { ...excel, port, run: createActions({ port, framework: compleet(), language }) };
}

/** Runs a test on an Excel of its own; the embedded Excel itself must have made no mistakes. */
export async function withExcel(
  test: (excel: ExcelAtWork) => Promise<void>,
  options: StartOptions = {},
  patience?: number,
): Promise<void> {
  const excel = excelAtWork(options, patience);
  try {
    await test(excel);
    expect(excel.host.hostFaults).toEqual([]);
  } finally {
    excel.dispose();
  }
}

export { pictureOf };

export function selectCell(book: Book, row: number, column: number): void {
  book.select(book.activeSheet, [{ row, column, rows: 1, columns: 1 }]);
}

/** Puts a plan on a new sheet through the port. */
export async function applyOnNewSheet(port: WorkbookPort, plan: SheetPlan, name = plan.name) {
  const view: WorkbookView = await port.look({});
  const [made] = await port.apply([{ plan, place: { at: "newSheet", name } }], view);
  if (!made) throw new Error("Nothing was made");
  return made;
}

/** A plan with nothing in it but what is given. */
export function planOf(
  change: Partial<SheetPlan> & { readonly rows: number; readonly columns: number },
): SheetPlan {
  return {
    name: "Proef",
    values: [],
    formulas: [],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    tables: [],
    links: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    frame: {
      gridlines: true,
      print: {
        paper: "a4",
        orientation: "portrait",
        margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
        pagesWide: 1,
      },
      marker: { kind: "matrix", version: 1, about: { layout: "list" } },
    },
    ...change,
  };
}

/** An area at the top left. */
export function areaOf(rows: number, columns: number): Area {
  return { row: 0, column: 0, rows, columns };
}

/** The three layouts, whole and a selection. */
export const matrices: readonly (readonly [string, InsertMatrixArguments])[] = (
  ["list", "matrix", "card"] as const
).flatMap((layout) => [
  [`${layout}, whole`, { layout }],
  [`${layout}, a selection`, { layout, competencies: ["1.2", "Samenwerken"], levels: [1, 2] }],
]);
