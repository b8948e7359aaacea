/**
 * What Excel refuses, the embedded Excel refuses, and a plan with it is refused before anything is sent. Each row names
 * where the rule is told: Microsoft's documentation or an issue of Microsoft's, or what other programs that follow Excel
 * say of it. A rule for which none was found is not asserted here.
 */
import { refusalsOf } from "../../src/sheets/refusals/refusals";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { areaOf, planOf, withExcel } from "./excel-at-work";
import { failureOf, start, stop } from "embedded-excel/testing";

afterEach(stop);

interface Refusal {
  readonly rule: string;
  readonly source: string;
  readonly refused: (sheet: Excel.Worksheet) => unknown;
  /** Just within the rule. */
  readonly taken?: (sheet: Excel.Worksheet) => unknown;
  /** A plan with the same, and how its fault begins. Left out where a plan cannot say it. */
  readonly plan?: readonly [SheetPlan, RegExp];
}

const cell = { row: 0, column: 0, rows: 1, columns: 1 };
const plan = (change: Partial<SheetPlan>): SheetPlan => planOf({ rows: 9, columns: 4, ...change });
const formula = (text: string): SheetPlan => plan({ formulas: [{ area: cell, formulas: [[text]] }] });
const write = (text: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange("F1").formulas = [[text]];
};
const nested = (depth: number): string => `=${"ABS(".repeat(depth)}1${")".repeat(depth)}`;
const rule = (given: Excel.DataValidationRule) => (sheet: Excel.Worksheet) => {
  sheet.getRange("F1").dataValidation.rule = given;
};
const whole = (formula1: number | string, formula2: number | string) =>
  rule({ wholeNumber: { formula1, formula2, operator: "Between" } });
const entry = (given: SheetPlan["validations"][number]["rule"]): SheetPlan =>
  plan({ validations: [{ area: cell, rule: given }] });
const footer = (left: string, right: string) => (sheet: Excel.Worksheet) => {
  const all = sheet.pageLayout.headersFooters.defaultForAllPages;
  all.leftFooter = left;
  all.rightFooter = right;
};
const print = (change: Partial<SheetPlan["frame"]["print"]>): SheetPlan => {
  const { frame } = plan({});
  return plan({ frame: { ...frame, print: { ...frame.print, ...change } } });
};
const link = (given: Excel.RangeHyperlink) => (sheet: Excel.Worksheet) => {
  sheet.getRange("F1").hyperlink = given;
};
const chart = (sheet: Excel.Worksheet) =>
  sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
const charted = (change: Partial<NonNullable<SheetPlan["charts"]>[number]>): SheetPlan =>
  plan({
    charts: [
      {
        kind: "bars",
        name: "Niveaus",
        title: "Niveaus",
        categories: { row: 0, column: 0, rows: 2, columns: 1 },
        series: [
          { name: "Nu", values: { row: 0, column: 1, rows: 2, columns: 1 }, look: "bar", color: "#14497A" },
        ],
        axis: { min: 0, max: 4, unit: 1 },
        area: { row: 3, column: 0, rows: 5, columns: 3 },
        ...change,
      },
    ],
  });
const name = (refersTo: SheetPlan["names"][number]["refersTo"]): SheetPlan =>
  plan({ names: [{ name: "Keuzes", refersTo }] });

const EXCEL_LIMITS = "Microsoft Support, Excel specifications and limits";

