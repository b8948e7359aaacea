import type { RunningExcel } from "embedded-excel/node";
import { TableFilters } from "../../playground/tables/table-filters";
import { failureOf, start, stop } from "embedded-excel/testing";

let excel: RunningExcel;

const ROWS = [
  ["Naam", "Afdeling", "Score"],
  ["Anna", "Burgerzaken", 3],
  ["Bert", "Sociaal domein", 2],
  ["Carla", "Burgerzaken", ""],
  ["Dirk", "", 4],
];
const BURGERZAKEN: Excel.FilterCriteria = { filterOn: "Values", values: ["Burgerzaken"] };

beforeEach(async () => {
  excel = start();
  await on((sheet) => {
    sheet.getRange("B2:D6").values = ROWS;
  });
});
afterEach(stop);

async function on<Result>(work: (sheet: Excel.Worksheet) => Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
    return result;
  });
}

/** Rows that are not shown, counted from 1 as a person sees them. */
const hidden = (): number[] =>
  [1, 2, 3, 4, 5, 6, 7, 8].filter((row) => excel.book.activeSheet.rows.isHidden(row - 1));

async function stateOf(find: (sheet: Excel.Worksheet) => Excel.AutoFilter) {
  const { filter, range } = await on((sheet) => {
    const found = find(sheet);
    return {
      filter: found.load("enabled,isDataFiltered"),
      range: found.getRangeOrNullObject().load("address"),
    };
  });
  return [filter.enabled, filter.isDataFiltered, range.isNullObject ? null : range.address];
}

describe("the filter of a sheet", () => {
  const ofSheet = (sheet: Excel.Worksheet) => sheet.autoFilter;

  test("is there before anything is filtered, not enabled and without a range", async () => {
    expect(await stateOf(ofSheet)).toEqual([false, false, null]);
    expect(
      (
        await failureOf((context) =>
          context.workbook.worksheets.getActiveWorksheet().autoFilter.getRange().load("address"),
        )
      ).code,
    ).toBe("ItemNotFound");
  });

  test("hides what was not chosen, column by column, and shows it again", async () => {
    await on(({ autoFilter }) => autoFilter.apply("B2:D6"));
    expect(await stateOf(ofSheet)).toEqual([true, false, "Blad1!B2:D6"]);
    expect(hidden()).toEqual([]);
    await on(({ autoFilter }) => autoFilter.apply("B2:D6", 1, BURGERZAKEN));
    expect(await stateOf(ofSheet)).toEqual([true, true, "Blad1!B2:D6"]);
    expect(hidden()).toEqual([4, 6]);
    // An empty cell shows an empty text.
    await on(({ autoFilter }) => autoFilter.apply("B2:D6", 2, { filterOn: "Values", values: [""] }));
    expect(hidden()).toEqual([3, 4, 6]);
    await on(({ autoFilter }) => autoFilter.clearColumnCriteria(1));
    expect(hidden()).toEqual([3, 4, 6]);
    await on(({ autoFilter }) => autoFilter.clearCriteria());
    expect([hidden(), await stateOf(ofSheet)]).toEqual([[], [true, false, "Blad1!B2:D6"]]);
  });

  test("counts what is entered later only when it is applied again; without it all is shown", async () => {
    await on(({ autoFilter }) => autoFilter.apply("B2:D6", 1, BURGERZAKEN));
    await on((sheet) => {
      sheet.getRange("C3").values = [["Wijkteams"]];
    });
    expect(hidden()).toEqual([4, 6]);
    await on(({ autoFilter }) => autoFilter.reapply());
    expect(hidden()).toEqual([3, 4, 6]);
    await on(({ autoFilter }) => autoFilter.remove());
    expect([hidden(), await stateOf(ofSheet)]).toEqual([[], [false, false, null]]);
  });

  test("on another range begins anew, and moves with its cells", async () => {
    await on(({ autoFilter }) => autoFilter.apply("B2:D6", 1, BURGERZAKEN));
    await on(({ autoFilter }) => autoFilter.apply("B2:C6"));
    expect(hidden()).toEqual([]);
    await on(({ autoFilter }) => autoFilter.apply("B2:C6", 1, BURGERZAKEN));
    await on((sheet) => sheet.getRange("1:1").insert("Down"));
    await on((sheet) => sheet.getRange("B:B").insert("Right"));
    expect(await stateOf(ofSheet)).toEqual([true, true, "Blad1!C3:D7"]);
    expect(hidden()).toEqual([5, 7]);
    await on((sheet) => sheet.getRange("D:D").delete("Left"));
    expect(await stateOf(ofSheet)).toEqual([true, false, "Blad1!C3:C7"]);
  });

  test("refuses a column that is not there, and a protected sheet that does not allow it", async () => {
    const fails = async (work: (sheet: Excel.Worksheet) => void) =>
      (await failureOf((context) => work(context.workbook.worksheets.getItem("Blad1")))).code;
    expect(await fails(({ autoFilter }) => autoFilter.apply("B2:D6", 3, BURGERZAKEN))).toBe(
      "InvalidArgument",
    );
    expect(await fails(({ autoFilter }) => autoFilter.clearColumnCriteria(0))).toBe("ItemNotFound");
    expect(
      await fails(({ autoFilter }) =>
        autoFilter.apply("B2:D6", 1, { filterOn: "Custom", criterion1: "=B*" }),
      ),
    ).toBe("NotImplemented");
    expect(await fails(({ autoFilter }) => void autoFilter.load("criteria"))).toBe("ApiNotFound");
    await on((sheet) => sheet.protection.protect());
    expect(await fails(({ autoFilter }) => autoFilter.apply("B2:D6", 1, BURGERZAKEN))).toBe("AccessDenied");
    expect(hidden()).toEqual([]);
  });
});

