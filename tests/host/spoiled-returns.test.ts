/** The ways in which a form comes back otherwise than it went out, each with what is said of it and what is read. */
import JSZip from "jszip";
import type { Sheet } from "embedded-excel/book";
import { parseArea } from "../../src/sheets/plan/a1";
import type { CollectedForm } from "../../src/app/round-action";
import { throughExcelJS } from "../../tools/other-programs";
import type { WantedForm } from "../../src/app/rounds/round-list";
import { FileFolder } from "../app/file-folder";
import { changedFile, filledFile } from "../files/filled-file";
import { describeOtherPrograms } from "./other-programs";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { collect, doneIn, received, sendOut, usual } from "./rounds-at-work";

const NAME = "Scores Bo Smit.xlsx";

/** What is said of one file that is Bo's form, filled in and then spoiled; with the scores that it gave. */
async function returned(
  spoil: (bytes: Uint8Array, sent: FileFolder) => Promise<Uint8Array>,
  file = NAME,
  then: (list: readonly CollectedForm[], scores: readonly string[], excel: ExcelAtWork) => void = () =>
    undefined,
): Promise<void> {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const back = new FileFolder();
    back.files.set(file, await spoil(await filledFile(sent.file(NAME), usual), sent));
    const { list } = await collect(excel, back);
    const scores = received(excel.book).map(
      (row) => `${row.Naam} ${row.Code} ${row.Niveau} ${row.Indicator} ${row.Score}`,
    );
    then(list, scores, excel);
  });
}

/** All that was filled in, in the order of the framework. */
const WHOLE = [
  ...[1, 2, 3].map((number) => ["1.2", 1, number] as const),
  ...[1, 2, 3].map((number) => ["1.2", 2, number] as const),
  ...[1, 2, 3].map((number) => ["4.2", 1, number] as const),
  ...[1, 2, 3, 4].map((number) => ["4.2", 2, number] as const),
].map(([code, level, number]) => `Bo Smit ${code} ${level} ${number} ${usual({ level, number }).score}`);

const isWhole = (list: readonly CollectedForm[], scores: readonly string[]): void => {
  expect(list).toMatchObject([
    { person: "Bo Smit", rater: "self", verdict: "new", filled: 13, of: 13, taken: true },
  ]);
  expect(scores).toEqual(WHOLE);
};

/** The table of the form on its sheet. */
function tableOn(sheet: Sheet) {
  const [table] = sheet.tables;
  if (!table) throw new Error("No table");
  const { area } = table;
  const headers = sheet.values({ ...area, rows: 1 })[0] ?? [];
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return { area, body, column: (header: string) => area.column + headers.indexOf(header) };
}

const inputOf = (value: unknown) => ({ value: (value === null ? null : value) as string | number | null });

