/** What a heatmap is asked to be, from the arguments of an action. */
import { MEASURES } from "../../scoring/measure";
import { RATERS } from "../../scoring/person";
import {
  CHARTS,
  GROUPINGS,
  PALETTES,
  SORTS,
  STATISTICS,
  VIEWS,
  type HeatmapSettings,
} from "../../sheets/marker/heatmap-settings";
import type { BuildHeatmapArguments } from "../action";
import {
  listOf,
  oneOf,
  optional,
  required,
  text,
  textOrNumber,
  truth,
  wholeNumber,
  type ArgumentsOf,
} from "../arguments";
import { Problem } from "../problem";

const DEFAULT_MINIMUM_GROUP = 5;
const DEFAULT_MINIMUM_RATERS = 3;

/** The arguments of `buildHeatmap`, with what each may be. */
export const heatmapArguments: ArgumentsOf<BuildHeatmapArguments> = {
  sources: optional(listOf(text)),
  view: required(oneOf(VIEWS)),
  measure: required(oneOf(MEASURES)),
  statistic: optional(oneOf(STATISTICS)),
  groupBy: optional(oneOf(GROUPINGS)),
  raters: optional(listOf(oneOf(RATERS))),
  competencies: optional(listOf(textOrNumber)),
  minimumGroup: optional(wholeNumber),
  minimumRaters: optional(wholeNumber),
  palette: optional(oneOf(PALETTES)),
  sort: optional(oneOf(SORTS)),
  numbers: optional(truth),
  chart: optional(oneOf(CHARTS)),
  live: optional(truth),
  baseline: optional(text),
  sheetName: optional(text),
};

/** The settings that arguments stand for. Throws for what does not go together. */
export function settingsOf(args: BuildHeatmapArguments): HeatmapSettings {
  const { view, measure, groupBy, raters, competencies } = args;
  const { minimumGroup = DEFAULT_MINIMUM_GROUP, minimumRaters = DEFAULT_MINIMUM_RATERS } = args;
  for (const [name, value] of Object.entries({ minimumGroup, minimumRaters })) {
    if (value < 1) throw new Problem("invalidMinimum", { name, value });
  }
  if (args.numbers === false) throw new Problem("numbersAlways", {});
  if (raters?.length === 0) throw new Problem("nothingChosen", { what: "raters" });
  if (args.baseline !== undefined && measure !== "change") {
    throw new Problem("invalidArgument", {
      action: "buildHeatmap",
      fault: { kind: "conflict", name: "baseline", other: "measure", otherValue: measure },
    });
  }
  const grouped = view === "groups" ? (groupBy ?? "department") : groupBy;
  return {
    view,
    measure,
    statistic: args.statistic ?? "median",
    minimumGroup,
    minimumRaters,
    palette: args.palette ?? "blue",
    sort: args.sort ?? "name",
    chart: args.chart ?? "bars",
    live: args.live ?? true,
    ...(grouped === undefined ? {} : { groupBy: grouped }),
    ...(raters === undefined ? {} : { raters: [...new Set(raters)] }),
    ...(competencies === undefined ? {} : { competencies }),
  };
}
