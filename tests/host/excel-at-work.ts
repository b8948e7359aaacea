/** What the tests of the writer share: the actions on a running embedded Excel, and a full picture of its workbook. */
import type { InsertMatrixArguments, RunAction } from "../../src/app/action";
import type { WorkbookPort, WorkbookView } from "../../src/app/port";
import { createActions } from "../../src/app/actions/run";
import { languageOf } from "../../src/app/language";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { MARKER_KEY } from "../../src/sheets/marker/marker-places";
import type { Book } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import type { Marker, SheetKind } from "../../src/sheets/marker/marker";
import { readMarkerText } from "../../src/sheets/marker/marker-text";
import type { Area, SheetPlan } from "../../src/sheets/plan/plan";
import { pictureOf } from "../../tools/faults/picture";
import { startExcel, type RunningExcel, type StartOptions } from "embedded-excel/node";
import { turns } from "embedded-excel/testing";

export interface ExcelAtWork extends RunningExcel {
  readonly port: WorkbookPort;
  readonly run: RunAction;
}

/**
 * The embedded Excel with the real actions on it. With `patience` a lost request is given up soon: in turns of the event
 * loop, more than any answer takes, not in milliseconds, which a busy machine may need for the work itself.
 */
export function excelAtWork(options: StartOptions = {}, patience?: number): ExcelAtWork {
  const excel = startExcel(options);
  const spy = patience === undefined ? undefined : waitInTurns(patience);
  const dispose = () => {
    spy?.mockRestore();
    excel.dispose();
  };
  const port = createWorkbookPort({ patience });
  const language = languageOf(options.locale ?? "nl-NL");
  return { ...excel, dispose, port, run: createActions({ port, framework: compleet(), language }) };
}

const setRealTimeout = globalThis.setTimeout;

/** Lets timers of so many milliseconds go off after a number of turns. */
function waitInTurns(milliseconds: number): jest.SpyInstance {
  const waiting = (go: () => void, delay?: number) => {
    if (delay === milliseconds) void turns().then(go);
    return setRealTimeout(delay === milliseconds ? () => undefined : go, delay);
  };
  return jest.spyOn(globalThis, "setTimeout").mockImplementation(waiting);
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

/** The marker of a sheet, if it has one of this kind. */
export function markerOn<Kind extends SheetKind>(sheet: Sheet, kind: Kind): Marker<Kind> | undefined {
  const found = readMarkerText(sheet.customProperties.get(MARKER_KEY) ?? "");
  return found && "marker" in found && found.marker.kind === kind
    ? (found.marker as Marker<Kind>)
    : undefined;
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
      marker: { kind: "matrix", layout: "list", competencies: ["1.1"], levels: [1] },
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
