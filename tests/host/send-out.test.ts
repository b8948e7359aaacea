/** Forms as files: each rater gets what that rater needs, and not one byte of anybody else. */
import JSZip from "jszip";
import { readFile } from "../../src/files/reading/read-file";
import { FileFolder } from "../app/file-folder";
import { formsIn } from "../files/filled-file";
import { withExcel } from "./excel-at-work";
import { ROUND, sendOut } from "./rounds-at-work";

/** Every text that could stand somewhere in a file: of each part as UTF-8 and as UTF-16, and the names of the parts. */
async function textsOf(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(zip.files).map(async (file) => {
      const content = await file.async("uint8array");
      return [
        file.name,
        Buffer.from(content).toString("utf8"),
        Buffer.from(content).toString("utf16le"),
      ].join("\n");
    }),
  );
  return [...parts, Buffer.from(bytes).toString("latin1")].join("\n");
}

test("a file for each rater, with a form for each of their people", async () => {
  await withExcel(async (excel) => {
    const folder = new FileFolder();
    excel.meter.reset();
    const { files, sheet } = await sendOut(excel, folder);
    expect(excel.meter.requests).toBeLessThanOrEqual(4);
    expect(files.map(({ file, rater, people }) => [file, rater, people.join()])).toEqual([
      ["Scores An de Vries.xlsx", "self", "An de Vries"],
      ["Scores Bo Smit.xlsx", "self", "Bo Smit"],
      ["Scores Çelik Yıldız.xlsx", "self", "Çelik Yıldız"],
      ["Scores door Mia Chef.xlsx", "manager", "An de Vries,Bo Smit,Çelik Yıldız"],
      ["Scores door Kees Peer.xlsx", "colleague", "Bo Smit"],
      ["Scores door Lies Peer.xlsx", "colleague", "Bo Smit"],
    ]);
    expect([...folder.files.keys()]).toEqual(files.map(({ file }) => file));
    expect(sheet).toBe("Ronde");
    const own = readFile(folder.file("Scores door Mia Chef.xlsx"));
    expect(own.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["Uitleg", true],
      ["Formulier An de Vries", true],
      ["Formulier Bo Smit", true],
      ["Formulier Çelik Yıldız", true],
      ["Lijsten", false],
    ]);
    expect(
      formsIn(folder.file("Scores door Mia Chef.xlsx")).map(({ indicators }) => indicators.length),
    ).toEqual([13, 13, 13]);
  });
});

test("no file holds a name of anybody else, nor where it came from, in any byte of it", async () => {
  await withExcel(async (excel) => {
    const folder = new FileFolder();
    const people = [
      {
        name: "Quintijn Zwaluwstaart",
        number: "XQ7001",
        department: "Bruggenwacht",
        profile: "Sluiswachter",
      },
      { name: "Yfke Wijngaarden", number: "XQ7002", department: "Kadasterhof", profile: "Landmeter" },
      { name: "Bartholomeus Ypma", number: "XQ7003", department: "Muntkelder", profile: "Penningmeester" },
    ];
    const { files } = await sendOut(excel, folder, {
      people,
      competencies: ["1.2"],
      raters: [
        "self",
        { name: "Gijsberta Overste", rater: "manager" },
        { name: "Xandrine Buurman", rater: "colleague", people: ["Yfke Wijngaarden"] },
        { name: "Pancras Naaste", rater: "colleague", people: ["Yfke Wijngaarden"] },
      ],
    });
    expect(files).toHaveLength(6);
    const raters = ["Gijsberta Overste", "Xandrine Buurman", "Pancras Naaste"];
    for (const { file, people: about, raterName = "" } of files) {
      const text = await textsOf(folder.file(file));
      const own = people.filter(({ name }) => about.includes(name));
      const allowed = [...own.flatMap((person) => Object.values(person)), raterName].flatMap((each) =>
        each.split(" "),
      );
      const all = [...people.flatMap((person) => Object.values(person)), ...raters].flatMap((each) =>
        each.split(" "),
      );
      const wrong = all.filter((word) => text.includes(word) !== allowed.includes(word));
      expect([file, wrong]).toEqual([file, []]);
      expect(
        /Microsoft|lastModifiedBy|dc:creator|externalLink|https?:\/\/(?!schemas|purl)/.exec(text)?.[0],
      ).toBeUndefined();
    }
  });
});

