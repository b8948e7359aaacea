/** The Dutch words of the three matrix layouts. Sheets are always Dutch, as the framework is. */
import { list } from "../../framework/list";
import type { FrameworkCount, LevelNumber } from "../../framework/model";
import { HEADINGS } from "../marker/column-headings";

export const MATRIX_WORDS = {
  sheetName: { list: "Competentielijst", matrix: "Competentiematrix", card: "Gesprekskaarten" },
  tableName: "Competenties",
  cluster: "Cluster",
  code: HEADINGS.code,
  competency: HEADINGS.competency,
  definition: "Definitie",
  level: HEADINGS.level,
  number: HEADINGS.number,
  indicator: HEADINGS.indicator,
  translatedCompetency: `${HEADINGS.competency} (vertaling)`,
  translatedIndicator: `${HEADINGS.indicator} (vertaling)`,
  indicators: "Indicatoren",
  notes: "Aantekeningen",
  agreements: "Afspraken",
  person: `${HEADINGS.name}:`,
  date: "Datum:",
  continued: "(vervolg)",
} as const;

/** "Niveau 2" */
export const levelWord = (level: LevelNumber): string => `${MATRIX_WORDS.level} ${level}`;

/** "niveau 1 t/m 4", "niveau 1 en 2", "niveau 1, 2 en 4". */
export function levelsWord(levels: readonly LevelNumber[]): string {
  const first = levels[0];
  const last = levels.at(-1);
  if (first === undefined || last === undefined) return "geen niveaus";
  if (levels.length > 2 && last - first === levels.length - 1) return `niveau ${first} t/m ${last}`;
  return `niveau ${list(levels, "en")}`;
}

/** "4 clusters · 15 competenties · niveau 1 t/m 4 · 215 indicatoren" */
export function contentsWord(count: FrameworkCount, levels: readonly LevelNumber[]): string {
  return [
    counted(count.clusters, "cluster", "clusters"),
    counted(count.competencies, "competentie", "competenties"),
    levelsWord(levels),
    counted(count.indicators, "indicator", "indicatoren"),
  ].join(" · ");
}

/** The line that `contentsWord` writes. */
export const MATRIX_CONTENTS = /^\d+ clusters? · \d+ competenties? · .* · \d+ indicator(?:en)?$/u;

/** Excel's footer codes: &P the page, &N the number of pages. */
export const pageWord = "Pagina &P van &N";

const counted = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;
