import * as fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import type { Competency } from "../../src/framework/model";
import { cutAtWord } from "../../src/sheets/drafting/cut-text";
import { levelPrompt } from "../../src/sheets/scores/level-prompt";

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
  "%s: its name, and a line for each level that begins with its first indicator",
  (name, competency) => {
    const prompt = levelPrompt(competency);
    expect(prompt.title).toBe(name);
    expect(prompt.text.length).toBeLessThanOrEqual(255);
    const lines = prompt.text.split("\n");
    expect(lines).toHaveLength(4);
    competency.levels.forEach(({ number, indicators }, index) => {
      const shown = lines[index]!.replace(/…$/, "");
      expect(`${number}: ${indicators.join("; ")}`.startsWith(shown)).toBe(true);
      // A line of nothing but a few words would help nobody.
      expect(shown.length).toBeGreaterThan(30);
    });
  },
);

test("long names and levels stay within what Excel takes", () => {
  const long: Competency = {
    code: "9.9",
    name: "Verantwoordelijkheid nemen en afleggen",
    aliases: [],
    clusterCode: "9",
    definition: "",
    levels: Array.from({ length: 6 }, (_, index) => ({
      number: index + 1,
      indicators: [index === 0 ? "kort" : "een lange indicator ".repeat(20)],
    })),
  };
  const { title, text } = levelPrompt(long);
  expect(title).toBe("Verantwoordelijkheid nemen en…");
  expect(text.length).toBeLessThanOrEqual(255);
  expect(text.split("\n")[0]).toBe("1: kort");
  // What the short level left over is used by the others.
  expect(text.length).toBeGreaterThan(235);
});
