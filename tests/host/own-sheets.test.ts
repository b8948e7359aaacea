import { freeNames } from "../../src/app/actions/free-names";
import { MARKER_KEY, readMarker } from "../../src/excel/marker";
import { Book } from "../../src/playground/workbook/book/book";
import { SHEET_KINDS } from "../../src/sheets/plan";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";
import { scoringNames, scoringPlans } from "./scoring-plans";

async function makeScoring({ port }: ExcelAtWork) {
  const view = await port.look({});
  const plans = scoringPlans(scoringNames(freeNames(view)));
  return port.apply(
    plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } })),
    view,
  );
}

const expected = [
  {
    id: expect.any(String),
    name: "Lijsten",
    visible: false,
    protected: false,
    marker: { kind: "lists", version: 1, about: { levels: "0-4" } },
  },
  {
    id: expect.any(String),
    name: "Van alles",
    visible: true,
    protected: true,
    marker: { kind: "teamScores", version: 2, about: { levels: "1,2" } },
  },
];

describe("the add-in's own sheets", () => {
  test("are found in one request, whatever they are called by now, in a file too", async () => {
    let bytes: Uint8Array | undefined;
    await withExcel(async (excel) => {
      const { book, port, meter } = excel;
      const [, scores] = await makeScoring(excel);
      book.renameSheet(book.sheetById(scores!.sheetId)!, "Van alles");
      book.moveSheet(book.sheetByName("Lijsten")!, 0);
      meter.reset();
      const found = await port.ownSheets();
      expect(found).toEqual(expected);
      expect(found[1]?.id).toBe(scores!.sheetId);
      expect(meter.requests).toBe(1);
      bytes = await book.save();
    });
    const opened = await Book.open(bytes!, { locale: "nl-NL" });
    await withExcel(async ({ port }) => expect(await port.ownSheets()).toEqual(expected), { book: opened });
  });

  test("are found sheet by sheet where Excel cannot tell it in one", async () => {
    await withExcel(async (excel) => {
      const { book, port, meter, faults } = excel;
      const [, scores] = await makeScoring(excel);
      book.renameSheet(book.sheetById(scores!.sheetId)!, "Van alles");
      meter.reset();
      faults.failAt(1, "InvalidArgument");
      expect(await port.ownSheets()).toEqual(expected);
      expect(meter.requests).toBe(3);
    });
  });

  test("are not someone else's, nor of a kind that is not known yet", async () => {
    await withExcel(async ({ book, port }) => {
      const values = [
        "geen JSON",
        "[]",
        '{"kind":"charts","version":1,"about":{}}',
        '{"kind":"lists","version":"1","about":{}}',
        '{"kind":"lists","version":1}',
      ];
      for (const value of values) book.addSheet().customProperties.set(MARKER_KEY, value);
      book.addSheet().customProperties.set("iets anders", '{"kind":"lists","version":1,"about":{}}');
      expect(await port.ownSheets()).toEqual([]);
    });
  });

  test("a failure of the look is a problem", async () => {
    await withExcel(async ({ port, faults }) => {
      faults.failAt(1, "AccessDenied");
      await expect(port.ownSheets()).rejects.toMatchObject({ code: "accessDenied" });
    });
  });
});

test("a marker is read back as it was made, for each kind", () => {
  for (const kind of SHEET_KINDS) {
    const marker = { kind, version: 1, about: { a: "1" } };
    expect(readMarker(JSON.stringify({ ...marker, run: "0", names: ["x"] }))).toEqual(marker);
  }
  expect(readMarker('{"kind":"lists","version":1,"about":{"a":"1","b":2}}')?.about).toEqual({ a: "1" });
});

describe("removing a sheet of ours", () => {
  test("takes the names of its cells along", async () => {
    await withExcel(async (excel) => {
      const { book, port, meter } = excel;
      const [lists] = await makeScoring(excel);
      book.renameSheet(book.sheetById(lists!.sheetId)!, "Jan's lijsten");
      book.names.add({ name: "Eigen", formula: "='Jan''s lijsten'!$A$1", visible: true, comment: "" });
      meter.reset();
      await port.removeSheet(lists!.sheetId);
      expect(meter.requests).toBe(3);
      // What does not refer to the sheet stays, and so does what came from somewhere else.
      expect(book.names.all.map(({ name }) => name)).toEqual(["Compleet_Mediaan", "Eigen"]);
    });
  });

  test("leaves the names to the sheet that a copy was made of", async () => {
    await withExcel(async (excel) => {
      const { book, port } = excel;
      const [lists] = await makeScoring(excel);
      const before = pictureOf(book);
      const copy = book.addSheet("Lijsten (2)");
      const marker = book.sheetById(lists!.sheetId)!.customProperties.get(MARKER_KEY)!;
      copy.customProperties.set(MARKER_KEY, marker);
      await port.removeSheet(copy.id);
      expect(pictureOf(book)).toEqual(before);
    });
  });
});
