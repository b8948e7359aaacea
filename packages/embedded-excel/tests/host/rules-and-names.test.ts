/** What Excel refuses in rules, names and formulas, the embedded Excel refuses too. */
import { failureOf, start, stop } from "../../testing/running-excel";

afterEach(stop);

const cells = (context: Excel.RequestContext, address = "A1:A3"): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

async function withTable(): Promise<ReturnType<typeof start>> {
  const excel = start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1:E3").values = [
      ["Naam", "Niveau"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("D1:E3", true).name = "Scores";
    context.workbook.names.add("Keuzes", "=Blad1!$D$2:$D$3");
    await context.sync();
  });
  return excel;
}

const long = `=${"1+".repeat(127)}12`;

describe("a formula in a validation", () => {
  test.each([
    ["over 255 characters", long],
    ["of a table's column", "=COUNTIF(Scores[Naam],A1)=0"],
    ["of a table", "=ROWS(Scores)>1"],
    ["with an array constant", "=OR(A1={1,2})"],
    ["with a union", "=SUM((B1,C1))>1"],
    ["with an intersection", "=SUM(B1:C1 C1:C2)>1"],
    ["with a name that is not there", "=A1>Nergens"],
    ["with a sheet that is not there", "=A1>Nergens!A1"],
    ["that is none", "=A1>"],
  ])("is refused %s", async (_, formula) => {
    await withTable();
    const failure = await failureOf((context) => {
      cells(context).dataValidation.rule = { custom: { formula } };
    });
    expect(failure.code).toBe("InvalidArgument");
    const list = await failureOf((context) => {
      cells(context).dataValidation.rule = { list: { inCellDropDown: true, source: formula } };
    });
    expect(list.code).toBe("InvalidArgument");
  });

  test.each([
    "=Keuzes",
    "=$D$2:$D$3",
    "=Blad1!$D$2:$D$3",
    '=INDIRECT("Scores[Naam]")',
    "=OFFSET($D$2,0,0,2)",
  ])("is taken: %s", async (source) => {
    const { book } = await withTable();
    await Excel.run(async (context) => {
      cells(context).dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect(book.activeSheet.validations).toMatchObject([{ type: "list", formulas: [source.slice(1)] }]);
  });
});

describe("a formula in a conditional format", () => {
  test.each([
    ["over 255 characters", long],
    ["of a table", "=[@Niveau]>1"],
    ["with an array constant", "=OR(A1={1,2})"],
    ["with a sheet that is not there", "=Nergens!A1"],
  ])("is refused %s", async (_, formula) => {
    await withTable();
    const custom = await failureOf((context) => {
      cells(context).conditionalFormats.add("Custom").custom.rule.formula = formula;
    });
    expect(custom.code).toBe("InvalidArgument");
    const cellValue = await failureOf((context) => {
      cells(context).conditionalFormats.add("CellValue").cellValue.rule = {
        operator: "GreaterThan",
        formula1: formula,
      };
    });
    expect(cellValue.code).toBe("InvalidArgument");
  });
});

describe("a defined name", () => {
  test.each(["A1", "xfd1048576", "R1C1", "r1k1", "K", "R", "1a", "a b", "a-b", "", "TRUE", "x".repeat(256)])(
    "is refused: %s",
    async (name) => {
      start();
      const failure = await failureOf((context) => context.workbook.names.add(name, "=1"));
      expect(failure.code).toBe("InvalidArgument");
    },
  );

  test.each(["Keuzes", "keuzes", "scores"])("is refused where it is taken: %s", async (name) => {
    await withTable();
    const failure = await failureOf((context) => context.workbook.names.add(name, "=1"));
    expect(failure.code).toBe("ItemAlreadyExists");
  });

  test.each(["XFE1", "A1048577", "ABCD1", "_1", "Niveau.1"])("is taken: %s", async (name) => {
    const { book } = start();
    await Excel.run(async (context) => {
      context.workbook.names.add(name, "=Blad1!$A$1", "waarom");
      await context.sync();
    });
    expect(book.names.find(name)).toMatchObject({ formula: "=Blad1!$A$1", comment: "waarom" });
  });

  test("is refused with a comment of over 255 characters, or a formula of what is not there", async () => {
    start();
    for (const [formula, comment] of [
      ["=1", "x".repeat(256)],
      ["=Nergens!$A$1", ""],
      ["=Nergens[Naam]", ""],
    ] as const) {
      const failure = await failureOf((context) => context.workbook.names.add("Naam", formula, comment));
      expect(failure.code).toBe("InvalidArgument");
    }
  });
});

test.each(["=Nergens!A1", "=SUM(Nergens[Naam])", "='Geen blad'!A1:B2"])(
  "a cell refuses a formula of what is not there: %s",
  async (formula) => {
    start();
    const failure = await failureOf((context) => {
      cells(context, "A1").formulas = [[formula]];
    });
    expect(failure.code).toBe("InvalidArgument");
  },
);

describe("groups", () => {
  test("fold and open what lies in them, and nothing else", async () => {
    const { book } = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("B3").group("ByRows");
      sheet.getRange("1:5").hideGroupDetails("ByRows");
      sheet.getRange("4:4").showGroupDetails("ByRows");
      sheet.getRange("C:D").group("ByColumns");
      sheet.getRange("D:D").ungroup("ByColumns");
      await context.sync();
    });
    const { rows, columns } = book.activeSheet;
    expect([0, 1, 2, 3, 4].map((row) => [rows.at(row)?.level, rows.isHidden(row)])).toEqual([
      [undefined, false],
      [1, true],
      [2, true],
      [1, false],
      [undefined, false],
    ]);
    expect([2, 3].map((column) => columns.at(column)?.level)).toEqual([1, undefined]);
  });

  test("are refused the wrong way round, too deep, and where there is none", async () => {
    start();
    const group = (address: string, option: "ByRows" | "ByColumns", times = 1) =>
      failureOf((context) => {
        for (let time = 0; time < times; time++) cells(context, address).group(option);
      });
    expect((await group("2:4", "ByColumns")).code).toBe("InvalidArgument");
    expect((await group("B:C", "ByRows")).code).toBe("InvalidArgument");
    expect((await group("2:4", "ByRows", 8)).code).toBe("InvalidOperation");
    const none = await failureOf((context) => cells(context, "B:C").ungroup("ByColumns"));
    expect(none.code).toBe("InvalidOperation");
  });
});

describe("a table with a calculated column", () => {
  async function grown(formulas: readonly string[]): Promise<string | undefined> {
    const { book } = await withTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Scores");
      context.workbook.worksheets.getActiveWorksheet().getRange("F1").values = [["Dubbel"]];
      table.resize("D1:F3");
      table.columns.getItem("Dubbel").getDataBodyRange().formulas = formulas.map((formula) => [formula]);
      table.resize("D1:F4");
      await context.sync();
    });
    return book.activeSheet.formula(3, 5);
  }

  test("fills its formula down when it grows", async () => {
    expect(await grown(["=[@Niveau]*2", "=[@Niveau]*2"])).toBe("=[@Niveau]*2");
    expect(await grown(["=E2*2", "=E3*2"])).toBe("=E4*2");
  });

  test("does not where rows differ", async () => {
    expect(await grown(["=[@Niveau]*2", "=[@Niveau]*3"])).toBeUndefined();
    expect(await grown(["=E2*2", "4"])).toBeUndefined();
  });
});
