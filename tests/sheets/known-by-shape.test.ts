/** A sheet of ours without any mark is known by its own texts, also by those of earlier versions. */
import { kindByShape } from "../../src/sheets/known-by-shape";

const TITLE = "Heatmap: niveau";

test.each([
  ["now", "Om te delen (12 mensen, 24 beoordelingen): zonder namen en los van de scores."],
  ["before", "Deelversie (12 personen, 24 beoordelingen): zonder namen en los van de scores."],
])("a heatmap to share, as it was written %s", (_when, status) => {
  expect(kindByShape([[TITLE], [status]])).toBe("sharedHeatmap");
});

test.each([
  ["now", "Wat er om te delen is gemaakt, zonder namen van mensen. Hiermee let Compleet erop"],
  ["before", "Wat een deelversie heeft laten zien, zonder namen van mensen. Hiermee let Compleet erop"],
])("the sheet that remembers what was shared, as it was written %s", (_when, line) => {
  expect(kindByShape([["Eerder gedeeld"], [line]])).toBe("sharedFigures");
});

test("a heatmap of one's own is none to share", () => {
  expect(kindByShape([[TITLE], ["Actueel (12 mensen, 24 beoordelingen)"]])).toBe("heatmap");
});
