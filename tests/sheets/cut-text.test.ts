import { LIST_NAMES } from "../../src/sheets/marker/list-names";
import * as fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import { cutAtWord } from "../../src/sheets/drafting/cut-text";
import { scoreEntry } from "../../src/sheets/scores/team-rules";

const competencies = compleet().clusters.flatMap((cluster) => cluster.competencies);

test("a text that fits is left alone, another is cut at a word and says so", () => {
  expect(cutAtWord("Besluiten nemen", 15)).toBe("Besluiten nemen");
  expect(cutAtWord("Besluiten nemen", 14)).toBe("Besluiten…");
  expect(cutAtWord("Plannen, en organiseren", 12)).toBe("Plannen, en…");
  expect(cutAtWord("Plannen, en organiseren", 10)).toBe("Plannen…");
  expect(cutAtWord("Omgevingssensitiviteit", 8)).toBe("Omgevin…");
});

test("whatever the text, the cut is short enough and begins as the text does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, most) => {
      const cut = cutAtWord(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut.replace(/…$/, ""))).toBe(true);
      expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }),
  );
});

test.each(competencies.map((competency) => [competency.name, competency] as const))(
  "%s: beside a cell only its name, so that no rows are covered",
  (name, competency) => {
    expect(scoreEntry(competency, LIST_NAMES).prompt).toEqual({ title: name, text: "" });
  },
);

test("a long name stays within what Excel takes", () => {
  const [first] = competencies;
  const long = { ...first!, name: "Verantwoordelijkheid nemen en afleggen" };
  expect(scoreEntry(long, LIST_NAMES).prompt).toEqual({ title: "Verantwoordelijkheid nemen en…", text: "" });
});
