/** The bounds of a heatmap's colours are fractions, which read the same in every language; the grid draws them. */
import { gridRules } from "../../playground/grid/drawn-conditional-formats";

test.each([
  [
    ["1/4", "7/4"],
    [0.25, 1.75],
  ],
  [
    ["=-9/4", "=3"],
    [-2.25, 3],
  ],
])("between %j", (formulas, value) => {
  const [drawn] = gridRules([
    {
      priority: 0,
      stopIfTrue: true,
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      rule: { kind: "cellValue", operator: "between", formulas, style: {} },
    } as unknown as Parameters<typeof gridRules>[0][number],
  ]);
  expect(drawn?.rule).toMatchObject({ subType: "number", operator: "between", value });
});
