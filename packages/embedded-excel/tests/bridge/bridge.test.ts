/**
 * What Microsoft's client sends and is answered. Longer than most files: a list of cases on one pretended workbook.
 */
import { ApiHost, type ApiHostOptions } from "../../bridge/api-host";
import { utf8Length } from "../../bridge/protocol";
import { startClient, type OfficeClient } from "../../node/microsoft-client";
import { FakeWorkbook } from "./fake-workbook";

let client: OfficeClient | undefined;
let host: ApiHost;
let book: FakeWorkbook;

function start(options: ApiHostOptions = {}): void {
  client?.dispose();
  book = new FakeWorkbook("Blad1", "Blad2");
  host = new ApiHost(book, options);
  client = startClient(host, { displayLanguage: "nl-NL" });
}

beforeEach(() => start());
afterEach(() => {
  client?.dispose();
  client = undefined;
});

/** The error a batch ends in. */
async function failure(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("the batch did not fail");
}

describe("reading", () => {
  test("a collection, its count and a null object in one request", async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/position");
      const absent = sheets.getItemOrNullObject("Nee");
      const count = sheets.getCount();
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.position, sheet.id])).toEqual([
        ["Blad1", 0, "{Blad1}"],
        ["Blad2", 1, "{Blad2}"],
      ]);
      expect(absent.isNullObject).toBe(true);
      expect(count.value).toBe(2);
    });
    expect(host.meter.requests).toBe(1);
  });

  test("nested paths, options as objects, $all, $top and $skip", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.load("address,format/fill/color,worksheet/name");
      const format = context.workbook.worksheets.getItem("Blad1").getRange("B2").format;
      format.load({ $all: true, fill: { color: true } });
      const page = context.workbook.worksheets;
      page.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(range.address).toBe("Blad1!A1");
      expect(range.format.fill.color).toBe("#FFFFFF");
      expect(range.worksheet.name).toBe("Blad1");
      expect(format.columnWidth).toBe(48);
      expect(format.fill.color).toBe("#FFFFFF");
      expect(page.items.map((sheet) => sheet.name)).toEqual(["Blad2"]);
    });
  });

  test("load() without names reads every scalar, and expand reads an object", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2").load();
      const format = context.workbook.worksheets.getItem("Blad1").getRange("A1").format;
      format.load({ select: "columnWidth", expand: "fill" });
      await context.sync();
      expect([sheet.name, sheet.position, sheet.showGridlines]).toEqual(["Blad2", 1, true]);
      expect([format.columnWidth, format.fill.color]).toEqual([48, "#FFFFFF"]);
    });
  });

  test("what was not loaded is not there", async () => {
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.load("name");
      await context.sync();
      return sheet.position;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("a range that is used again after sync was kept by the client and let go after the run", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      await context.sync();
      expect(host.keptReferences).toBe(1);
      range.values = [["x"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["x"]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.keptReferences).toBe(0);
    expect([host.meter.requests, host.meter.cleanUps]).toEqual([2, 1]);
  });

  test("an argument may be an object of the API", async () => {
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      const same = one.getIntersectionOrNullObject(
        context.workbook.worksheets.getItem("Blad1").getRange("A2"),
      );
      const other = one.getIntersectionOrNullObject(
        context.workbook.worksheets.getItem("Blad2").getRange("A2"),
      );
      await context.sync();
      expect([same.isNullObject, other.isNullObject]).toEqual([false, true]);
    });
  });
});

