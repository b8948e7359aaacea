/** What a sheet of ours that has lost its marks was made of, as far as what stands on it tells. */
import type { Framework } from "../../framework/model";
import { RATERS } from "../../scoring/person";
import { LIST_NAMES, PROFILE_NAMES } from "../../sheets/marker/list-names";
import type { SheetMark } from "../../sheets/marker/marker";
import type { ReadSheet } from "../port";
import { CompetencyHeaders } from "../reading/competency-header";
import { ownKind } from "../reading/own-sheet";
import { readScoreSheets } from "../reading/read-scores";

/** Undefined for what cannot be told any more: of a heatmap, its settings and the sheets that it was made of. */
export function markByShape(sheet: ReadSheet, framework: Framework): SheetMark | undefined {
  const kind = ownKind(sheet);
  const [read] = readScoreSheets([sheet], framework);
  const table = read?.table?.name ?? sheet.tables[0]?.name ?? "";
  const competencies = [
    ...new Set(
      (read?.ratings ?? []).flatMap(({ scores }) => scores.map(({ competency }) => competency.code)),
    ),
  ];
  switch (kind) {
    case "teamScores": {
      const raters = RATERS.filter((rater) => read?.ratings.some((rating) => rating.rater === rater));
      return { kind, table, competencies, raters };
    }
    case "indicatorForm": {
      const [rating] = read?.ratings ?? [];
      const levels = new Set((rating?.indicators ?? []).map(({ level }) => level));
      return {
        kind,
        table,
        competencies,
        levels: [...levels].sort((a, b) => a - b),
        rater: rating?.rater ?? "manager",
      };
    }
    case "profiles": {
      const headers = new CompetencyHeaders(framework, []);
      const codes = (sheet.tables[0]?.headers ?? []).flatMap((header) => {
        const lookup = headers.find(header);
        return lookup?.found ? [lookup.competency.code] : [];
      });
      return { kind, table, competencies: codes, list: PROFILE_NAMES.list };
    }
    case "lists":
      return { kind, names: LIST_NAMES };
    case "sharedHeatmap":
    case "sharedFigures":
    case "report":
    case "raters":
      return { kind };
    case "framework":
      return { kind, table, edition: 1, made: "" };
    case "receivedScores":
    case "reportList":
      return { kind, table };
    case "matrix":
    case "heatmap":
    case "heatmapData":
    case "round":
    case "roundCover":
    case "needs":
    case "moments":
    case undefined:
      // Of a round: without its id nothing tells which it was.
      return undefined;
  }
}
