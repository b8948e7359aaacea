/** Something stands very far from the scores on the same sheet. */
import { withExcel } from "./excel-at-work";

const LIST = [
  ["Naam", "Analyseren"],
  ["Anna Bos", 3],
  ["Bram Kok", 1],
];

test.each([
  ["on the same screen", 0, 20, undefined],
  ["in the last column", 1, 16_383, undefined],
  ["in the last column, some rows down", 40, 16_383, "XFD41"],
  ["far down", 100_000, 5, "F100001"],
  ["in a late row of the last column", 900_000, 16_383, "XFD900001"],
  ["in the very last one", 1_048_575, 16_383, "XFD1048576"],
])("a cell %s", async (_, row, column, far) => {
  await withExcel(async ({ book, run }) => {
    const sheet = book.activeSheet;
    sheet.write(
      { row: 0, column: 0, rows: 3, columns: 2 },
      LIST.map((line) => line.map((value) => ({ value }))),
    );
    sheet.write({ row, column, rows: 1, columns: 1 }, [[{ value: "x" }]]);
    const preview = await run("previewHeatmap", { view: "people", measure: "level", sources: [sheet.name] });
    expect(preview).toMatchObject({ ok: true, result: { people: 2 } });
    const outcome = await run("checkScores", { sheets: [sheet.name] });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const { result } = outcome;
    // What was not read is said, with its place.
    expect(result.findings.filter(({ message }) => message.includes("niet gelezen"))).toEqual(
      far === undefined ? [] : [expect.objectContaining({ address: far })],
    );
  });
});

test("a list that goes on far below, in one piece, is read to its end", async () => {
  await withExcel(async ({ book, run }) => {
    const sheet = book.activeSheet;
    const rows = 3_000;
    const lines = [
      [
        "Naam",
        "Personeelsnummer",
        "Afdeling",
        "Functie",
        "E-mail",
        "Plaats",
        "Telefoon",
        "Analyseren",
        "Coachen",
      ],
      ...Array.from({ length: rows }, (_line, index) => [
        `Anna Bos${index}`,
        `p${index}`,
        "Burgerzaken",
        "Adviseur",
        "",
        "Zwolle",
        "",
        index % 5,
        index % 3,
      ]),
    ];
    sheet.write(
      { row: 0, column: 0, rows: rows + 1, columns: 9 },
      lines.map((line) => line.map((value) => ({ value }))),
    );
    sheet.write({ row: 0, column: 16_383, rows: 1, columns: 1 }, [[{ value: "x" }]]);
    const outcome = await run("checkScores", { sheets: [sheet.name] });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const { result } = outcome;
    expect(result.sheets).toEqual([expect.objectContaining({ people: rows, scores: 2 * rows })]);
    expect(result.findings).toContainEqual(expect.objectContaining({ address: "XFD1" }));
  });
});
