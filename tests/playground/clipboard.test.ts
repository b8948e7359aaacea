import fc from "fast-check";
import { copiedText } from "../../playground/grid/copied-text";
import { pastedCells } from "../../playground/grid/pasted-text";
import { cellView, sheetView } from "./view-fixture";

const text = fc.string({ unit: fc.constantFrom("a", "é", '"', "\t", "\n", " ", "1", ";") });

describe("text on the clipboard", () => {
  it("comes back as it went, whatever stands in the cells", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, fc.constant("einde")), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const cells = rows.flatMap((row, i) => row.map((value, j) => cellView(i, j, value)));
          const copied = copiedText(sheetView({ cells }), {
            row: 0,
            column: 0,
            rows: rows.length,
            columns: 3,
          });
          expect(pastedCells(copied)).toEqual(rows);
        },
      ),
    );
  });

  it("reads what Excel, LibreOffice and editors write", () => {
    expect(pastedCells("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(pastedCells("los")).toEqual([["los"]]);
    expect(pastedCells('"regel 1\nregel 2"\tx')).toEqual([["regel 1\nregel 2", "x"]]);
    expect(pastedCells('5" schroef\tx')).toEqual([['5" schroef', "x"]]);
    expect(pastedCells("a\n\nb")).toEqual([["a"], [""], ["b"]]);
  });

  it("copies what the cells show, as far as anything is there", () => {
    const view = sheetView({ cells: [cellView(1, 0, 3.5, { text: "3,50" })] });
    expect(copiedText(view, { row: 0, column: 0, rows: 1_048_576, columns: 1 })).toBe("\r\n3,50");
  });
});