const refusals: readonly Refusal[] = [
  {
    rule: "a text of over 255 characters in a formula",
    source:
      "[MS-XLS] PtgStr: a ShortXLUnicodeString; DevExpress, TruncateLongStringsInFormulas: Excel does not allow it",
    refused: write(`=LEN("${"x".repeat(256)}")`),
    taken: write(`=LEN("${"x".repeat(254)}""")`),
    plan: [formula(`=LEN("${"x".repeat(256)}")`), /A1: a text of 256 characters in a formula/],
  },
  {
    rule: "a formula of over 8,192 characters",
    source: "[MS-OI29500] 2.1.1085, ST_Formula",
    refused: write(`=${"1+".repeat(4_096)}1`),
    plan: [formula(`=${"1+".repeat(4_096)}1`), /A1: not a formula/],
  },
  {
    rule: "functions nested over 64 deep",
    source: `${EXCEL_LIMITS}: nested levels of functions`,
    refused: write(nested(66)),
    taken: write(nested(64)),
    plan: [formula(nested(66).replaceAll("ABS", "LEN")), /A1: 66 functions within each other/],
  },
  ...["=IF(TRUE)", "=IFS(TRUE)", "=IFERROR(1)", "=COUNTIF(A1:A2)", "=INDEX(A1:A2)", "=SUM()"].map(
    (few): Refusal => ({
      rule: `too few arguments: ${few}`,
      source: "Microsoft Support, IFS function: “You've entered too few arguments for this function”",
      refused: write(few),
      plan: [formula(few), /A1: \w+ (?:with \d arguments|is no function for plans)/],
    }),
  ),
  {
    rule: "a row of a table outside any table",
    source:
      "Microsoft Support, Using structured references: outside a table a reference needs the table's name",
    refused: write("=[@Niveau]"),
    taken: write("=SUM(Scores[Niveau])"),
    plan: [formula("=[@Niveau]"), /A1: \[@Niveau\] outside a table/],
  },
  {
    rule: "a list of several rows and columns",
    source:
      "Excel's message in ONLYOFFICE and Univer: a delimited list, or a reference to single row or column",
    refused: rule({ list: { inCellDropDown: true, source: "=$A$1:$B$3" } }),
    taken: rule({ list: { inCellDropDown: true, source: "=$A$1:$A$3" } }),
    plan: [
      plan({
        names: [{ name: "Keuzes", refersTo: { area: areaOf(3, 2) } }],
        validations: [{ area: { ...cell, row: 5 }, rule: { kind: "list", source: "=Keuzes" } }],
      }),
      /A6: its list is not one row or column/,
    ],
  },
  {
    rule: "a list of several rows and columns, by its name",
    source: "the same",
    refused: rule({ list: { inCellDropDown: true, source: "=Blok" } }),
  },
  {
    rule: "a maximum below the minimum",
    source: "Excel's message in ONLYOFFICE (DataValidateMinGreaterMax)",
    refused: whole(4, 0),
    taken: whole(0, 4),
    plan: [entry({ kind: "whole", min: 4, max: 0 }), /no bounds: 4 to 0/],
  },
  {
    rule: "a text as a bound",
    source: "office-js, BasicDataValidation.formula1: a number, a range, or a string formula",
    refused: whole("laag", 4),
    taken: whole("=A1", 4),
    plan: [entry({ kind: "decimal", min: Number.NaN, max: 4 }), /no bounds/],
  },
  {
    rule: "a broken number as a whole one",
    source: "Univer's dialog after Excel's: please input integer or formula",
    refused: whole(1.5, 4),
    plan: [entry({ kind: "whole", min: 1.5, max: 4 }), /no bounds: 1.5 to 4/],
  },
  {
    rule: "an alert of over 224 characters",
    source: "[MS-OI29500] 2.1.613, dataValidation",
    refused: (sheet) => {
      const message = "x".repeat(225);
      sheet.getRange("F1").dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message };
    },
    plan: [
      plan({
        validations: [
          {
            area: cell,
            rule: { kind: "whole", min: 0, max: 4 },
            alert: { style: "stop", title: "", text: "x".repeat(225) },
          },
        ],
      }),
      /text of 225 characters/,
    ],
  },
  {
    rule: "footers of over 255 characters together, their codes included",
    source: "[MS-OI29500] 2.1.633, oddFooter",
    refused: footer("x".repeat(126), "x".repeat(126)),
    taken: footer("x".repeat(125), "x".repeat(126)),
    plan: [print({ footer: { left: "x".repeat(126), right: "x".repeat(126) } }), /footer: 256 characters/],
  },
  {
    rule: "a link to an address and to a place at once",
    source: "office-scripts-docs-reference 323: address and documentReference would not both be set",
    refused: link({ address: "https://example.org/", documentReference: "Blad1!A1" }),
    plan: [
      plan({
        links: [
          {
            row: 0,
            column: 0,
            text: "x",
            to: { address: "https://example.org/", sheet: "Proef", cell: "A1" },
          },
        ],
      }),
      /link at A1: to an address and to a place/,
    ],
  },
  {
    rule: "an address of over 2,083 characters",
    source: "XlsxWriter and libxlsxwriter, max_url_length: Excel takes at most 2,079",
    refused: link({ address: `https://example.org/${"x".repeat(2_064)}` }),
    taken: link({ address: `https://example.org/${"x".repeat(2_059)}` }),
    plan: [
      plan({
        links: [
          { row: 0, column: 0, text: "x", to: { address: `https://example.org/${"x".repeat(2_064)}` } },
        ],
      }),
      /link at A1: an address of 2084 characters/,
    ],
  },
  {
    rule: "a series of several rows and columns",
    source: "Excel's message in ONLYOFFICE (errorNoSingleRowCol): a single cell, row, or column",
    refused: (sheet) => chart(sheet).series.getItemAt(0).setValues(sheet.getRange("A1:B3")),
    taken: (sheet) => chart(sheet).series.getItemAt(0).setValues(sheet.getRange("B1:B3")),
    plan: [
      charted({
        series: [
          { name: "Nu", values: { row: 0, column: 1, rows: 2, columns: 2 }, look: "bar", color: "#14497A" },
        ],
      }),
      /its values are no row or column/,
    ],
  },
  {
    rule: "a chart's corners the wrong way round",
    source: "office-js, Chart.setPosition: the start cell is the top-left one",
    refused: (sheet) => chart(sheet).setPosition("F20", "D10"),
    taken: (sheet) => chart(sheet).setPosition("D10", "F20"),
    plan: [charted({ area: { row: 5, column: 2, rows: -2, columns: -1 } }), /outside the plan/],
  },
  {
    rule: "an axis whose minimum is not below its maximum",
    source: "[MS-XLS] 2.4.341, ValueRange: numMin MUST be less than numMax",
    refused: (sheet) => {
      const { valueAxis } = chart(sheet).axes;
      valueAxis.minimum = 5;
      valueAxis.maximum = 4;
    },
    plan: [charted({ axis: { min: 5, max: 4, unit: 1 } }), /no axis from 5 to 4/],
  },
  {
    rule: "folding where there is no outline",
    source: "Microsoft Learn, Range.ShowDetail: the range must be in an outline",
    refused: (sheet) => sheet.getRange("2:4").hideGroupDetails("ByRows"),
    taken: (sheet) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("2:4").hideGroupDetails("ByRows");
    },
  },
  {
    rule: "a copy onto a part of merged cells",
    source: "Excel's message, as told in programs that drive it: we can't do that to a merged cell",
    refused: (sheet) => {
      sheet.getRange("F1:G2").merge();
      sheet.getRange("F2").copyFrom("A1", "Formulas");
    },
    plan: [
      plan({
        merges: [{ row: 3, column: 0, rows: 2, columns: 1 }],
        formulas: [
          {
            area: { row: 0, column: 0, rows: 4, columns: 1 },
            formulas: [["=B1"], ["=B2"], ["=B3"], ["=B4"]],
          },
        ],
      }),
      /block at A1:A4: over a part of merged cells/,
    ],
  },
  {
    rule: "a separator in the formula of a name, where lists are written with “;”",
    source: "office-js 2891",
    refused: (sheet) => sheet.context.workbook.names.add("Keuzes", "=INDEX(Scores[Niveau],0,1)"),
    taken: (sheet) => sheet.context.workbook.names.add("Keuzes", "=Blad1!$A$1:$A$3"),
    plan: [
      name({ formula: "=INDEX(Scores[Niveau],0,1)" }),
      /name Keuzes: a separator, which differs by language/,
    ],
  },
  {
    rule: "a table's name that is taken",
    source: "office-js 551: InvalidArgument",
    refused: (sheet) => {
      sheet.tables.add("H1:H3", true).name = "scores";
    },
  },
];

