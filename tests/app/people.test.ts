/** People from lists as they are met: selected, pasted, typed. */
import fc from "fast-check";
import { pastedRows, toPastedText } from "../../src/app/people/pasted-rows";
import { readPeople } from "../../src/app/people/read-people";

const read = (text: string) => readPeople(pastedRows(text).map(({ cells }) => cells));
const people = (text: string) => read(text).people.map(({ person }) => person);
const names = (text: string) => people(text).map(({ name }) => name);

const ODD = [
  '=HYPERLINK("x";"y")',
  "+31",
  "-",
  "@SUM(A1)",
  "O'Brien",
  "'Jansen",
  "Łukasz",
  "a".repeat(300),
  "👩‍💼 Ineke",
  "שרה לוי",
  "Bakker, Anna",
  '"Kees"',
  '"',
  'Jan "de Beer',
];

describe("names", () => {
  test.each(ODD)("%s comes out of a selection as it stood there", (name) => {
    expect(names(toPastedText([[name]]))).toEqual([name]);
    expect(people(toPastedText([[name, "007"]]))).toEqual([{ name, number: "007" }]);
  });

  test("whatever stands in cells comes back from the text that is made of them", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab \"';,\t\n\r=é".split("")), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        // A last line of nothing cannot be told from the line break before it.
        fc.pre(given.at(-1)?.join("") !== "");
        const padded = (cells: readonly string[]) => [...cells, "", "", "", ""].slice(0, 4);
        expect(pastedRows(toPastedText(given)).map(({ cells }) => padded(cells))).toEqual(given.map(padded));
      }),
      { numRuns: 500 },
    );
  });

  test("any name survives, one for one and in order, but for stray spaces", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/\s+/gu, " ").trim())
      .filter((text) => text !== "");
    const unique = fc.uniqueArray(name, {
      minLength: 1,
      maxLength: 20,
      selector: (text) => text.normalize("NFC").toLowerCase(),
    });
    fc.assert(
      fc.property(unique, (given) => {
        // A header, so that no first name is taken for one.
        const read = readPeople([["Naam", "Nr"], ...given.map((each, at) => [each, String(at)])]);
        expect(read.people.map(({ person }) => person.name)).toEqual(given);
        // A word that is no name is asked about, and stays all the same.
        expect(read.findings.filter(({ kind }) => kind !== "noPerson")).toEqual([]);
      }),
    );
  });
});

describe("columns", () => {
  const anna = { name: "Anna Bakker", number: "007", department: "Burgerzaken", profile: "Adviseur" };

  test.each([
    ["Naam\tNr\tAfdeling\tFunctie\nAnna Bakker\t007\tBurgerzaken\tAdviseur"],
    ["FUNCTIE; team ;Personeelsnummer;Medewerker\r\nAdviseur;Burgerzaken;007;Anna Bakker\r\n"],
    ["Name,Number,Department,Function\nAnna Bakker,007,Burgerzaken,Adviseur"],
    ["Nr.\tVoornaam\tAchternaam\tAfdeling\tProfiel\n007\tAnna\tBakker\tBurgerzaken\tAdviseur"],
    ["Naam\tVoornaam\tNr\tAfdeling\tFunctie\nBakker\tAnna\t007\tBurgerzaken\tAdviseur"],
    ["Collega's\tNr\tAfdeling\tFunctie\nAnna Bakker\t007\tBurgerzaken\tAdviseur"],
    ['"Naam","Nr","Afdeling","Functie"\n"Anna Bakker","007","Burgerzaken","Adviseur"'],
    ["Anna Bakker\t007\tBurgerzaken\tAdviseur"],
    ["007\tAnna Bakker\tBurgerzaken\tAdviseur"],
    ["Anna Bakker; 007; Burgerzaken; Adviseur"],
    ["\n\nNaam\tLeeftijd\tNr\tFunctie\tAfdeling\nAnna Bakker\t51\t007\tAdviseur\tBurgerzaken"],
  ])("are found in %j", (text) => {
    expect(people(text)).toEqual([anna]);
    expect(read(text).findings).toEqual([]);
    expect(read(text).fields).toEqual(["name", "number", "department", "profile"]);
  });

  test("a first name, what stands between and a last name are joined", () => {
    expect(names("Achternaam\tVoornaam\tTussenvoegsel\nBerg\tJan\tvan den\nSmit\tEva\t")).toEqual([
      "Jan van den Berg",
      "Eva Smit",
    ]);
  });

  test("a comma within names separates nothing; one before numbers does", () => {
    expect(names("Bakker, Anna\nVisser, Bram")).toEqual(["Bakker, Anna", "Visser, Bram"]);
    expect(people("Anna Bakker, 12\nBram Visser, 13")).toEqual([
      { name: "Anna Bakker", number: "12" },
      { name: "Bram Visser", number: "13" },
    ]);
  });

  test("a list of names alone needs no header and may have one", () => {
    expect(names("Anna\nBram\n")).toEqual(["Anna", "Bram"]);
    expect(names("Medewerker\nAnna\nBram")).toEqual(["Anna", "Bram"]);
    expect(read("Anna").fields).toEqual(["name"]);
  });
});