describe("changing", () => {
  test("set() reaches nested properties", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.set({ values: [[3]], format: { fill: { color: "#FF0000" } } });
      await context.sync();
    });
    expect(book.sheets[0]?.cells.get("A1")).toEqual([[3]]);
    expect(book.sheets[0]?.fill).toBe("#FF0000");
  });

  test("a null object takes calls and does nothing", async () => {
    await Excel.run(async (context) => {
      const absent = context.workbook.worksheets.getItemOrNullObject("Nee");
      absent.delete();
      absent.name = "x";
      absent.getRange("A1").values = [[1]];
      await context.sync();
      expect(absent.isNullObject).toBe(true);
    });
    expect(book.sheets).toHaveLength(2);
  });

  test("an error stops the batch, names the statement, and leaves what came before done", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.add("Nieuw");
      context.workbook.worksheets.getItem("Weg").name = "x";
      context.workbook.worksheets.add("Later");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect((error.debugInfo as { statement?: string }).statement).toContain("worksheets.getItem(");
    expect(book.sheets.map((sheet) => sheet.Name)).toEqual(["Blad1", "Blad2", "Nieuw"]);
  });

  test("what the host has not built is ApiNotFound by name, never silence", async () => {
    const method = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").calculate(true);
      await context.sync();
    });
    const property = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").visibility = "Hidden";
      await context.sync();
    });
    const loaded = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").load("visibility");
      await context.sync();
    });
    const event = await failure(async (context) => {
      context.workbook.worksheets.onCalculated.add(async () => undefined);
      await context.sync();
    });
    const errors = [method, property, loaded, event];
    expect(errors.map((error) => error.code)).toEqual(Array(4).fill("ApiNotFound"));
    expect(method.message).toContain("Worksheet.calculate");
    expect(property.message).toContain("Worksheet.visibility");
    expect(loaded.message).toContain("Worksheet.visibility");
    expect(event.message).toContain("WorksheetCollection._RegisterCalculatedEvent");
  });

  test("a value of another type is InvalidArgument; a read-only property cannot be set", async () => {
    const wrong = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").name = 3 as unknown as string;
      await context.sync();
    });
    expect(wrong.code).toBe("InvalidArgument");
    expect(wrong.message).toContain("Worksheet.name");
    const answer = await host.receive(
      JSON.stringify({
        id: 900,
        type: 1,
        message: {
          url: "ProcessQuery",
          method: "POST",
          body: {
            ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
            Actions: [
              { Id: 2, ActionType: 4, Name: "Name", ObjectPathId: 1, ArgumentInfo: { Arguments: ["x"] } },
            ],
          },
        },
      }),
    );
    expect(answer).toContain("InvalidArgument");
    expect(answer).toContain("Workbook.name");
  });

  test("a kept range whose sheet is gone is an invalid reference", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      await context.sync();
      context.workbook.worksheets.getItem("Blad1").delete();
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(error.code).toBe("InvalidReference");
  });

  test("a fault of the host itself is GeneralException, and is kept for the test to see", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").load("text");
      await context.sync();
    });
    expect(error.code).toBe("GeneralException");
    expect(host.hostFaults).toHaveLength(1);
  });
});

describe("limits and counting", () => {
  test("over the payload limit nothing is done", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [["é".repeat(3_000_000)]];
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(book.sheets[0]?.cells.size).toBe(0);
  });

  test("an answer over the limit is refused too", async () => {
    start({ payloadLimit: 4000 });
    book.sheets[0]?.cells.set("A1", [["x".repeat(5000)]]);
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("bytes are UTF-8 bytes of what crossed the bridge", async () => {
    const write = (text: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("{Blad1}").name = text;
        await context.sync();
      });
    await write("aa");
    await write("éé");
    const [plain, accented] = host.meter.log;
    expect((accented?.requestBytes ?? 0) - (plain?.requestBytes ?? 0)).toBe(2);
    expect(host.meter.bytes).toBe(host.meter.requestBytes + host.meter.responseBytes);
  });
});

test.each(["", "abc", "é", "€", "😀", "collega’s 😀 ⅔"])("utf8Length counts %j as it is encoded", (text) => {
  expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
});