describe("the filter of a table", () => {
  const ofTable = (sheet: Excel.Worksheet) => sheet.tables.getItem("Scores").autoFilter;

  beforeEach(async () => {
    await on((sheet) => {
      sheet.tables.add("B2:D6", true).name = "Scores";
    });
  });

  test("has the table's rows without totals, and goes with the buttons", async () => {
    await on((sheet) => {
      sheet.tables.getItem("Scores").showTotals = true;
    });
    expect(await stateOf(ofTable)).toEqual([true, false, "Blad1!B2:D6"]);
    expect(await stateOf((sheet) => sheet.autoFilter)).toEqual([false, false, null]);
    await on((sheet) => ofTable(sheet).apply("B2:D7", 1, BURGERZAKEN));
    expect([hidden(), await stateOf(ofTable)]).toEqual([
      [4, 6],
      [true, true, "Blad1!B2:D6"],
    ]);
    await on((sheet) => {
      sheet.tables.getItem("Scores").showFilterButton = false;
    });
    expect([hidden(), await stateOf(ofTable)]).toEqual([[], [false, false, null]]);
  });

  test("is the one that a person sets on the page, and stays with its column", async () => {
    const filters = new TableFilters(excel.book);
    const place = filters.at(excel.book.activeSheet.id, 1, 2);
    filters.choose(place!, new Set(["Burgerzaken"]));
    expect([hidden(), await stateOf(ofTable)]).toEqual([
      [4, 6],
      [true, true, "Blad1!B2:D6"],
    ]);
    await on((sheet) => sheet.getRange("B:B").insert("Right"));
    expect(filters.isFiltered(filters.at(excel.book.activeSheet.id, 1, 3)!)).toBe(true);
    await on((sheet) => ofTable(sheet).clearCriteria());
    expect(hidden()).toEqual([]);
    expect(filters.isFiltered(filters.at(excel.book.activeSheet.id, 1, 3)!)).toBe(false);
  });
});
