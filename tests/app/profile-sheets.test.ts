import { profilesIn } from "../../src/app/heatmap/required-levels";
import type { ReadSheet } from "../../src/app/port";
import { profileTables } from "../../src/app/reading/read-profiles";
import { compleet } from "../../src/framework/compleet";
import { scoreList, SharedBook, shareOf } from "./shared-book";
import { ours, sheetOf, tableOf } from "./read-sheet";

/** A sheet with functions. `table` is the name it has now, `made` the one in its marker. */
function profiles(
  name: string,
  level: number,
  { table = "Profielen", made = "Profielen", original = false, more = [] as readonly string[] } = {},
): ReadSheet {
  const grid = [["Functie", "1.1"], ["Adviseur", level], ...more.map((one) => [one, level])];
  const rest = { id: `{${name}}`, name, active: false, original };
  return sheetOf(grid, {
    ...rest,
    tables: [tableOf(grid, 0, table)],
    ...ours("profiles", { table: made }),
  });
}
const COPY = { table: "Profielen3" };
const countsIn = (sheets: readonly ReadSheet[]) => {
  const found = profilesIn(sheets, compleet())!;
  return {
    level: found.required("adviseur", "1.1"),
    sheet: found.sheet,
    differing: found.differing,
    // The check asks the same reader.
    known: profileTables(sheets)[0]!.profiles,
  };
};

test("the sheet that was made counts, not an edited copy in front of it; and the difference is told", () => {
  const copy = profiles("Kopie", 4, { ...COPY, more: ["Nieuwe functie"] });
  const wanted = { level: 2, sheet: "Functieprofielen", differing: ["Kopie"], known: ["Adviseur"] };
  expect(countsIn([copy, profiles("Functieprofielen", 2, { original: true })])).toEqual(wanted);
  // Another program keeps no property by which the first is known: then it is known by its table.
  expect(countsIn([copy, profiles("Functieprofielen", 2)])).toEqual(wanted);
});

test("of equals the first counts, and copies that say the same are not mentioned", () => {
  expect(countsIn([profiles("Een", 3, COPY), profiles("Twee", 1, COPY)])).toMatchObject({
    sheet: "Een",
    differing: ["Twee"],
  });
  const same = [profiles("Functieprofielen", 2, { original: true }), profiles("Kopie", 2, COPY)];
  expect(countsIn(same)).toMatchObject({ sheet: "Functieprofielen", differing: [] });
});

test("a heatmap says which sheet its required levels come from where another differs", async () => {
  const book = new SharedBook();
  const people = Array.from({ length: 6 }, (_, index) => ({
    name: `P${index}`,
    department: "A",
    profile: "Adviseur",
    ratings: [{ rater: "leidinggevende", scores: [index % 5] }],
  }));
  book.sheets = [
    profiles("Kopie", 4, COPY),
    profiles("Functieprofielen", 2, { original: true }),
    scoreList("nu", ["1.1"], people),
  ];
  const version = await shareOf(book, { view: "people", measure: "level" }, ["nu"]);
  expect(version).toMatchObject({
    remarks: expect.arrayContaining([
      "De vereiste niveaus komen van ‘Functieprofielen’. Op ‘Kopie’ staan andere; die tellen niet mee. Verwijder wat niet meer geldt.",
    ]),
  });
});
