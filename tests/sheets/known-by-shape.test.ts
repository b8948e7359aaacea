/** A sheet of ours without any mark is known by its own texts, also by those of earlier versions. */
import { kindByShape } from "../../src/sheets/known-by-shape";
import { momentsWordsEn } from "../../src/sheets/moments/moments-words-en";
import { momentsWordsNl } from "../../src/sheets/moments/moments-words-nl";
import { needsWordsEn } from "../../src/sheets/needs/needs-words-en";
import { needsWordsNl } from "../../src/sheets/needs/needs-words-nl";
import { ratersWordsEn } from "../../src/sheets/raters/raters-words-en";
import { ratersWordsNl } from "../../src/sheets/raters/raters-words-nl";

const NEEDS = { nl: needsWordsNl, en: needsWordsEn };
const MOMENTS = { nl: momentsWordsNl, en: momentsWordsEn };
const RATERS = { nl: ratersWordsNl, en: ratersWordsEn };

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

describe.each(["nl", "en"] as const)("in %s", (language) => {
  test.each(["needs", "moments", "raters"] as const)(
    "a sheet of %s is known by the line below its title",
    (kind) => {
      const words = { needs: NEEDS, moments: MOMENTS, raters: RATERS }[kind][language];
      expect(kindByShape([[words.title], [words.line]])).toBe(kind);
    },
  );

  test("the hidden sheet behind them holds data, and no scores", () => {
    const [title, line] = MOMENTS[language].dataLines;
    expect(kindByShape([[title], [line]])).toBe("heatmapData");
  });
});
