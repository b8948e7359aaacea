import type { Sheet } from "../../model/sheet";
import type { RunningExcel } from "../../node/start-excel";
import { eventsToArrive, failureOf, start, stop } from "../../testing/running-excel";

let excel: RunningExcel;
let first: Sheet;

beforeEach(() => {
  excel = start();
  const [sheet] = excel.book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  first = sheet;
});
afterEach(stop);

describe("events", () => {
  test("a person types: onChanged of the sheet and of all sheets, with the range to ask for", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.onChanged.add(async (args) => {
        seen.push(`sheet ${args.address} ${args.changeType} ${args.source} ${args.triggerSource}`);
        await Excel.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          seen.push(JSON.stringify(range.values));
        });
      });
      context.workbook.worksheets.onChanged.add(async (args) => {
        seen.push(`all ${args.worksheetId === first.id} ${args.address}`);
      });
      await context.sync();
    });
    excel.book.type(first.id, 1, 1, "12");
    await eventsToArrive();
    expect(seen).toEqual(["sheet B2 RangeEdited Local Unknown", "all true B2", "[[12]]"]);
  });

  test("what the add-in writes is told as its own doing", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => {
        seen.push(`${args.address} ${args.triggerSource}`);
      });
      await context.sync();
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await eventsToArrive();
    expect(seen).toEqual(["A1:B1 ThisLocalAddin"]);
  });

  test("selection, activation, adding and deleting", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async (args) => void seen.push(`select ${args.address}`));
      context.workbook.onSelectionChanged.add(async () => void seen.push("select workbook"));
      worksheets.onActivated.add(async (args) => void seen.push(`activate ${args.worksheetId !== first.id}`));
      worksheets.onDeactivated.add(async (args) => void seen.push(`leave ${args.worksheetId === first.id}`));
      worksheets.onAdded.add(async (args) => void seen.push(`add ${args.source}`));
      worksheets.onDeleted.add(async (args) => void seen.push(`delete ${args.worksheetId === first.id}`));
      await context.sync();
    });
    excel.book.select(first, [{ row: 2, column: 2, rows: 2, columns: 1 }]);
    await eventsToArrive();
    expect(seen).toEqual(["select workbook", "select C3:C4"]);
    seen.length = 0;
    const second = excel.book.addSheet("Twee");
    excel.book.select(second, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    excel.book.removeSheet(first);
    await eventsToArrive();
    expect(seen).toEqual([
      "add Local",
      "leave true",
      "activate true",
      "select workbook",
      "select A1",
      "delete true",
    ]);
  });

  test("a handler that is taken away hears nothing more", async () => {
    let heard = 0;
    let sent = 0;
    excel.host.connect((text) => (sent += text.includes("RangeEdited") ? 1 : 0));
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Blad1").onChanged.add(async () => void heard++);
      await context.sync();
      return added;
    });
    excel.book.type(first.id, 0, 0, "1");
    await eventsToArrive();
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    excel.book.type(first.id, 0, 0, "2");
    await eventsToArrive();
    expect([heard, sent]).toEqual([1, 1]);
  });

  test("tables: added, changed, deleted, for the workbook and for a sheet", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      context.workbook.tables.onAdded.add(async (args) => void seen.push(`added ${args.source}`));
      context.workbook.tables.onDeleted.add(async (args) => void seen.push(`deleted ${args.tableName}`));
      sheet.tables.onChanged.add(async (args) => void seen.push(`changed ${args.address}`));
      await context.sync();
      sheet.getRange("A1:B1").values = [["Naam", "Score"]];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Scores";
      await context.sync();
    });
    await eventsToArrive();
    expect(seen).toContain("added Local");
    seen.length = 0;
    excel.book.type(first.id, 1, 1, "3");
    excel.book.type(first.id, 20, 1, "3");
    await eventsToArrive();
    expect(seen).toEqual(["changed B2"]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("scores").delete();
      await context.sync();
    });
    await eventsToArrive();
    expect(seen).toContain("deleted Scores");
  });

  test("protection on and off", async () => {
    const seen: boolean[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.onProtectionChanged.add(async (args) => void seen.push(args.isProtected));
      await context.sync();
      sheet.protection.protect();
      sheet.protection.unprotect();
      await context.sync();
    });
    await eventsToArrive();
    expect(seen).toEqual([true, false]);
  });

  test("an event that the Excel played does not have is ApiNotFound", async () => {
    excel = start({ apiSet: "1.8" });
    const error = await failureOf((context) =>
      context.workbook.worksheets.onChanged.add(async () => undefined),
    );
    expect(error.code).toBe("ApiNotFound");
  });

  test("handlers of an Excel that was closed hear nothing of the next", async () => {
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void heard++);
      await context.sync();
    });
    excel = start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => undefined);
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await eventsToArrive();
    expect(heard).toBe(0);
  });
});
