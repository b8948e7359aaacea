/** Below 0 stands a minus (−), as wide as the plus, and no hyphen: in cells, in texts, and in what formulas make of them. */
import { numberText } from "../../../src/sheets/heatmap/heatmap-words";
import { legendCells } from "../../../src/sheets/heatmap/legend";
import { numberText as liveNumberText } from "../../../src/sheets/heatmap/live-formulas";
import { heatFormat } from "../../../src/sheets/heatmap/rules";

test("in texts", () => {
  expect([-2.5, 0, 1].map(numberText)).toEqual(["−2,5", "0", "1"]);
  expect(liveNumberText("A1")).toBe('SUBSTITUTE(SUBSTITUTE(ROUND(A1,2),".",","),"-","−")');
});

test("in cells and in the legend", () => {
  expect(heatFormat("gap", false)).toBe('+General;"−"General;0');
  expect(heatFormat("change", true)).toBe('+0.0;"−"0.0;0.0');
  expect(heatFormat("level", true)).toBe("0.0");
  const wide = Array.from({ length: 10 }, () => 100);
  expect(
    legendCells({ measure: "gap", palette: "blue", highest: 4, mayHide: true }, wide).slice(0, 8),
  ).toEqual(["≤ −2", "−1", "0", "+1", "≥ +2", "n.v.t.", "– leeg", "x weggelaten"]);
});