describe("still wholly read", () => {
  test("as it was filled in", () => returned(async (bytes) => bytes, NAME, isWhole));

  test("under another name", () => returned(async (bytes) => bytes, "Copy of (definitief) v2.xlsx", isWhole));

  test("saved by Excel", () => returned((bytes) => doneIn(bytes, () => undefined), NAME, isWhole));

  test("saved by ExcelJS, which keeps none of the marks on sheets", () =>
    returned(throughExcelJS, NAME, isWhole));

  test("with its rows in another order", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (sheet) => {
          const { body } = tableOn(sheet);
          const rows = sheet.values(body).toReversed();
          sheet.write(
            body,
            rows.map((row) => row.map(inputOf)),
          );
        }),
      NAME,
      isWhole,
    ));

  test("with its columns moved", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (sheet) => {
          const { area } = tableOn(sheet);
          const moved = sheet.values(area).map((row) => [...row.slice(4), ...row.slice(0, 4)]);
          sheet.write(
            area,
            moved.map((row) => row.map(inputOf)),
          );
        }),
      NAME,
      isWhole,
    ));

  test("with words of its own for the same scores, pasted over the dropdowns", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (sheet) => {
          const { body, column } = tableOn(sheet);
          const own: Readonly<Record<string, string | number>> = {
            ja: "JA ",
            deels: 0.5,
            nee: "nee",
            "n.v.t.": "nvt",
          };
          const at = { ...body, column: column("Score"), columns: 1 };
          sheet.write(
            at,
            sheet.values(at).map(([value]) => [inputOf(own[String(value as string)])]),
          );
        }),
      NAME,
      isWhole,
    ));

  test("without its table, its names and its marks: by what stands on it", () =>
    returned(
      (bytes) =>
        changedFile(bytes, (name, text) =>
          name.startsWith("xl/tables/") || name.startsWith("xl/customProperty")
            ? undefined
            : text
                .replace(/<definedNames>.*<\/definedNames>/, "")
                .replace(/<cp:keywords>.*<\/cp:keywords>/, "")
                .replace(/<tableParts.*<\/tableParts>|<customProperties>.*<\/customProperties>/, "")
                .replace(/<Relationship [^>]*(?:customProperty|tables)[^>]*>/g, ""),
        ),
      NAME,
      isWhole,
    ));

  test("as a workbook with macros, of which none is run", () =>
    returned(
      async (bytes) => {
        const zip = await JSZip.loadAsync(bytes);
        zip.file("xl/vbaProject.bin", new Uint8Array([1, 2, 3]));
        return zip.generateAsync({ type: "uint8array" });
      },
      "formulier.xlsm",
      isWhole,
    ));

  test("with a note on a sheet of its own", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (_, book) => {
          const note = book.addSheet("Aantekeningen");
          note.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: "Graag bespreken" }]]);
        }),
      NAME,
      isWhole,
    ));

  describeOtherPrograms(({ name, through }) => {
    test(`saved by ${name}`, () => returned((bytes) => through(bytes), NAME, isWhole));
  });
});

describe("said, and not taken unless it is chosen", () => {
  const isSaid =
    (verdict: CollectedForm["verdict"], word: string) =>
    (list: readonly CollectedForm[], scores: readonly string[]) => {
      expect(list.map((each) => [each.verdict, each.taken])).toEqual([[verdict, false]]);
      expect(list[0]?.remarks.join(" ")).toContain(word);
      expect(scores).toEqual([]);
    };

  test("the person's name was changed", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (sheet) => {
          const { row = 0, column = 0 } = parseArea("C3") ?? {};
          expect(sheet.value(row, column)).toBe("Bo Smit");
          sheet.write({ row, column, rows: 1, columns: 1 }, [[{ value: "Bo Smits" }]]);
        }),
      NAME,
      isSaid("changedByHand", "‘Bo Smits’"),
    ));

  test("rows were deleted", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (sheet) => {
          const { body } = tableOn(sheet);
          sheet.write({ ...body, rows: 1 }, [new Array(body.columns).fill({ value: null })]);
        }),
      NAME,
      isSaid("changedByHand", "ontbreken indicatoren"),
    ));

  test("what was filled in is no score", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (sheet) => {
          const { body, column } = tableOn(sheet);
          sheet.write({ ...body, rows: 1, column: column("Score"), columns: 1 }, [[{ value: "soms" }]]);
        }),
      NAME,
      isSaid("changedByHand", "‘soms’"),
    ));

  test("a code is of no competency here: another version of the framework", () =>
    returned(
      (bytes) =>
        doneIn(bytes, (sheet) => {
          const { body, column } = tableOn(sheet);
          sheet.write(
            { ...body, rows: 3, column: column("Code"), columns: 1 },
            new Array(3).fill([{ value: "9.9" }]),
          );
        }),
      NAME,
      isSaid("changedByHand", "niet is begrepen"),
    ));

  test("nothing was filled in", () =>
    returned(async (_, sent) => sent.file(NAME), NAME, isSaid("empty", "nog niets")));

  test("of another round", () =>
    returned(
      async () => {
        const other = new FileFolder();
        await sentOutElsewhere(other);
        return filledFile(other.file(NAME), usual);
      },
      NAME,
      isSaid("notOfThisRound", "niet uitgezet"),
    ));

  test.each([
    ["cut off", async (bytes: Uint8Array) => bytes.slice(0, bytes.length - 500), "beschadigd"],
    ["without anything in it", async () => new Uint8Array(), "leeg"],
    ["a letter", () => docx(), "geen werkmap"],
    [
      "behind a password",
      async () =>
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      "wachtwoord",
    ],
    ["a binary workbook", (bytes: Uint8Array) => binary(bytes), ".xlsb"],
    [
      "a picture",
      async () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
      "geen werkmap",
    ],
    ["some text", async () => new TextEncoder().encode("Beste, hierbij het formulier."), "geen formulier"],
    [
      "with a DOCTYPE",
      (bytes: Uint8Array) =>
        changedFile(bytes, (name, text) =>
          name === "xl/workbook.xml"
            ? text.replace("<workbook", '<!DOCTYPE x [<!ENTITY a "b">]><workbook')
            : text,
        ),
      "niet hoort",
    ],
  ])("it cannot be read: %s", (_, spoil, word) => returned(spoil, NAME, isSaid("unreadable", word)));
});

