/** Lists with a row for each score, as a form on the web or a personnel system exports them. */
import { sheetOf, type GridCell } from "./read-sheet";
import { findings, near, read, readAs, said, scores, scoresOf, unread } from "./what-was-read";

const HEADERS = ["Naam", "Competentie", "Score", "Beoordelaar", "Toelichting"];

test("one rating for each person and rater, whatever the order of the rows", () => {
  const sheet = sheetOf([
    ["Export 12-03-2026"],
    [],
    HEADERS,
    ["Anna Bos", "1.1", 3, "zelf", "altijd"],
    ["Bert Smit", "Zorvuldigheid", "niveau 2", "leidinggevende", null],
    ["Anna Bos", "1.2 Analyseren", 2, "zelf", null],
    ["anna bos", "Zorgvuldigheid", 1, "manager", null],
    ["Bert Smit", 1.2, "n.v.t.", "leidinggevende", null],
  ]);
  const [list] = read(sheet);
  expect(list?.ratings.map(({ person, rater, name }) => [person, rater, name.address])).toEqual([
    ["Anna Bos", "self", "A4"],
    ["Bert Smit", "manager", "A5"],
    ["anna bos", "manager", "A7"],
  ]);
  expect(scores(sheet)).toEqual([
    "Anna Bos self 1.1 3 C4",
    "Anna Bos self 1.2 2 C6",
    "Bert Smit manager 1.1 2 C5",
    "Bert Smit manager 1.2 n.v.t. C8",
    "anna bos manager 1.1 1 C7",
  ]);
  expect([unread(sheet), near(sheet)]).toEqual([[], []]);
});

test("code and name in two columns, a cluster, a counter of rows, names in parts", () => {
  const sheet = sheetOf([
    ["Nr", "Voornaam", "Achternaam", "Afdeling", "Cluster", "Code", "Competentie", "Vereist", "Niveau"],
    [1, "Anna", "Bos", "Burgerzaken", "Relaties", 2.1, "Samenwerken", 3, 2],
    [2, "Anna", "Bos", "Burgerzaken", "Relaties", 2.2, "Coachen", 3, 1],
    [3, "Bert", "Smit", "Wijkteam", "Relaties", 2.1, "Coachen", 3, 4],
    [4, "Bert", "Smit", "Wijkteam", "Relaties", 2.2, "Integriteit", 3, 4],
  ]);
  expect(scores(sheet)).toEqual(["Anna Bos ? 2.1 2 I2", "Anna Bos ? 2.2 1 I3"]);
  expect(read(sheet)[0]?.ratings.map(({ department, number }) => [department?.content, number])).toEqual([
    ["Burgerzaken", undefined],
  ]);
  // Code and name contradict each other; a name that nobody knows beside a code that is known.
  expect([unread(sheet), near(sheet)]).toEqual([["F4 rowCompetency", "H1 scoreColumn"], ["G5 2.2"]]);
  const numbers = sheetOf([
    ["Personeelsnummer", "Naam", "Competentie", "Score"],
    ["007", "J. Jansen", "1.1", 1],
    ["008", "J. Jansen", "1.1", 2],
    ["007", "J. Jansen", "1.2", 3],
  ]);
  expect(read(numbers)[0]?.ratings.map(({ scores: own }) => own.length)).toEqual([2, 1]);
});

test("a column for each rater", () => {
  const sheet = sheetOf([
    ["Medewerker", "Competentie", "Zelf", "Leidinggevende"],
    ["Anna Bos", "1.1 Zorgvuldigheid", 4, 1],
    ["Anna Bos", "1.2 Analyseren", 3, ""],
  ]);
  expect(scores(sheet)).toEqual([
    "Anna Bos self 1.1 4 C2",
    "Anna Bos self 1.2 3 C3",
    "Anna Bos manager 1.1 1 D2",
  ]);
  expect(findings([sheet])).toEqual(["C2 blindSpot"]);
});

test("what is near a competency waits for a person, what is none is said, each word once with its rows", () => {
  const sheet = sheetOf([
    HEADERS,
    ["Anna Bos", "Communicatie", 3, "zelf"],
    ["Anna Bos", "Typevaardigheid", 3, "zelf"],
    ["Bert Smit", "communicatie ", 2, "zelf"],
    ["Bert Smit", "Typevaardigheid", 2, "zelf"],
    ["Bert Smit", "1.1", 2, "zelf"],
  ]);
  expect(scores(sheet)).toEqual(["Bert Smit self 1.1 2 C6"]);
  expect([near(sheet), unread(sheet)]).toEqual([["B2 2.3"], ["B3 rowCompetency"]]);
  expect(said([sheet], "nl")).toEqual([
    "In B2 op blad ‘Blad1’ staat de competentie ‘Communicatie’, op 2 rijen. Is dat 2.3 Communiceren? Zolang u dat niet bevestigt, zijn de scores niet meegenomen.",
    "In B3 op blad ‘Blad1’ staat ‘Typevaardigheid’ als competentie, op 2 rijen, en die is er niet. De scores ernaast zijn niet meegenomen: zet er de code of de naam van een competentie.",
  ]);
  expect(said([sheet], "en")).toEqual([
    "In B2 on sheet ‘Blad1’, there is the competency ‘Communicatie’, in 2 rows. Is that 2.3 Communiceren? Until you confirm it the scores have not been read.",
    "In B3 on sheet ‘Blad1’, ‘Typevaardigheid’ stands as the competency, in 2 rows, and there is none of that name. The scores beside it have not been read: put the code or the name of a competency there.",
  ]);
  expect(scoresOf(readAs({ Communicatie: "2.3" }, sheet))).toEqual([
    "Anna Bos self 2.3 3 C2",
    "Bert Smit self 2.3 2 C4",
    "Bert Smit self 1.1 2 C6",
  ]);
});