describe("an older Excel", () => {
  test("lacks newer members and says so", async () => {
    start({ apiSet: "1.7" });
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").load("showGridlines");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.showGridlines");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1").load();
      await context.sync();
      expect(sheet.name).toBe("Blad1");
      expect(() => sheet.showGridlines).toThrow();
    });
  });

  test("isSetSupported compares versions as numbers", () => {
    const claims = (set: string, version: string): boolean =>
      Office.context.requirements.isSetSupported(set, version);
    expect(claims("ExcelApi", "1.14")).toBe(true);
    expect(claims("excelapi", "1.9")).toBe(true);
    expect(claims("ExcelApi", "1.15")).toBe(false);
    expect(claims("SharedRuntime", "1.1")).toBe(true);
    expect(claims("CustomFunctionsRuntime", "1.3")).toBe(true);
    expect(claims("CustomFunctionsRuntime", "1.4")).toBe(false);
    expect(claims("ExcelApiOnline", "1.1")).toBe(false);
    host.sets.refuse("ExcelApi", "1.8");
    expect(claims("ExcelApi", "1.8")).toBe(false);
    expect(claims("ExcelApi", "1.7")).toBe(true);
  });
});

describe("faults", () => {
  const rename = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad2").name = name;
      await context.sync();
    });

  test("the second request fails, the third is well again", async () => {
    host.faults.failAt(2);
    await rename("Blad2");
    await expect(rename("x")).rejects.toMatchObject({ code: "GeneralException" });
    await rename("Blad2");
  });

  test("the library's own clean-up is not counted among the requests to fail", async () => {
    host.faults.failAt(2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.meter.cleanUps).toBe(1);
    await expect(rename("x")).rejects.toMatchObject({ code: "GeneralException" });
  });

  test("failing at an action leaves the earlier ones done", async () => {
    host.faults.failAt(1, "GeneralException", 4);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Een");
        context.workbook.worksheets.add("Twee");
        context.workbook.worksheets.add("Drie");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "GeneralException" });
    expect(book.sheets.map((sheet) => sheet.Name)).toEqual(["Blad1", "Blad2", "Een", "Twee"]);
  });

  test("something happens just before a request", async () => {
    host.faults.at(2, { kind: "before", run: () => book.sheets[1]?.Delete() });
    await rename("Blad2");
    await expect(rename("x")).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a delayed request comes late; a dropped one never", async () => {
    host.faults.at(1, { kind: "delay", milliseconds: 30 });
    host.faults.at(2, { kind: "drop", carriedOut: true });
    const begun = Date.now();
    await rename("Blad2");
    expect(Date.now() - begun).toBeGreaterThanOrEqual(25);
    const late = await Promise.race([
      rename("Weg").then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silence"), 50)),
    ]);
    expect(late).toBe("silence");
    expect(book.sheets[1]?.Name).toBe("Weg");
  });
});

describe("the runtime around the add-in", () => {
  test("Office.onReady, context and enumerations", async () => {
    const info = await Office.onReady();
    expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(info.host === Office.HostType.Excel).toBe(true);
    expect(Office.context.displayLanguage).toBe("nl-NL");
    expect(Office.context.contentLanguage).toBe("nl-NL");
    expect(Office.context.officeTheme).toBeUndefined();
  });

  test("a ribbon command ends when it says so", async () => {
    const order: string[] = [];
    Office.actions.associate("insertMatrix", (event: Office.AddinCommands.Event) => {
      setTimeout(() => {
        order.push("completed");
        event.completed();
      }, 5);
    });
    await client?.runtime.invokeAction("insertMatrix");
    order.push("after");
    expect(order).toEqual(["completed", "after"]);
    await expect(client?.runtime.invokeAction("andere")).rejects.toThrow("andere");
  });

  test("the pane's visibility is told", async () => {
    const seen: string[] = [];
    const remove = await Office.addin.onVisibilityModeChanged((message) => {
      seen.push(message.visibilityMode);
    });
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await remove();
    await Office.addin.hide();
    expect(seen).toEqual(["Hidden", "Taskpane"]);
  });

  test("custom functions are collected in capitals", () => {
    CustomFunctions.associate("competency_level", () => 1);
    expect([...(client?.runtime.customFunctions.keys() ?? [])]).toEqual(["COMPETENCY_LEVEL"]);
  });

  test("a second start shares nothing with the first", async () => {
    const first = Excel;
    const firstHost = host;
    start();
    expect(Excel).not.toBe(first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Alleen hier");
      await context.sync();
    });
    expect(firstHost.meter.requests).toBe(0);
    expect(host.meter.requests).toBe(1);
  });
});
