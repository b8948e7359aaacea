import fc from "fast-check";
import { fold, foldKey, foldWithPlaces } from "../../src/framework/fold";

const anyText = fc.string({ unit: "binary" });

test.each([
  ["Coördineert", "coordineert"],
  ["coo\u0308rdineert", "coordineert"],
  ["ĲSSEL", "ijssel"],
  ["Straße", "strasse"],
  ["œuvre", "oeuvre"],
  ["Ælfrød", "aelfrod"],
  ["collega’s", "collegas"],
  ["collega's", "collegas"],
  ["co\u00ADördinatie", "coordinatie"],
  ["politiek–bestuurlijk", "politiek-bestuurlijk"],
  ["Łódź", "lodz"],
])("%j folds to %j", (text, folded) => expect(fold(text)).toBe(folded));

test("a key has single spaces and none around it", () => {
  expect(foldKey(" \u00A0Besluiten \t nemen\n")).toBe("besluiten nemen");
});

test("folding a character twice changes nothing, nor does its case", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += 1) {
    const character = String.fromCodePoint(code);
    const folded = fold(character);
    const cases = [folded, character.toLowerCase(), character.toUpperCase()];
    if (cases.some((other) => fold(other) !== folded)) wrong.push(`${character} U+${code.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});

test("nor does the case of a text", () => {
  fc.assert(fc.property(anyText, (text) => expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()))));
});

test("each folded unit knows the part of the original it comes from", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, starts, ends } = foldWithPlaces(text);
      expect(folded).toBe(fold(text));
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      starts.forEach((start, unit) => {
        expect(start).toBeLessThan(ends[unit] ?? 0);
        expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        expect(fold(text.slice(start, ends[unit]))).toContain(folded[unit]);
      });
    }),
  );
});

test("a loose accent belongs to its letter", () => {
  expect(foldWithPlaces("xe\u0308y").ends).toEqual([1, 3, 4]);
  expect(foldWithPlaces("ß\u0301").ends).toEqual([2, 2]);
});
