/** Headers as they are typed, and as personnel systems export them. */
import { readPeople } from "../../src/app/people/read-people";
import { roleOf, type Role } from "../../src/app/reading/person-words";
import { sheetOf } from "./read-sheet";
import { read } from "./what-was-read";

const HEADERS: readonly (readonly [string, Role])[] = [
  // Typed
  ["Naam", "name"],
  ["Medewerkers", "name"],
  ["Kandidaat", "name"],
  ["Naam medewerker:", "name"],
  ["MEDEWERKER (verplicht)", "name"],
  ["Dienst", "department"],
  ["Directie", "department"],
  ["Sector", "department"],
  ["Team", "department"],
  ["Afd.", "department"],
  ["Functietitel", "profile"],
  ["Normfunctie", "profile"],
  ["Rol", "profile"],
  ["Functie omschr.", "profile"],
  ["Rolbenaming", "profile"],
  ["Naam van de dienst", "department"],
  ["Teamomschrijving", "department"],
  ["Afd. naam", "department"],
  ["Medew. nr.", "number"],
  ["Naam medew.", "name"],
  ["Beoordeeld door", "rater"],
  ["Opmerkingen", "note"],
  // AFAS
  ["Voorletters", "initials"],
  ["Roepnaam", "callName"],
  ["Voorvoegsel", "infix"],
  ["Achternaam", "lastName"],
  ["Medewerkernummer", "number"],
  ["Functie-omschrijving", "profile"],
  ["Organisatorische eenheid", "department"],
  // Raet, Visma
  ["Pers.nr.", "number"],
  ["Personeelsnr.", "number"],
  ["Naam opgemaakt", "name"],
  ["OE omschrijving", "department"],
  ["Org. eenh. oms.", "department"],
  ["Functie oms.", "profile"],
  ["Geslachtsnaam", "lastName"],
  // SAP SuccessFactors
  ["User ID", "number"],
  ["Person ID External", "number"],
  ["Formatted Name", "name"],
  ["First Name", "firstName"],
  ["Last Name", "lastName"],
  ["Job Title", "profile"],
  ["Division", "department"],
  ["Position Title", "profile"],
  // Workday
  ["Employee ID", "number"],
  ["Legal Name", "name"],
  ["Preferred Name", "name"],
  ["Business Title", "profile"],
  ["Supervisory Organization", "department"],
  ["Worker", "name"],
  ["Job Profile", "profile"],
  // As databases write them
  ["employee_id", "number"],
  ["first_name", "firstName"],
  ["lastName", "lastName"],
  ["OrganisatieEenheid", "department"],
  ["full_name", "name"],
];

test.each(HEADERS)("%s is a %s, wherever it is asked", (header, role) => {
  expect(roleOf(header)).toBe(role);
  expect(
    roleOf(
      ` ${header.toUpperCase().replace("LASTNAME", "LAST NAME").replace("ORGANISATIEEENHEID", "ORGANISATIE-EENHEID")} `,
    ),
  ).toBe(role);
});

test("a list for a new sheet and a score sheet of someone else's take a header for the same", () => {
  const field = (role: Role) =>
    role === "number" || role === "department" || role === "profile" ? role : undefined;
  for (const [header, role] of HEADERS.filter((each) => field(each[1]))) {
    const list = readPeople([
      ["Naam", header],
      ["Anna Bos", "A1"],
      ["Bram Kok", "B2"],
    ]);
    expect([header, list.people[0]?.person]).toEqual([header, { name: "Anna Bos", [field(role)!]: "A1" }]);
    const [sheet] = read(
      sheetOf([
        ["Naam", header, "Visie"],
        ["Anna Bos", "A1", 3],
        ["Bram Kok", "B2", 2],
      ]),
    );
    expect([header, sheet?.ratings[0]?.[field(role)!]?.content]).toEqual([header, "A1"]);
  }
});

