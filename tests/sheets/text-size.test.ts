import * as fc from "fast-check";
import {
  CELL_PADDING,
  INDENT_WIDTH,
  lineHeight,
  textHeight,
  textWidth,
  wrapText,
} from "../../src/sheets/drafting/text-size";

const word = fc.string({ unit: fc.constantFrom(..."abeinostuwmfil.,éë"), minLength: 1, maxLength: 24 });
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
const font = fc.record({ size: fc.constantFrom(8, 9, 10, 11, 12, 18), bold: fc.boolean() });

describe("widths", () => {
  it("knows Calibri: a digit of 11 points is 7 pixels wide in Excel, which makes its column widths", () => {
    const pixels = textWidth("0".repeat(10), { size: 11 }) / 0.75;
    expect(pixels).toBeGreaterThanOrEqual(70);
    expect(pixels).toBeLessThan(80);
  });

  it("knows that bold is wider, i narrower than m, and an unknown character as wide as it may be", () => {
    const size = 10;
    expect(textWidth("Niveau", { size, bold: true })).toBeGreaterThan(textWidth("Niveau", { size }));
    expect(textWidth("iiii", { size })).toBeLessThan(textWidth("mmmm", { size }) / 2);
    expect(textWidth("漢", { size })).toBeGreaterThanOrEqual(size);
    expect(textWidth("é", { size })).toBe(textWidth("e", { size }));
    expect(textWidth("\u00a0", { size })).toBe(textWidth(" ", { size }));
  });
});

describe("heights", () => {
  // What Excel's files show for a row of Calibri at 100 %.
  it.each([
    [8, 11.25],
    [9, 12],
    [10, 12.75],
    [11, 15],
    [12, 15.75],
    [14, 18.75],
    [18, 23.25],
    [20, 26.25],
  ])("a line of %i points is at least Excel's row of %f and little more", (size, row) => {
    expect(lineHeight(size)).toBeGreaterThanOrEqual(row);
    expect(lineHeight(size)).toBeLessThan(row * 1.1);
  });

  it("counts lines, with padding and indent taken off the width", () => {
    const size = 11;
    const width = textWidth("een twee", { size });
    const one = textHeight("een twee", width + CELL_PADDING, { size });
    expect(one).toBeCloseTo(lineHeight(size), 6);
    expect(textHeight("een twee", width * 0.8 + CELL_PADDING, { size })).toBeCloseTo(2 * one, 6);
    expect(textHeight("een twee", width + CELL_PADDING, { size }, 1)).toBeCloseTo(2 * one, 6);
    expect(textHeight("een twee", width + CELL_PADDING + INDENT_WIDTH, { size }, 1)).toBeCloseTo(one, 6);
    expect(textHeight("een\n\ntwee", 500, { size })).toBeCloseTo(3 * one, 6);
  });
});

describe("wrapping", () => {
  const size = 10;

  it("breaks at spaces and after a hyphen between letters", () => {
    const width = textWidth("politiek-", { size });
    expect(wrapText("politiek-bestuurlijk", width, { size })[0]).toBe("politiek-");
    expect(wrapText("de politiek", width, { size })).toEqual(["de", "politiek"]);
    expect(wrapText("kennis- en", textWidth("kennis-", { size }), { size })).toEqual(["kennis-", "en"]);
  });

  it("breaks within a word only where the word alone is too wide", () => {
    const lines = wrapText("een omgevingssensitiviteit", textWidth("omgevings", { size }), { size });
    expect(lines[0]).toBe("een");
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1).join("")).toBe("omgevingssensitiviteit");
  });

  it("loses nothing, and no line is wider than the room", () => {
    fc.assert(
      fc.property(sentence, font, fc.integer({ min: 30, max: 400 }), (text, look, width) => {
        const lines = wrapText(text, width, look);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        // The widest rendering need not be the one with the most lines: 1 pixel of 7 is what rounding can do.
        for (const line of lines)
          if (line.length > 1) expect(textWidth(line, look)).toBeLessThan(width * 1.15);
      }),
    );
  });

  it("never needs fewer lines in a narrower cell, nor for a longer text", () => {
    fc.assert(
      fc.property(sentence, word, font, fc.integer({ min: 40, max: 400 }), (text, more, look, width) => {
        const height = textHeight(text, width, look);
        expect(textHeight(text, width - 10, look)).toBeGreaterThanOrEqual(height - 1e-9);
        expect(textHeight(`${text} ${more}`, width, look)).toBeGreaterThanOrEqual(height - 1e-9);
      }),
    );
  });
});
