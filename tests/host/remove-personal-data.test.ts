/** After personal data were removed, no name, number or explanation is anywhere in the bytes of the saved file. */
import { Book } from "embedded-excel/book";
import { FilePackage } from "embedded-excel/files";
import type { RemovedPersonalData } from "../../src/app/action";
import { parseArea } from "../../src/sheets/plan/a1";
import { FileFolder } from "../app/file-folder";
import { pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";
import { collect, filled, sendOut } from "./rounds-at-work";

const PEOPLE = [
  { name: "Quirinus Aalderink", number: "PN7701", department: "Publiekszaken", profile: "Adviseur" },
  { name: "Xanthippe Wolfswinkel-van de Beeldhouwersgracht", number: "PN7702", department: "Publiekszaken" },
  { name: "Zebedeus Ypma", number: "PN7703", department: "Sociaal domein" },
  { name: "Zebedeus Ypma", number: "PN7704", department: "Sociaal domein" },
];
const NOTE = "praat alleen met Wubbo";
/** Words that are nowhere but in names, numbers and explanations. */
const SECRETS = [
  ...["Quirinus", "Aalderink", "Xanthippe", "Wolfswinkel", "Beeldhouwersgracht", "Zebedeus", "Ypma", "PN77"],
  ...["Wubbo", "Auteursnaam"],
];

async function done<Result>(
  outcome: Promise<{ ok: true; result: Result } | { ok: false; error: { message: string } }>,
) {
  const now = await outcome;
  if (!now.ok) throw new Error(now.error.message);
  return now.result;
}

/** A team sheet that is filled in, with explanations; forms; and a heatmap of the team. */
async function scored({ run, book }: ExcelAtWork): Promise<void> {
  const team = await done(
    run("createTeamScoreSheet", {
      people: PEOPLE,
      raters: ["self", "manager"],
      competencies: ["1.1", "1.2", "2.1"],
      sheetName: "Team van Quirinus Aalderink",
    }),
  );
  const area = parseArea(team.scores)!;
  const sheet = book.sheetByName(team.sheet)!;
  sheet.write(
    area,
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => ({ value: (row + column) % 5 })),
    ),
  );
  const [table] = sheet.tables;
  const headers = sheet.values({ ...table!.area, rows: 1 })[0]!;
  const notes = table!.area.column + headers.indexOf("Toelichting");
  expect(notes).toBeGreaterThan(0);
  book.type(sheet.id, area.row, notes, NOTE);
  await done(
    run("createIndicatorForms", { people: PEOPLE.slice(0, 2), rater: "manager", competencies: ["1.1"] }),
  );
  await done(
    run("buildHeatmap", { view: "people", measure: "level", sources: [team.sheet], minimumGroup: 3 }),
  );
  book.about.author = "Auteursnaam";
}

/** Every part of the file as text. */
async function textsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const file = await FilePackage.read(bytes);
  return new Map(file.paths().map((path) => [path, file.text(path) ?? ""]));
}

function secretsIn(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase())).map(
      (secret) => `${secret} in ${path}`,
    ),
  );
}

const removed = ({ run }: ExcelAtWork): Promise<RemovedPersonalData> => done(run("removePersonalData", {}));

test("of a team, its forms and its heatmap no name, number or explanation is in the file", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    await scored(excel);
    const before = secretsIn(await textsOf(await book.save()));
    for (const secret of SECRETS) expect(before.some((found) => found.startsWith(secret))).toBe(true);
    const result = await removed(excel);
    expect(result).toMatchObject({
      people: 4,
      notes: 1,
      renamed: 3,
      about: ["author"],
      left: [],
      others: [],
    });
    expect(result.numbers).toBeGreaterThanOrEqual(8);
    expect(secretsIn(await textsOf(await book.save()))).toEqual([]);
    // The scores are what they were, and a heatmap still follows them.
    const checked = await done(run("checkScores", {}));
    expect(checked.sheets.find(({ sheet }) => sheet === "Team van Persoon 1")).toMatchObject({ people: 4 });
    const heatmap = await done(run("refreshHeatmap", { sheet: "Heatmap" }));
    expect(heatmap.rows).toEqual(
      expect.arrayContaining(["Persoon 1", "Persoon 2", "Persoon 3", "Persoon 4"]),
    );
    // By which it could be undone: that would bring names back.
    const undone = await run("undo", {});
    expect(undone).toMatchObject({ ok: false, error: { code: "nothingToUndo" } });
  });
});

test("of a round that came back neither the people nor who rated them are in the file", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    await collect(excel, await filled(sent));
    const names = [
      "An de Vries",
      "Bo Smit",
      "Çelik Yıldız",
      "Mia Chef",
      "Kees Peer",
      "Lies Peer",
      "1+1 gezien",
    ];
    const all = async () => [...(await textsOf(await excel.book.save())).values()].join("\n");
    const before = await all();
    for (const name of names) expect(before).toContain(name);
    const result = await removed(excel);
    expect(result.people).toBe(6);
    expect(result.left).toEqual([]);
    const after = await all();
    expect(names.filter((name) => after.includes(name))).toEqual([]);
  });
});

test("conversations go, and a sheet of somebody's own is named instead of touched", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    await scored(excel);
    const team = book.sheetByName("Team van Quirinus Aalderink")!;
    team.notes.set("F9", { author: "tc={1}", text: "Quirinus?", stored: { text: "Quirinus?", note: {} } });
    const own = book.sheets[0]!;
    book.type(own.id, 0, 0, "Lunch met Zebedeus Ypma");
    const result = await removed(excel);
    expect(result.remarksRemoved).toBe(1);
    expect(result.others).toEqual([own.name]);
    expect(result.remarks.join(" ")).toContain(`‘${own.name}’`);
    expect(own.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["Lunch met Zebedeus Ypma"]]);
    expect(team.notes.size).toBe(0);
  });
});