describe("columns are told by their cells too", () => {
  const people = (rows: readonly (readonly string[])[]) =>
    readPeople(rows).people.map(({ person }) => person);

  test("initials before a last name tell two people apart", () => {
    expect(
      people([
        ["Voorletters", "Achternaam"],
        ["J.", "Jansen"],
        ["P.", "Jansen"],
      ]),
    ).toEqual([{ name: "J. Jansen" }, { name: "P. Jansen" }]);
  });

  test("codes under Medewerker beside Naam are numbers; alone they are whom it is about", () => {
    expect(
      people([
        ["Medewerker", "Naam"],
        ["00012", "Anna Bos"],
        ["00013", "Bram Kok"],
      ]),
    ).toEqual([
      { name: "Anna Bos", number: "00012" },
      { name: "Bram Kok", number: "00013" },
    ]);
    expect(people([["Medewerker"], ["00012"], ["00013"]])).toEqual([{ name: "00012" }, { name: "00013" }]);
  });

  test("words above codes and names are headers, though nobody knows them", () => {
    expect(
      people([
        ["Kenmerk", "Wie"],
        ["1001", "Anna Bos"],
        ["1002", "Bram Kok"],
      ]),
    ).toEqual([{ name: "Anna Bos" }, { name: "Bram Kok" }]);
  });

  test("a name and a department without headers", () => {
    expect(people([["Anna Bakker", "Burgerzaken"]])).toEqual([
      { name: "Anna Bakker", department: "Burgerzaken" },
    ]);
    expect(
      people([
        ["Anna", "Bakker"],
        ["Bram", "Kok"],
      ]),
    ).toEqual([{ name: "Anna Bakker" }, { name: "Bram Kok" }]);
    expect(
      people([
        ["Anna", "Zorg"],
        ["Bram", "Zorg"],
      ]),
    ).toEqual([
      { name: "Anna", department: "Zorg" },
      { name: "Bram", department: "Zorg" },
    ]);
  });

  test.each([
    ["a salary scale", ["Schaal 9", "schaal 10A"]],
    ["an address for mail", ["a.bakker@voorbeeld.nl", "b.kok@voorbeeld.nl"]],
    ["hours a week", ["36 uur", "24,5 uur"]],
    ["a date", ["01-02-2019", "1/3/2020"]],
    ["yes or no", ["ja", "nee"]],
  ])("%s is neither a department nor a function", (_, [one = "", other = ""]) => {
    expect(
      people([
        ["Anna Bakker", one, "Zorg"],
        ["Bram Kok", other, "Zorg"],
      ]),
    ).toEqual([
      { name: "Anna Bakker", department: "Zorg" },
      { name: "Bram Kok", department: "Zorg" },
    ]);
  });

  test("people who are told by their addresses are people, and their department stays one", () => {
    expect(
      people([
        ["a.bakker@voorbeeld.nl", "Zorg"],
        ["b.kok@voorbeeld.nl", "Zorg"],
      ]),
    ).toEqual([
      { name: "a.bakker@voorbeeld.nl", department: "Zorg" },
      { name: "b.kok@voorbeeld.nl", department: "Zorg" },
    ]);
  });

  test("what a person says of a column holds", () => {
    const rows = [
      ["Anna", "Zorg"],
      ["Bram", "Zorg"],
    ];
    const read = readPeople(rows, new Map([[1, "profile"]]));
    expect(read.people[0]?.person).toEqual({ name: "Anna", profile: "Zorg" });
    expect(read.columns).toEqual([
      { column: 0, text: "Anna", field: "name" },
      { column: 1, text: "Zorg", field: "profile" },
    ]);
  });

  test("a number of two people is said, and both stay; what stands for none is no number", () => {
    const read = readPeople([
      ["Naam", "Nr"],
      ["Anna Bos", "5"],
      ["Bram Kok", "5"],
      ["Cees Pot", "extern"],
      ["Dewi Sari", "extern"],
    ]);
    expect(read.people).toHaveLength(4);
    expect(read.findings).toEqual([{ kind: "sharedNumber", row: 3, first: 2 }]);
  });
});