test("a file for each form, where that is asked", async () => {
  await withExcel(async (excel) => {
    const folder = new FileFolder();
    const { files } = await sendOut(excel, folder, { ...ROUND, per: "person" });
    expect(files).toHaveLength(8);
    expect(files.every(({ people }) => people.length === 1)).toBe(true);
    expect(files.map(({ file }) => file)).toContain("Scores Bo Smit door Mia Chef.xlsx");
  });
});

test("sent out again: the same ids, and a row more only for who is new", async () => {
  await withExcel(async (excel) => {
    const rows = () => {
      const sheet = excel.book.sheetByName("Ronde");
      const [table] = sheet?.tables ?? [];
      return sheet && table ? sheet.values(table.area).map((row) => String(row.at(-1) as string)) : [];
    };
    await sendOut(excel, new FileFolder());
    const first = rows();
    expect(first).toHaveLength(9);
    await sendOut(excel, new FileFolder(), {
      ...ROUND,
      raters: ["self", { name: "Nieuw Mens", rater: "colleague", people: ["Bo Smit"] }],
    });
    expect(rows().slice(0, 9)).toEqual(first);
    expect(rows()).toHaveLength(10);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Ronde"]);
    // And once more as it stands in the workbook, with nothing said.
    const folder = new FileFolder();
    const { files } = await sendOut(excel, folder, {});
    expect(files.flatMap(({ people }) => people)).toHaveLength(9);
    expect(rows()).toHaveLength(10);
  });
});

test("from a list with a column of managers that lies in front", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const list = [
      ["Naam", "Personeelsnummer", "Leidinggevende"],
      ["An de Vries", "001", "Mia Chef"],
      ["Bo Smit", "002", "Otto Baas"],
      ["Cas Bos", "003", "Mia Chef"],
      ["Dik Dam", "004", ""],
    ];
    list.forEach((row, r) => row.forEach((text, c) => text && book.type(book.activeSheet.id, r, c, text)));
    const { files } = await sendOut(excel, new FileFolder(), { competencies: ["1.2"] });
    expect(files.map(({ raterName, people }) => [raterName, people.join()])).toEqual([
      ["Mia Chef", "An de Vries,Cas Bos"],
      ["Otto Baas", "Bo Smit"],
    ]);
  });
});

test("what a person put beside the round is not lost", async () => {
  await withExcel(async (excel) => {
    await sendOut(excel, new FileFolder());
    const sheet = excel.book.sheetByName("Ronde");
    if (!sheet) throw new Error("No round");
    excel.book.type(sheet.id, 15, 1, "navragen");
    const folder = new FileFolder();
    const outcome = await excel.run("sendOut", ROUND, { files: folder });
    expect(outcome).toMatchObject({ ok: false, error: { code: "sheetHasNotes" } });
    expect(folder.files.size).toBe(0);
  });
});

test.each([
  ["noRound", {}],
  ["nothingChosen", { ...ROUND, raters: [] }],
  ["unknownPerson", { ...ROUND, raters: [{ name: "Mia", rater: "manager", people: ["Ben"] }] }],
  ["unknownCompetency", { ...ROUND, competencies: ["9.9"] }],
  ["samePerson", { ...ROUND, people: [{ name: "An" }, { name: "an" }] }],
] as const)("%s is said before anything is made", async (code, args) => {
  await withExcel(async ({ run, book }) => {
    const folder = new FileFolder();
    expect(await run("sendOut", args, { files: folder })).toMatchObject({ ok: false, error: { code } });
    expect(folder.files.size).toBe(0);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });
});

test("without a way to hand out files nothing is made", async () => {
  await withExcel(async ({ run, book }) => {
    expect(await run("sendOut", ROUND)).toMatchObject({ ok: false, error: { code: "noFilesHere" } });
    expect(book.sheets).toHaveLength(1);
  });
});
