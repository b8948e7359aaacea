import * as fc from "fast-check";
import {
  cleanSheetName,
  sameSheetName,
  sheetNamed,
  sheetNameFault,
  uniqueSheetName,
} from "../../src/sheets/plan/sheet-names";
import { isDefinedName, sameDefinedName, uniqueDefinedName } from "../../src/sheets/plan/defined-names";
import { FreeNames } from "../../src/sheets/plan/free-names";

/** Half of a character outside the basic plane. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const folded = (name: string): string => name.toUpperCase().normalize("NFC");

const validName = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => cleanSheetName(text));

describe("sheet names", () => {
  it.each(["Competentiematrix", "Team 1 (2026)", "Résumé & co.", "a'b", "Historie", "x".repeat(31)])(
    "takes %s",
    (name) => expect(sheetNameFault(name)).toBeUndefined(),
  );

  it.each([
    ["", { fault: "empty" }],
    ["   ", { fault: "empty" }],
    ["x".repeat(32), { fault: "tooLong", length: 32, limit: 31 }],
    ["😀".repeat(16), { fault: "tooLong", length: 32, limit: 31 }],
    ["a/b", { fault: "forbiddenCharacter", character: "/" }],
    ["[1]", { fault: "forbiddenCharacter", character: "[" }],
    ["wat?", { fault: "forbiddenCharacter", character: "?" }],
    ["a\tb", { fault: "forbiddenCharacter", character: "\t" }],
    ["'a", { fault: "apostropheAtEdge" }],
    ["a'", { fault: "apostropheAtEdge" }],
    ["history", { fault: "reserved" }],
    ["History", { fault: "reserved" }],
  ])("says what is wrong with %j", (name, fault) => expect(sheetNameFault(name)).toEqual(fault));

  it("finds each of Excel's seven characters", () => {
    for (const character of "[]:*?/\\")
      expect(sheetNameFault(`a${character}b`)?.fault).toBe("forbiddenCharacter");
  });

  it("tells the same by its capitals only", () => {
    expect(sameSheetName("Team Élan", "TEAM éLAN")).toBe(true);
    expect(sameSheetName("Team Élan", "Team Elan")).toBe(false);
    expect(sameSheetName("Team", "Team ")).toBe(false);
    expect(sameDefinedName("Teamscores", "teamSCORES")).toBe(true);
  });

  it("finds what a person means: the name itself, then other capitals, then other spaces at the ends", () => {
    const find = (asked: string, ...names: string[]) => sheetNamed(names, asked, (name) => name);
    expect(find("Team ", "Team", "Team ")).toBe("Team ");
    expect(find(" team", "Blad1", "Team ")).toBe("Team ");
    expect(find("STRASSE", "straße", "Strasse", "STRASSE")).toBe("STRASSE");
    expect(find("Team", "Team 2")).toBeUndefined();
  });

  it("cleans any text to a valid name", () => {
    expect(cleanSheetName("Team: A/B")).toBe("Team A B");
    expect(cleanSheetName("'History'")).toBe("History 1");
    expect(cleanSheetName("??", "Blad")).toBe("Blad");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const name = cleanSheetName(text);
        expect(sheetNameFault(name)).toBeUndefined();
        if (!LONE_SURROGATE.test(text)) expect(name).not.toMatch(LONE_SURROGATE);
      }),
    );
  });

  it("keeps a valid name of its own as it is", () => {
    fc.assert(fc.property(validName, (name) => expect(cleanSheetName(name)).toBe(name)));
  });

  it("numbers a name that is taken, whatever its case", () => {
    expect(uniqueSheetName("Matrix", [])).toBe("Matrix");
    expect(uniqueSheetName("Matrix", ["matrix"])).toBe("Matrix (2)");
    expect(uniqueSheetName("Matrix", ["MATRIX", "matrix (2)", "Matrix (3)"])).toBe("Matrix (4)");
    expect(uniqueSheetName("x".repeat(31), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
    expect(uniqueSheetName("😀".repeat(15), ["😀".repeat(15)])).toBe(`${"😀".repeat(13)} (2)`);
  });

  it("is always valid and free", () => {
    fc.assert(
      fc.property(validName, fc.integer({ min: 0, max: 12 }), (wish, times) => {
        const taken: string[] = [];
        for (let time = 0; time <= times; time++) {
          const name = uniqueSheetName(wish, taken);
          expect(sheetNameFault(name)).toBeUndefined();
          expect(taken.map(folded)).not.toContain(folded(name));
          taken.push(name.toUpperCase());
        }
      }),
    );
  });
});

describe("names of tables and defined names", () => {
  it.each(["Competenties", "_x", "Scores_2026", "\\a", "Eén", "AAAA1", "A1B", "R1C1x", "A0", "XFE1"])(
    "takes %s",
    (name) => expect(isDefinedName(name)).toBe(true),
  );

  it.each([
    "",
    "1a",
    "a b",
    "a-b",
    "A1",
    "xfd1048576",
    "r1c1",
    "R",
    "c",
    "R2",
    "C12",
    "a".repeat(256),
    "R1K1",
    "k",
    "TRUE",
    "_xlnm.x",
    "Print_Area",
  ])("refuses %j", (name) => expect(isDefinedName(name)).toBe(false));

  it("makes a name free and valid", () => {
    expect(uniqueDefinedName("Competenties", ["COMPETENTIES"])).toBe("Competenties_2");
    expect(uniqueDefinedName("Team A/B", [])).toBe("Team_A_B");
    expect(uniqueDefinedName("A1", [])).toBe("_A1");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(4), (wish, times) => {
        const taken: string[] = [];
        for (let time = 0; time <= times; time++) {
          const name = uniqueDefinedName(wish, taken);
          expect(isDefinedName(name)).toBe(true);
          expect(taken.map(folded)).not.toContain(folded(name));
          taken.push(name.toUpperCase());
        }
      }),
    );
  });
});

describe("free names", () => {
  it("are given out once each, with what was taken at the look left alone", () => {
    const names = new FreeNames({ sheets: ["Blad1", "lijsten"], names: ["SCORES"] });
    expect([names.sheet("Lijsten"), names.sheet("Lijsten"), names.sheet("Profielen")]).toEqual([
      "Lijsten (2)",
      "Lijsten (3)",
      "Profielen",
    ]);
    expect([names.name("Scores"), names.name("scores"), names.name("Blad1")]).toEqual([
      "Scores_2",
      "scores_3",
      "Blad1",
    ]);
  });
});
