/**
 * The faults that were reported of reading people's sheets and files, each as one of its kind. By the name of the reported
 * case: a sheet of our own with the same fault, checked and made a heatmap of, and where more of its kind is tested.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readHeatmap } from "./heatmap-seen";
import { withExcel, type ExcelAtWork } from "./excel-at-work";

interface ReadingCase {
  /** What stands on the sheet, as a person types it. */
  readonly sheet: readonly (readonly string[])[];
  /** What the check says, by cell, or "" for nothing. */
  readonly said: readonly (readonly [address: string, sentence: string])[];
  /** Each person's levels, or why there is no heatmap. */
  readonly heatmap: readonly (readonly [person: string, ...levels: (number | string)[]])[] | string;
  /** The tests of its kind. */
  readonly more: readonly [file: string, test: string];
}

const READING: Readonly<Record<string, ReadingCase>> = {
  average_row_mend_destroys_formula: {
    sheet: [
      ["Medewerker", "Coachen", "Doelgericht"],
      ["Els Vos", "4", "1"],
      ["Gijs Hoek", "2", "1"],
      ["Gem. team", "=AVERAGE(B2:B3)", "=AVERAGE(C2:C3)"],
    ],
    said: [],
    heatmap: [
      ["Els Vos", 4, 1],
      ["Gijs Hoek", 2, 1],
    ],
    more: ["tests/app/line-words.test.ts", "a line of formulas over others is nobody"],
  },
  form_zelf_leidinggevende_reads_self_as_level: {
    sheet: [
      ["Naam:", "Els Vos"],
      [],
      ["Competentie", "Zelf", "Manager"],
      ["Coachen", "4", "3"],
      ["Doelgericht", "3", "2"],
    ],
    said: [],
    heatmap: [["Els Vos", 3, 2]],
    more: ["tests/app/heading-words.test.ts", "known raters"],
  },
  names_blank_below_drops_manager: {
    sheet: [
      ["Medewerker", "Beoordelaar", "Coachen", "Doelgericht"],
      ["Els Vos", "zelf", "2", "3"],
      ["", "leidinggevende", "2", "2"],
      ["Gijs Hoek", "zelf", "1", "1"],
      ["", "leidinggevende", "0", "2"],
    ],
    said: [],
    heatmap: [
      ["Els Vos", 2, 2],
      ["Gijs Hoek", 0, 2],
    ],
    more: ["tests/app/read-scores.test.ts", "a name merged over the rows of its raters"],
  },
  no_exact_header_nothing_asked: {
    sheet: [
      ["Medewerker", "Communicatief", "Klantgericht"],
      ["Els Vos", "2", "3"],
      ["Gijs Hoek", "1", "4"],
    ],
    said: [
      ["B1", "Is dat 2.3 Communiceren?"],
      ["C1", "Is dat 4.3 Klantgerichtheid?"],
    ],
    heatmap: "niet zeker welke competentie",
    more: ["tests/app/scales.test.ts", "headers that a person confirmed are kept with the sheet"],
  },
  norm_row_counts_as_person: {
    sheet: [
      ["Medewerker", "Coachen", "Doelgericht"],
      ["Gewenst niveau", "3", "4"],
      ["Els Vos", "4", "1"],
      ["Gijs Hoek", "2", "1"],
    ],
    said: [["A2", "‘Gewenst niveau’: een norm"]],
    heatmap: [
      ["Els Vos", 4, 1],
      ["Gijs Hoek", 2, 1],
    ],
    more: ["tests/app/answered-lines.test.ts", "with its label and its levels"],
  },
  percent_100_reads_as_level_1: {
    sheet: [
      ["Medewerker", "Coachen", "Doelgericht"],
      ["Els Vos", "0%", "100%"],
      ["Gijs Hoek", "100%", "100%"],
      ["Ina Tol", "100%", "0%"],
    ],
    said: [["B2", "lijken de scores percentages"]],
    heatmap: "een andere schaal",
    more: ["tests/app/scales.test.ts", "percentages by their format"],
  },
  rater_headings_become_people: {
    sheet: [
      ["Competentie", "Zelf", "Manager", "Collega 1"],
      ["Coachen", "4", "3", "2"],
      ["Doelgericht", "3", "2", "2"],
    ],
    said: [["B1", "een beoordelaar (‘Zelf’), maar nergens van wie"]],
    heatmap: "niet zeker van wie",
    more: ["tests/app/nasty-lists.test.ts", "raters without a name, side by side"],
  },
};

const OTHER_PROGRAMS = "packages/embedded-excel/tests/model/files/other-programs.test.ts";

/** Of files: what was lost, and the test that opens and saves one like it. */
const FILES: Readonly<Record<string, { readonly lost: string; readonly more: ReadingCase["more"] }>> = {
  cf_top3: {
    lost: "the fill of a rule for the highest three",
    more: [OTHER_PROGRAMS, "rule: highest three"],
  },
  styled_empty_row: {
    lost: "a row of formatted cells without contents",
    more: [OTHER_PROGRAMS, "a row of formatted cells without contents"],
  },
  table_without_name: {
    lost: "a table that has a display name alone",
    more: [OTHER_PROGRAMS, "a table without a name of its own"],
  },
};

describe("a sheet like that of the case", () => {
  it.each(Object.entries(READING))("%s", async (_, { sheet, said, heatmap }) => {
    await withExcel(async (excel) => {
      type(excel, sheet);
      const checked = await excel.run("checkScores", { scope: "inFront" });
      if (!checked.ok) throw new Error(checked.error.message);
      // What is worth a talk is no fault of reading.
      const found = checked.result.findings.filter(
        ({ kind }) => kind !== "blindSpot" && kind !== "hiddenStrength",
      );
      expect(found.map(({ address }) => address)).toEqual(said.map(([address]) => address));
      said.forEach(([, sentence], at) => expect(found[at]?.message).toContain(sentence));
      // A mend never takes a formula away.
      expect(found.filter(({ value }) => String(value).startsWith("="))).toEqual([]);
      const made = await excel.run("buildHeatmap", { view: "people", measure: "level", chart: "none" });
      if (typeof heatmap === "string") {
        expect(made).toMatchObject({ ok: false, error: { message: expect.stringContaining(heatmap) } });
        return;
      }
      if (!made.ok) throw new Error(made.error.message);
      const { rows } = await readHeatmap(made.result);
      expect(rows.map(({ label, cells }) => [label, ...cells])).toEqual(heatmap);
    });
  });
});

test.each(
  Object.entries({ ...READING, ...FILES }).map(([name, { more }]): [string, string, string] => [
    name,
    ...more,
  ]),
)("%s has more of its kind in %s: %s", (_, file, name) => {
  expect(readFileSync(path.join(__dirname, "../..", file), "utf8")).toContain(name);
});

/** As a person types it, from A1 on. */
function type({ book }: ExcelAtWork, rows: readonly (readonly string[])[]): void {
  const sheet = book.sheetByName("Blad1")!;
  rows.forEach((row, at) =>
    row.forEach((text, column) => text !== "" && book.type(sheet.id, at, column, text)),
  );
}
