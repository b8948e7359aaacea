/** What can be the matter with one score: no score, a formula, an error, a text that means one. */
import { highestOf, isOnScale, levelsOf } from "../../scoring/level-scale";
import type { LevelScore } from "../../scoring/level-score";
import type { IndicatorScore } from "../../scoring/indicator-score";
import { isEmpty, textOf, type Cell } from "../reading/read-cell";
import { refersToOtherLines } from "../reading/line-kind";
import { saidScore } from "../reading/said-score";
import { scaleValue } from "../reading/scale";
import type { ReadRating, ScoreSheet } from "../reading/score-sheet";
import type { AskedScore, Found } from "./facts";
import { foundAt } from "./found";

const JUDGEMENTS: ReadonlyMap<IndicatorScore, string> = new Map<IndicatorScore, string>([
  [1, "ja"],
  [0.5, "deels"],
  [0, "nee"],
  ["n.v.t.", "n.v.t."],
]);

/** Findings about each score cell of a sheet. */
export function checkScoreCells(sheet: ScoreSheet): readonly Found[] {
  return sheet.ratings.flatMap((rating) =>
    rating.indicators
      ? rating.indicators.flatMap((indicator) => {
          const { cell, score, competency } = indicator;
          const what = `${competency.name}, niveau ${indicator.level}`;
          const asks = { as: "judgement" } as const;
          return checkCell(sheet, rating, cell, { what, asks, entry: judgementOf(cell, score) });
        })
      : rating.scores.flatMap(({ cell, score, competency }) =>
          sheet.scale && score !== undefined
            ? []
            : checkCell(sheet, rating, cell, {
                what: competency.name,
                asks: { as: "score", levels: levelsOf(competency) },
                entry: score,
              }),
        ),
  );
}

interface Asked {
  readonly what: string;
  readonly asks: AskedScore;
  /** What should stand there, as the dropdown has it; undefined for what is no score. */
  readonly entry: LevelScore | string | undefined;
}

function checkCell(
  { sheet, kind, turned = false }: ScoreSheet,
  { person }: ReadRating,
  cell: Cell,
  { what, asks, entry }: Asked,
): readonly Found[] {
  const { content, formula } = cell;
  const mend = entry === undefined || entry === null ? {} : { mend: entry };
  if (typeof content === "object") {
    return [foundAt(sheet, cell, { kind: "errorValue", person, what, value: content.error })];
  }
  if (formula !== undefined) {
    // What is calculated from other lines is nobody's entry to be written over.
    const mendable = refersToOtherLines(cell, turned, sheet) ? {} : mend;
    return [foundAt(sheet, cell, { kind: "formula", person, what, shows: textOf(cell) }, mendable)];
  }
  if (isEmpty(cell)) {
    // Spaces look like nothing, and are counted as filled in.
    return content === ""
      ? []
      : [foundAt(sheet, cell, { kind: "textScore", person, what, value: " ", asks }, { mend: "" })];
  }
  if (content === entry) return [];
  const value = cell.percent ? scaleValue(cell) : textOf(cell);
  const hasList = kind !== "other";
  const said =
    typeof content === "string" && asks.as === "score" && entry === undefined
      ? saidScore(content, highestOf(asks.levels))
      : undefined;
  const isLevel = said !== undefined && asks.as === "score" && isOnScale(asks.levels, said);
  const orSaid = isLevel ? { mend: said } : mend;
  return typeof content === "number"
    ? [
        foundAt(
          sheet,
          cell,
          asks.as === "score"
            ? { kind: "outsideScale", person, what, value, hasList, levels: asks.levels }
            : { kind: "textScore", person, what, value, asks },
          mend,
        ),
      ]
    : [foundAt(sheet, cell, { kind: "textScore", person, what, value, asks }, orSaid)];
}

/** The word that the dropdown of a form has for what stands there; as it stands when only capitals differ. */
function judgementOf({ content }: Cell, score: IndicatorScore | undefined): string | undefined | null {
  if (score === undefined || score === null) return score;
  const word = JUDGEMENTS.get(score);
  return typeof content === "string" && content.toLowerCase() === word ? content : word;
}