test("tabs that are cut short, namesakes, words that are names, and what was shared before", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    await scored(excel);
    const people = [
      ...PEOPLE,
      { name: "Max", number: "PN7705", department: "Sociaal domein" },
      { name: "Som", number: "PN7706", department: "Sociaal domein" },
    ];
    const raters = ["self", "manager"] as const;
    await done(run("createIndicatorForms", { people, raters, competencies: ["1.1"] }));
    const team = "Team van Quirinus Aalderink";
    await done(run("buildNeeds", { sources: [team] }));
    const groups = { view: "groups", measure: "level", minimumGroup: 3, live: false } as const;
    const { sheet: heatmap } = await done(run("buildHeatmap", { ...groups, sources: [team] }));
    await done(run("buildHeatmap", { ...groups, view: "people", sources: [team] }));
    await done(run("shareHeatmap", { sheet: heatmap }));
    // Cut short, so that no whole name stands in it.
    expect(book.sheetByName("Quirinus Aalde (leidinggevende)")).toBeDefined();
    const result = await removed(excel);
    // Namesakes are two people, also where a number in brackets tells them apart.
    expect(result).toMatchObject({ people: 6, left: [], others: [] });
    expect(secretsIn(await textsOf(await book.save()))).toEqual([]);
    const tabs = book.sheets.map(({ name }) => name);
    expect(tabs).toEqual(
      expect.arrayContaining(
        [1, 2, 3, 4].flatMap((person) =>
          ["zelf", "leidinggevende"].map((rater) => `Persoon ${person} (${rater})`),
        ),
      ),
    );
    const form = book.sheetByName("Persoon 1 (zelf)")!;
    const texts = form.values(form.cells.used(true)!).flat().map(String);
    expect(texts.some((text) => text.includes("de som van de scores"))).toBe(true);
    const shared = await done(run("shareHeatmap", { sheet: heatmap }));
    expect(shared.along).toEqual([]);
    const again = await removed(excel);
    expect(again).toMatchObject({ people: 0, cells: 0, renamed: 0, left: [] });
    expect(book.sheets.map(({ name }) => name).filter((name) => !tabs.includes(name))).toEqual([
      "Heatmap om te delen (2)",
    ]);
  });
});

test("a heatmap of a sheet that is not ours says that it finds nobody, and so does the answer", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    await scored(excel);
    const [own] = book.sheets;
    const rows = [["Naam", "1.1"], ...PEOPLE.slice(0, 3).map(({ name }, index) => [name, index])];
    own!.write(
      { row: 0, column: 0, rows: rows.length, columns: 2 },
      rows.map((row) => row.map((value) => ({ value }))),
    );
    const args = { view: "people", measure: "level", sources: [own!.name] } as const;
    const { sheet } = await done(run("buildHeatmap", args));
    const result = await removed(excel);
    expect(result.remarks.join(" ")).toContain(`‘${own!.name}’. Een heatmap van zo’n blad`);
    const [, says] = book.sheetByName(sheet)!.values({ row: 0, column: 0, rows: 1, columns: 2 })[0]!;
    expect(says).toContain("niet meer is te vinden");
  });
});

test("a second time nothing is left to do, and everybody keeps the number", async () => {
  await withExcel(async (excel) => {
    await scored(excel);
    await removed(excel);
    const once = JSON.stringify(pictureOf(excel.book));
    const again = await removed(excel);
    expect(again).toMatchObject({ people: 0, cells: 0, numbers: 0, notes: 0, renamed: 0, left: [] });
    expect(JSON.stringify(pictureOf(excel.book))).toBe(once);
  });
});

test.each(["sheet", "workbook"] as const)(
  "a protected %s is refused before anything is changed",
  async (what) => {
    await withExcel(async (excel) => {
      const { book } = excel;
      await scored(excel);
      if (what === "workbook") book.structureProtected = true;
      else
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Team van Quirinus Aalderink").protection.protect();
          await context.sync();
        });
      const before = JSON.stringify(pictureOf(book));
      const outcome = await excel.run("removePersonalData", {});
      const code = what === "workbook" ? "workbookProtected" : "sheetProtected";
      expect(outcome).toMatchObject({ ok: false, error: { code } });
      expect(JSON.stringify(pictureOf(book))).toBe(before);
    });
  },
);

test("the author of a file that was opened goes too, and who saved it last is Excel's to write", async () => {
  await withExcel(async (excel) => {
    await scored(excel);
    const opened = await Book.open(await excel.book.save(), { locale: "nl-NL" });
    expect(opened.about.author).toBe("Auteursnaam");
    opened.about.manager = "Chef";
    opened.about.author = "";
    const texts = await textsOf(await opened.save());
    expect(texts.get("docProps/core.xml")).not.toContain("Auteursnaam");
    expect(texts.get("docProps/app.xml")).toContain("<Manager>Chef</Manager>");
  });
});

test("a page about one person is left alone and named, for all of it is about that person", async () => {
  await withExcel(async (excel) => {
    await scored(excel);
    const { sheets } = await done(
      excel.run("makeReports", { people: ["Quirinus Aalderink"], sources: ["Team van Quirinus Aalderink"] }),
    );
    const [page] = sheets;
    const result = await removed(excel);
    expect(result.left).toEqual(expect.arrayContaining([{ sheet: page?.sheet }]));
    expect(result.left.every(({ address }) => address === undefined)).toBe(true);
    expect(result.remarks.join(" ")).toContain(`‘${page?.sheet}’`);
  });
});