test("the threshold was changed: it is taken, said, and the levels follow from it", () =>
  returned(
    (bytes) =>
      doneIn(bytes, (sheet) => {
        const { row = 0, column = 0 } = parseArea("G4") ?? {};
        expect(sheet.value(row, column)).toBeCloseTo(2 / 3);
        sheet.write({ row, column, rows: 1, columns: 1 }, [[{ value: 0.5 }]]);
      }),
    NAME,
    (list, scores, { book }) => {
      expect(list).toMatchObject([{ verdict: "new", taken: true }]);
      expect(list[0]?.remarks.join(" ")).toContain("veranderd in 50%");
      expect(scores).toEqual(WHOLE);
      expect(new Set(received(book).map((row) => row["Drempel op formulier"]))).toEqual(new Set(["0.5"]));
    },
  ));

test("one file of a manager with a form that was copied for somebody else: the copy is not taken for the first", async () => {
  await withExcel(async (excel) => {
    const sent = new FileFolder();
    await sendOut(excel, sent);
    const back = new FileFolder();
    const file = await filledFile(sent.file("Scores door Mia Chef.xlsx"), usual);
    back.files.set(
      "mia.xlsx",
      await doneIn(file, (sheet, book) => {
        const copy = book.copySheet(sheet, book.sheets.length);
        copy.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[{ value: "Dirk Nieuw" }]]);
      }),
    );
    const { list } = await collect(excel, back);
    expect(list.map(({ person, verdict, taken }) => [person, verdict, taken])).toEqual([
      ["An de Vries", "new", true],
      ["Bo Smit", "new", true],
      ["Çelik Yıldız", "new", true],
      ["Dirk Nieuw", "notOfThisRound", false],
    ]);
    expect(new Set(received(excel.book).map(({ Naam }) => Naam))).toEqual(
      new Set(["An de Vries", "Bo Smit", "Çelik Yıldız"]),
    );
  });
});

async function sentOutElsewhere(folder: FileFolder): Promise<void> {
  const { raterFile, raterFiles } = await import("../../src/app/rounds/rater-files");
  const { roundWith } = await import("../../src/app/rounds/round-forms");
  const { selection } = await import("../sheets/selections");
  const form: WantedForm = {
    ...{ person: { name: "Bo Smit", number: "002" }, raterName: "Bo Smit" },
    rater: "self",
    ...{ competencies: ["1.2", "4.2"], deadline: "" },
  };
  const { all } = roundWith([], [form], "2026-11-30", () => "abcdef0123456789");
  const files = raterFiles(
    all.map((each) => ({ form: each, selection: selection(["1.2", "4.2"], [1, 2]) })),
    "rater",
  );
  await folder.give(
    files.map((each) =>
      raterFile(each, { round: "0123456789abcdef", protect: true, allLevels: [1, 2, 3, 4] }),
    ),
  );
}

async function docx(): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file("word/document.xml", "<w:document xmlns:w='w'><w:body/></w:document>");
  return zip.generateAsync({ type: "uint8array" });
}

async function binary(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const relations = (await zip.file("_rels/.rels")?.async("string")) ?? "";
  zip.file("_rels/.rels", relations.replace("xl/workbook.xml", "xl/workbook.bin"));
  zip.file("xl/workbook.bin", new Uint8Array([1, 2]));
  return zip.generateAsync({ type: "uint8array" });
}
