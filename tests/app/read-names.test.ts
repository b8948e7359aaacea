/** Names that stand in a cell for each part, as personnel systems export them. */
import { personKey } from "../../src/app/reading/same-person";
import { sheetOf } from "./read-sheet";
import { findings, read, scores, unread } from "./what-was-read";

const HEADERS = ["Voornaam", "Tussenvoegsel", "Achternaam", "1.1 Zorgvuldigheid", "1.2 Analyseren"];

test("first name, what stands between and last name are one person", () => {
  const sheet = sheetOf([
    ["Personeelsnr.", ...HEADERS],
    ["001", "Piet", "van der", "Berg", 3, 2],
    ["002", "Sanne", null, "Jansen-de Wit", 1, 4],
    ["003", "Çelik", " ", "Yıldız", 2, 2],
  ]);
  expect(scores(sheet)).toEqual([
    "Piet van der Berg ? 1.1 3 E2",
    "Piet van der Berg ? 1.2 2 F2",
    "Sanne Jansen-de Wit ? 1.1 1 E3",
    "Sanne Jansen-de Wit ? 1.2 4 F3",
    "Çelik Yıldız ? 1.1 2 E4",
    "Çelik Yıldız ? 1.2 2 F4",
  ]);
  expect(unread(sheet)).toEqual([]);
  const [berg] = read(sheet)[0]?.ratings ?? [];
  expect([berg?.name.address, berg?.nameParts?.map(({ address }) => address)]).toEqual([
    "B2",
    ["B2", "C2", "D2"],
  ]);
});

test("in any order, in English, by call name or initials", () => {
  const of = (headers: readonly string[], row: readonly string[]) =>
    scores(
      sheetOf([
        [...headers, "Zorgvuldigheid"],
        [...row, 3],
      ]),
    )[0]?.replace(/ \? .*/u, "");
  expect(of(["Achternaam", "Tussenv.", "Voornaam"], ["Berg", "van der", "Piet"])).toBe("Piet van der Berg");
  expect(of(["Last name", "First name"], ["Smith", "Anne"])).toBe("Anne Smith");
  expect(
    of(["Voorletters", "Roepnaam", "Voornamen", "Geslachtsnaam"], ["J.M.", "Anja", "Johanna", "Bos"]),
  ).toBe("Anja Bos");
  expect(of(["Voorletters", "tv", "Achternaam"], ["P.", "de", "Boer"])).toBe("P. de Boer");
  expect(of(["Voornaam"], ["Anna"])).toBe("Anna");
});

test("a name in one cell stays as it was typed", () => {
  const sheet = sheetOf([
    ["Naam", "1.1 Zorgvuldigheid"],
    ["Jansen, Piet", 3],
    ["Berg, S. van der", 2],
  ]);
  expect(scores(sheet)).toEqual(["Jansen, Piet ? 1.1 3 B2", "Berg, S. van der ? 1.1 2 B3"]);
  expect(findings([sheet])).toEqual([]);
});

test("Naam beside Voornaam holds last names, or the whole name where the first name is in it", () => {
  const sheet = sheetOf([
    ["Naam", "Voornaam", "Zorgvuldigheid"],
    ["Jansen", "Piet", 3],
    ["de Vries, Jan Willem", "Jan Willem", 2],
    ["Anna Bos", "Anna", 1],
    ["", "Kim", 4],
  ]);
  expect(scores(sheet)).toEqual([
    "Piet Jansen ? 1.1 3 C2",
    "de Vries, Jan Willem ? 1.1 2 C3",
    "Anna Bos ? 1.1 1 C4",
    "Kim ? 1.1 4 C5",
  ]);
  const both = sheetOf([
    ["Naam", "Voornaam", "Achternaam", "Zorgvuldigheid"],
    ["P. Jansen", "Piet", "Jansen", 3],
  ]);
  expect(scores(both)).toEqual(["P. Jansen ? 1.1 3 D2"]);
});

test("the same person in parts and in one cell, with one more space and other capitals", () => {
  const parts = sheetOf([HEADERS, ["Piet", "Van der", "Berg", 3, 2]]);
  const whole = sheetOf([
    ["Naam", "1.1 Zorgvuldigheid"],
    ["Piet van der  Berg", 3],
  ]);
  const keys = read(parts, whole).flatMap(({ ratings }) => ratings.map(personKey));
  expect(new Set(keys).size).toBe(1);
  expect(findings([parts, whole])).toEqual(["A2 strayName → Piet van der Berg", "A2 duplicateRating"]);
});

test("what is the matter is said at the cell that has it, and of the whole name at all its cells", () => {
  const sheet = sheetOf([
    HEADERS,
    ["Piet", "van der", "Berg ", 3, 2],
    ["Anna", null, "Bos", 33, 2],
    ["Piet", " van der", "Berg", 3, null],
  ]);
  expect(findings([sheet])).toEqual([
    "C2 strayName → Berg",
    "D3 outsideScale",
    "A4:C4 duplicateRating",
    "B4 strayName → van der",
    "E4 missingScore",
  ]);
});

test("totals, headings, rows without a name and parts that show an error are nobody, and said", () => {
  const sheet = sheetOf([
    HEADERS,
    ["Burgerzaken"],
    ["Piet", null, { error: "#N/A" }, 3, 2],
    [null, null, null, 1, 2],
    ["Gemiddelde", null, null, 2, 2],
  ]);
  expect(scores(sheet)).toEqual([]);
  expect(unread(sheet)).toEqual(["A2 loneText", "C3 loneText", "D4 scoresWithoutName"]);
});

test("people side by side, with a row for each part of the name", () => {
  const sheet = sheetOf([
    ["Voornaam", "Piet", "Anna"],
    ["Tussenvoegsel", "van der", ""],
    ["Achternaam", "Berg", "Bos"],
    ["1.1 Zorgvuldigheid", 3, 1],
    ["1.2 Analyseren", 2, 4],
  ]);
  expect(scores(sheet)).toEqual([
    "Piet van der Berg ? 1.1 3 B4",
    "Piet van der Berg ? 1.2 2 B5",
    "Anna Bos ? 1.1 1 C4",
    "Anna Bos ? 1.2 4 C5",
  ]);
});