describe("a word for people among values is no header", () => {
  const eight = [
    ["Anna Bakker", "Medewerker"],
    ["Bram Visser", "Adviseur"],
    ["Cees de Pot", "Medewerker"],
    ["Dewi Sari", "Teamleider"],
    ["Eva van den Berg", "Medewerker"],
    ["Fatma Yılmaz", "Beleidsmedewerker"],
    ["Gijs Kok", "Medewerker"],
    ["Hanna Bos", "Adviseur"],
  ] as const;
  const everyone = eight.map(([name]) => name);

  test.each<[string, (name: string, job: string, at: number) => readonly string[]]>([
    ["name and function", (name, job) => [name, job]],
    ["with a number", (name, job, at) => [name, String(1001 + at), job]],
    ["with a department that heads columns too", (name, job) => [name, "Team", job]],
    ["the other way round", (name, job) => [job, name]],
    ["all four", (name, job, at) => [`P${at}`, name, "Directie", job]],
    ["first names alone", (name, job) => [name.split(" ")[0]!, job]],
  ])("%s", (_, row) => {
    const rows = eight.map(([name, job], at) => row(name, job, at));
    const names = rows[0]!.includes("Anna") ? everyone.map((name) => name.split(" ")[0]) : everyone;
    expect(readPeople(rows).people.map(({ person }) => person.name)).toEqual(names);
    expect(people(toPastedText(rows))).toHaveLength(8);
  });

  test.each(["Kandidaat", "Werknemer", "Ambtenaar", "Employee"])(
    "%s, though it comes once and all functions differ",
    (word) => {
      const rows = everyone.map((name, at) => [name, at === 0 ? word : `Functie ${"abcdefgh"[at]}`]);
      expect(readPeople(rows).people.map(({ person }) => person.name)).toEqual(everyone);
    },
  );

  test("it is one above names, whatever stands beside it", () => {
    const below = eight.map(([name]) => [name, "hbo"]);
    expect(readPeople([["Medewerker", "Opleiding"], ...below]).people).toHaveLength(8);
    const turned = below.map(([name, level]) => [level!, name!]);
    expect(readPeople([["Opleiding", "Medewerker"], ...turned]).people).toHaveLength(8);
    expect(readPeople([["Medewerker", "Team"], ...below]).people).toHaveLength(8);
  });

  test("a header below titles is found, and the titles are nobody", () => {
    const rows = [["Personeelslijst 2026", ""], ["", ""], ["Naam", "Functie"], ...eight];
    const read = readPeople(rows);
    expect(read.people.map(({ person }) => person.name)).toEqual(everyone);
    expect(read.people[0]?.row).toBe(4);
    expect(read.columns.map(({ text }) => text)).toEqual(["Naam", "Functie"]);
  });
});

