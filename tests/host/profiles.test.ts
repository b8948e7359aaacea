/** The table of function profiles in the embedded Excel. */
import type { CreateProfilesArguments } from "../../src/app/action";
import { Book } from "embedded-excel/book";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";

const args: CreateProfilesArguments = {
  profiles: [
    { name: "=Jurist", required: { "1.2": 3 } },
    { name: "Teamleider", required: { Coachen: 4, "2.1": 0 } },
  ],
  weights: { Coachen: 2 },
};

async function make({ run }: ExcelAtWork) {
  const outcome = await run("createProfiles", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

test("two requests; what was given is there, as text and as numbers, in the file opened again too", async () => {
  await withExcel(async (excel) => {
    const made = await make(excel);
    expect(excel.meter.requests).toBe(2);
    const again = await Book.open(await excel.book.save(), { locale: "nl-NL" });
    for (const book of [excel.book, again]) {
      const sheet = book.sheetByName(made.sheet)!;
      const [table] = sheet.tables;
      const { row, rows } = table!.area;
      expect([table!.name, rows]).toEqual(["Profielen", 3]);
      expect(sheet.value(row + 1, 0)).toBe("=Jurist");
      expect(sheet.formula(row + 1, 0)).toBeUndefined();
      const column = (header: string) => table!.columns.findIndex(({ name }) => name === header);
      expect(sheet.value(row + 1, column("1.2 Analyseren"))).toBe(3);
      expect(sheet.value(row + 2, column("2.2 Coachen"))).toBe(4);
      expect(sheet.value(row + 2, column("2.1 Samenwerken"))).toBe(0);
      expect(sheet.value(row + 2, column("1.2 Analyseren"))).toBeNull();
      expect(book.names.find("Compleet_Profielen")?.formula).toBe("=Profielen[Functie]");
    }
  });
});

test.each(["nl-NL", "en-US"] as const)(
  "the list of functions grows with the table and follows its name, in %s",
  async (locale) => {
    await withExcel(
      async (excel) => {
        const { book } = excel;
        const made = await make(excel);
        const scores = await excel.run("createTeamScoreSheet", {
          people: [{ name: "An", profile: "Teamleider" }],
        });
        if (!scores.ok) throw new Error(scores.error.message);
        const sheet = book.sheetById(scores.result.sheetId)!;
        const [table] = sheet.tables;
        const column = table!.columns.findIndex(({ name }) => name === "Functie");
        const choose = (name: string) =>
          book.type(sheet.id, table!.area.row + 1, table!.area.column + column, name);
        expect(choose("Jurist")).toMatchObject({ accepted: false });
        const profiles = book.sheetByName(made.sheet)!.tables[0]!;
        expect(book.type(made.sheetId, profiles.area.row + profiles.area.rows, 0, "Jurist")).toEqual({
          accepted: true,
        });
        expect(choose("Jurist")).toEqual({ accepted: true });
        expect(choose("Niemand")).toMatchObject({ accepted: false });
        book.tables.rename(profiles, "Onze_functies");
        expect(choose("Teamleider")).toEqual({ accepted: true });
        expect(choose("Niemand")).toMatchObject({ accepted: false });
      },
      { locale },
    );
  },
);

test("the list of functions goes with its sheet", async () => {
  await withExcel(async (excel) => {
    const made = await make(excel);
    expect(excel.book.names.find("Compleet_Profielen")).toBeDefined();
    expect(await excel.run("removeSheet", { sheetId: made.sheetId })).toMatchObject({ ok: true });
    expect(excel.book.names.find("Compleet_Profielen")).toBeUndefined();
  });
});

test("levels and weights are held to what they can be, with sentences of ours", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const { sheetId } = await make(excel);
    const sheet = book.sheetById(sheetId)!;
    const { row } = sheet.tables[0]!.area;
    for (const level of ["0", "4"]) expect(book.type(sheetId, row + 1, 1, level)).toEqual({ accepted: true });
    for (const wrong of ["5", "n.v.t.", "hoog"]) {
      expect(book.type(sheetId, row + 1, 1, wrong)).toMatchObject({
        title: "Geen geldig niveau",
        message: expect.stringContaining("0 t/m 4"),
      });
    }
    const weights = Array.from({ length: row }, (_, index) => index).find(
      (index) => sheet.value(index, 0) === "Gewicht",
    )!;
    expect(book.type(sheetId, weights, 1, "3")).toEqual({ accepted: true });
    expect(book.type(sheetId, weights, 1, "1,5")).toMatchObject({ title: "Geen geldig gewicht" });
  });
});

test.each([1, 2])("request %i fails: the workbook is as it was", async (request) => {
  await withExcel(async (excel) => {
    const before = pictureOf(excel.book);
    excel.faults.failAt(request, "AccessDenied");
    expect(await excel.run("createProfiles", args)).toMatchObject({ ok: false });
    expect(pictureOf(excel.book)).toEqual(before);
  });
});