test("nothing that stands there is left out without a word", () => {
  const sheet = sheetOf([
    [...HEADERS, "Datum", "Weging"],
    ["Afdeling Burgerzaken"],
    ["", "1.1", 3, "zelf"],
    ["Anna Bos", "", 2, "zelf"],
    ["Anna Bos", "1.1", "goed", "buurman", "", "maart", 1],
    ["Anna Bos", "1.2", "", "buurman", "", "maart", 2],
    ["", "Gemiddelde", 2.5],
    ["Totaal", "", 5],
  ]);
  expect(scores(sheet)).toEqual(["Anna Bos ? 1.1 unread C5", "Anna Bos ? 1.2 null C6"]);
  expect(unread(sheet)).toEqual([
    "A2 loneText",
    "C3 scoresWithoutName",
    "C4 rowWithoutCompetency",
    "F1 column",
    "G1 scoreColumn",
  ]);
  expect(findings([sheet])).toEqual([
    "F1 notUnderstood",
    "G1 unknownCompetency",
    "A2 notUnderstood",
    "C3 notUnderstood",
    "C4 notUnderstood",
    "C5 textScore",
    "D5 unknownRater",
    "C6 missingScore",
  ]);
});

test("the same competency twice is another colleague, and of anyone else a rating too many", () => {
  const rows = (rater: string) =>
    sheetOf([
      HEADERS,
      ["Anna Bos", "1.1", 3, rater],
      ["Anna Bos", "1.2", 3, rater],
      ["Anna Bos", "1.1", 2, rater],
    ]);
  expect(findings([rows("collega")])).toEqual([]);
  expect(read(rows("collega"))[0]?.ratings.map(({ scores: own }) => own.length)).toEqual([2, 1]);
  expect(findings([rows("leidinggevende")])).toEqual(["A4 duplicateRating"]);
});

test("an explanation belongs to one score", () => {
  const sheet = sheetOf([
    HEADERS,
    ["Anna Bos", "1.1", 4, "zelf", "zie verslag"],
    ["Anna Bos", "1.2", 0, "zelf", " "],
    ["Anna Bos", "1.3", 2, "zelf", null],
  ]);
  expect(findings([sheet], { evidence: true })).toEqual(["E3 missingEvidence"]);
});

test("other lists are not taken for scores", () => {
  const courses = sheetOf([
    ["Naam", "Code", "Cijfer"],
    ["Anna Bos", "EXC-01", 8],
    ["Bert Smit", "WRD-02", 7],
  ]);
  expect(read(courses)).toEqual([]);
  const wide = sheetOf([
    ["Naam", "Code", "Score", "1.1 Zorgvuldigheid", "1.2 Analyseren"],
    ["Anna Bos", "X", 3, 1, 2],
  ]);
  expect(scores(wide)).toEqual(["Anna Bos ? 1.1 1 D2", "Anna Bos ? 1.2 2 E2"]);
});

test("a block with a column for each competency on the sheet of a list is said, above and below it", () => {
  const list: GridCell[][] = [
    ["Naam", "Competentie", "Score"],
    ["Anna Bos", "Visie", 3],
  ];
  const block: GridCell[][] = [
    ["Naam", "Analyseren", "Coachen"],
    ["Bram Kok", 2, 4],
  ];
  for (const [grid, at] of [
    [[...block, [null], ...list], "B1"],
    [[...list, [null], ...block], "B4"],
  ] as const) {
    expect(scores(sheetOf(grid)).filter((row) => row.startsWith("Anna"))).toHaveLength(1);
    expect(scores(sheetOf(grid)).filter((row) => row.startsWith("Bram"))).toEqual([]);
    expect(unread(sheetOf(grid))).toContain(`${at} besideList`);
  }
});

test("scores in the last column of a sheet are read", () => {
  const grid: GridCell[][] = [["Visie"], [3]];
  const last = 16_383;
  const names: GridCell[] = ["Naam", "Anna Bos"];
  const far = sheetOf(
    grid.map((row, at) => [names[at]!, ...row]),
    {
      area: { row: 0, column: last - 1, rows: 2, columns: 2 },
    },
  );
  expect(scores(far)).toEqual(["Anna Bos ? 4.2 3 XFD2"]);
  const one = sheetOf([["Visie"]], { area: { row: 0, column: last, rows: 1, columns: 1 } });
  expect(scores(one)).toEqual([]);
});