async function withTable(): Promise<void> {
  start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:B3").values = [
      ["Naam", "Niveau"],
      ["Anna", 1],
      ["Bert", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Scores";
    context.workbook.names.add("Blok", "=Blad1!$A$1:$B$3");
    await context.sync();
  });
}

const onSheet = (batch: (sheet: Excel.Worksheet) => unknown) => (context: Excel.RequestContext) =>
  batch(context.workbook.worksheets.getItem("Blad1"));

describe.each(refusals)("$rule ($source)", ({ refused, taken, plan: planned }) => {
  test("is refused", async () => {
    await withTable();
    expect(["InvalidArgument", "InvalidOperation"]).toContain((await failureOf(onSheet(refused))).code);
  });

  if (taken)
    test("and what just keeps to it is taken", async () => {
      await withTable();
      await Excel.run(async (context) => {
        onSheet(taken)(context);
        await context.sync();
      });
    });

  if (planned)
    test("and so is a plan with it", () => {
      const [bad, fault] = planned;
      expect(refusalsOf([bad]).join("\n")).toMatch(fault);
    });
});

/** Of these no source was found: what Excel does is not known. Refused here, so that nothing comes to rest on it. */
const notKnown: readonly Pick<Refusal, "rule" | "refused" | "plan">[] = [
  {
    rule: "a column that the table does not have",
    refused: write("=SUM(Scores[Nergens])"),
    plan: [
      plan({
        values: [{ area: areaOf(2, 1), values: [["Niveau"], [1]] }],
        tables: [
          { name: "Eigen", area: areaOf(2, 1), style: "TableStyleLight1", filter: true, bandedRows: false },
        ],
        formulas: [{ area: { ...cell, row: 3 }, formulas: [["=SUM(Eigen[Nergens])"]] }],
      }),
      /A4: no column Nergens/,
    ],
  },
  {
    rule: "a totals row on a protected sheet",
    refused: (sheet) => {
      sheet.protection.protect();
      sheet.tables.getItem("Scores").showTotals = true;
    },
  },
];

