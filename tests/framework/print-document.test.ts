import fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import { parseFramework } from "../../src/framework/parse";
import { printFramework } from "../../src/framework/giving/print-document";
import { anyFramework } from "./generated";

test("what is printed reads back as the same framework", () => {
  fc.assert(
    fc.property(anyFramework, (framework) => {
      expect(parseFramework(printFramework(framework))).toEqual(framework);
    }),
    { numRuns: 300 },
  );
});

test("so does whatever the parser made of any texts, and printing it again gives the same document", () => {
  const line = fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replace(/[\r\n]/gu, " "));
  const text = fc.tuple(
    fc.constantFrom("A", "Is", "IJs ", "HR", "'s Avonds ", "(Wel) ", "X-", "x Is ", "H\u0331"),
    line,
  );
  fc.assert(
    fc.property(
      line,
      fc.uniqueArray(text, { minLength: 1, maxLength: 5, selector: (t) => t.join("").toLowerCase() }),
      (anything, texts) => {
        const indicators = texts.map((parts, rank) => ` • ${parts.join("")} ${rank} ${anything}`).join("\n");
        const source = `T ${anything}\n1. C ${anything}\n1.1 K ${anything}\nDe ${anything}\nNiveau 1\n${indicators}\n`;
        const printed = printFramework(parseFramework(source));
        expect(printFramework(parseFramework(printed))).toBe(printed);
        expect(parseFramework(printed)).toEqual(parseFramework(source));
      },
    ),
    { numRuns: 500 },
  );
});

test("Compleet Competenties, printed, needs no corrections and keeps its other name", () => {
  const printed = printFramework(compleet());
  expect(printed).toContain("1.1 Zorgvuldigheid");
  expect(printed).toContain("\nOok genoemd: Zorvuldigheid\n");
  expect(parseFramework(printed)).toEqual(compleet());
});
