/** The Dutch words of the sheet with a workbook's own framework; by its headings it is read back. */
import { FRAMEWORK_LINE } from "../marker/framework-line";
import { HEADINGS } from "../marker/column-headings";

export const FRAMEWORK_NAMES = { sheet: "Competentiekader", table: "Competentiekader" } as const;

/** What stands below the title. */
export const frameworkLine = (made: string, edition: number): string =>
  `${FRAMEWORK_LINE} Versie ${edition}, ${made}.`;

export const FRAMEWORK_HEADINGS = {
  cluster: "Cluster",
  code: HEADINGS.code,
  competency: HEADINGS.competency,
  definition: "Definitie",
  level: HEADINGS.level,
  levelName: "Niveaunaam",
  indicator: HEADINGS.indicator,
  kind: "Soort",
  levelDescription: "Omschrijving niveau",
  core: "Kern",
  aliases: "Ook genoemd",
  clusterCode: "Clustercode",
  id: "Id",
} as const;

/** What a text in the column of the indicators is. */
export const TEXT_KINDS = { indicator: "indicator", prose: "tekst", example: "voorbeeld" } as const;
export const YES = "ja";
export const NO = "nee";