describe("findings", () => {
  test("stray spaces, empty names and duplicates are told with their row", () => {
    const { people: found, findings } = read(
      [
        "Naam\tNr\tAfdeling",
        " Anna  Bakker\t1\tA",
        "\t2\tB",
        "",
        "anna bakker\t1\tC",
        "Anna Bakker\t9\t D",
      ].join("\n"),
    );
    expect(found).toEqual([
      { person: { name: "Anna Bakker", number: "1", department: "A" }, row: 2 },
      { person: { name: "Anna Bakker", number: "9", department: "D" }, row: 6 },
    ]);
    expect(findings).toEqual([
      { kind: "straySpaces", row: 2 },
      { kind: "emptyName", row: 3 },
      { kind: "duplicate", row: 5, first: 2 },
      { kind: "straySpaces", row: 6 },
    ]);
  });

  test("one number and a name the other way round is one person; words in place of a number make nobody one", () => {
    const list = "Naam\tNr\nAnna Bakker\t12\nBakker, Anna\t12\nJan Smit\textern\nJan Smit\tinhuur";
    expect(people(list)).toHaveLength(3);
    expect(read(list).findings).toEqual([{ kind: "duplicate", row: 3, first: 2 }]);
  });

  test("a space that cannot be seen is a stray one, as it is on a sheet", () => {
    expect(names("Anna\u200b Bakker\u200b")).toEqual(["Anna Bakker"]);
  });

  test("the line break in a cell is a stray space", () => {
    const { people: found, findings } = read('"Anna\nBakker"\t1');
    expect(found.map(({ person }) => person.name)).toEqual(["Anna Bakker"]);
    expect(findings).toEqual([{ kind: "straySpaces", row: 1 }]);
  });

  test("more than 2,000 is said at the first one too many", () => {
    const list = (count: number) => Array.from({ length: count }, (_, at) => [`Naam ${at}`]);
    expect(readPeople(list(2000)).findings).toEqual([]);
    expect(readPeople(list(2003)).findings).toEqual([{ kind: "tooMany", row: 2001 }]);
    expect(readPeople(list(2003)).people).toHaveLength(2003);
  });

  test("nothing is nobody", () => {
    for (const text of ["", "\n \n", "Naam\tNr"])
      expect(read(text)).toMatchObject({ people: [], findings: [] });
  });
});

test("a row can be cut out of the text by its place", () => {
  const text = "Naam\r\nAnna\r\nBram";
  const rows = pastedRows(text);
  const without = (at: number) => text.slice(0, rows[at]!.start) + text.slice(rows[at]!.end);
  expect(names(without(1))).toEqual(["Bram"]);
  expect(names(without(2))).toEqual(["Anna"]);
});

test.each([
  ["Totaal", true],
  ["Afdeling KCC", true],
  ["Vacature", true],
  ["Aantal: 2", true],
  ["Gemiddelde Burgerzaken", true],
  ["Max", false],
  ["Som Chai", false],
  ["Anna Bakker", false],
  ["Gem de Wit", false],
])("%s in a pasted list is asked about: %s", (name, asked) => {
  const read = readPeople([["Naam"], ["Bert Smit"], [name]]);
  // Whoever it is stays: a person decides.
  expect(read.people.map(({ person }) => person.name)).toEqual(["Bert Smit", name]);
  expect(read.findings).toEqual(asked ? [{ kind: "noPerson", row: 3 }] : []);
});

test("a word that is somebody's name too is somebody where a department stands beside it", () => {
  const read = readPeople([
    ["Naam", "Afdeling"],
    ["Team Noord", "Burgerzaken"],
    ["Gemiddelde", "Burgerzaken"],
  ]);
  expect(read.findings).toEqual([{ kind: "noPerson", row: 3 }]);
});