test.each(notKnown)(
  "$rule: what Excel does is not known, here it is refused",
  async ({ refused, plan: planned }) => {
    await withTable();
    expect(["InvalidArgument", "AccessDenied"]).toContain((await failureOf(onSheet(refused))).code);
    if (planned) expect(refusalsOf([planned[0]]).join("\n")).toMatch(planned[1]);
  },
);

test("a table's name that is taken is invalid, of a defined name it is said that it is there (office-js 551)", async () => {
  await withTable();
  const table = await failureOf(
    onSheet((sheet) => {
      sheet.tables.add("H1:H3", true).name = "Scores";
    }),
  );
  expect(table).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Table.name" } });
  const defined = await failureOf((context) => context.workbook.names.add("Blok", "=1"));
  expect(defined.code).toBe("ItemAlreadyExists");
});

describe("names in a Dutch Excel", () => {
  const formulasOf = async (...names: string[]): Promise<string[]> =>
    Excel.run(async (context) => {
      const items = names.map((each) => context.workbook.names.getItem(each).load("formula"));
      await context.sync();
      return items.map((item) => String(item.formula));
    });

  test("a table's column is kept as its cells, and as the column from the Excel's own language (office-js 740)", async () => {
    await withTable();
    await Excel.run(async (context) => {
      context.workbook.names.add("Cellen", "=Scores[Niveau]");
      context.workbook.names.addFormulaLocal("Kolom", "=Scores[Niveau]");
      await context.sync();
    });
    expect(await formulasOf("Cellen", "Kolom")).toEqual(["=Blad1!$B$2:$B$3", "=Scores[Niveau]"]);
  });

  test("a formula is told in the Excel's own language (office-js 2834)", async () => {
    await withTable();
    await Excel.run(async (context) => {
      context.workbook.names.addFormulaLocal("Hoog", "=ALS(Blad1!$B$2>1,5;WAAR;ONWAAR)");
      await context.sync();
    });
    expect(await formulasOf("Hoog")).toEqual(["=ALS(Blad1!$B$2>1,5;WAAR;ONWAAR)"]);
  });

  test("an English one takes a comma", async () => {
    start({ locale: "en-US" });
    await Excel.run(async (context) => {
      context.workbook.names.add("Keuzes", "=INDEX(Sheet1!$A$1:$A$3,1)");
      await context.sync();
    });
    expect(await formulasOf("Keuzes")).toEqual(["=INDEX(Sheet1!$A$1:$A$3,1)"]);
  });

  test("one of the workbook is refused while a sheet in front has its own of that name (office-js 2875)", async () => {
    await withTable();
    const failure = await failureOf(async (context) => {
      const copy = context.workbook.worksheets.add("Kopie");
      copy.names.add("Keuzes", "=Kopie!$A$1");
      copy.activate();
      context.workbook.names.add("Keuzes", "=Blad1!$A$1");
      await context.sync();
    });
    expect(failure.code).toBe("ItemAlreadyExists");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").activate();
      context.workbook.names.add("Keuzes", "=Blad1!$A$1");
      await context.sync();
    });
  });
});

test("panes frozen behind another sheet: it counts as activated, though the other is in front (office-js 3148)", async () => {
  const { book } = start();
  const seen: string[] = [];
  const answer = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const behind = worksheets.add("Achter").load("id");
    worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(worksheetId));
    await context.sync();
    behind.freezePanes.freezeRows(1);
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 15));
    return { active: active.name, event: seen.map((id) => id === behind.id) };
  });
  expect([answer, book.activeSheet.name]).toEqual([{ active: "Achter", event: [true] }, "Blad1"]);
});

test("pages in one direction alone are not applied, with a 0 for the other they are (office-js 1860)", async () => {
  const { book } = start();
  const set = (zoom: Excel.PageLayoutZoomOptions) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.zoom = zoom;
      await context.sync();
      return book.activeSheet.pageLayout.zoom;
    });
  expect(await set({ horizontalFitToPages: 1 })).toEqual({ scale: 100 });
  expect(await set({ horizontalFitToPages: 1, verticalFitToPages: 0 })).toEqual({
    pagesWide: 1,
    pagesHigh: 0,
  });
});

test("nothing is sent of a plan that Excel would refuse", async () => {
  await withExcel(async ({ port, meter, book }) => {
    const view = await port.look({});
    meter.reset();
    const made = port.apply([{ plan: formula("=IF(TRUE)"), place: { at: "newSheet", name: "Proef" } }], view);
    await expect(made).rejects.toMatchObject({
      code: "unexpected",
      details: { message: "Proef: A1: IF with 1 arguments" },
    });
    expect([meter.requests, book.sheets.length]).toEqual([0, 1]);
  });
});
