/** What a heatmap was asked to be: from the arguments of an action, and from the marker of one that is made anew. */
import { MEASURES } from "../../scoring/heatmap";
import { RATERS } from "../../scoring/person";
import { PALETTES } from "../../sheets/heatmap/palettes";
import type { Marker } from "../../sheets/plan";
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

export const VIEWS = ["people", "groups", "clusters"] as const;
export const GROUPINGS = ["department", "profile"] as const;
export const STATISTICS = ["median", "mean", "min", "max"] as const;
export const SORTS = ["name", "department", "score", "gap"] as const;
export const CHARTS = ["bars", "radar", "none"] as const;

export const DEFAULT_MINIMUM_GROUP = 5;
export const DEFAULT_MINIMUM_RATERS = 3;
/** Nothing of fewer people or colleagues is ever shared: of two, each knows what the other has. */
export const LEAST_TO_SHARE = 3;

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

/** Everything decided but the sheets that are read. */
export type HeatmapSettings = Required<
  Pick<
    BuildHeatmapArguments,
    | "view"
    | "measure"
    | "statistic"
    | "minimumGroup"
    | "minimumRaters"
    | "palette"
    | "sort"
    | "chart"
    | "live"
  >
> &
  Pick<BuildHeatmapArguments, "groupBy" | "raters" | "competencies">;

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

/** Where a heatmap found its scores: all indicator forms of the workbook, or these sheets by their ids. */
export type Sources = { readonly forms: true } | { readonly sheetIds: readonly string[] };

/** What the marker of a heatmap says, by which it is made anew. No names: of people, nor of sheets. */
export interface HeatmapMark {
  readonly settings: HeatmapSettings;
  readonly sources: Sources;
  readonly baseline?: string;
  /** Ties it to the sheet with its data. */
  readonly link: string;
}

const FORMS = "forms";

/** The mark as a marker keeps it. */
export function aboutOf({ settings, sources, baseline, link }: HeatmapMark): Marker["about"] {
  const { competencies, raters, ...rest } = settings;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)])),
    ...(competencies ? { competencies: competencies.join(",") } : {}),
    ...(raters ? { raters: raters.join(",") } : {}),
    sources: "forms" in sources ? FORMS : sources.sheetIds.join(","),
    ...(baseline === undefined ? {} : { baseline }),
    link,
  };
}

/** Reads it back; undefined for what is no heatmap that can be made anew, such as one that was made for sharing. */
export function markOf({ kind, about }: Marker): HeatmapMark | undefined {
  const { sources, link, baseline } = about;
  if (kind !== "heatmap" || sources === undefined || link === undefined) return undefined;
  const view = VIEWS.find((one) => one === about["view"]);
  const measure = MEASURES.find((one) => one === about["measure"]);
  if (!view || !measure) return undefined;
  const from = <Value extends string>(
    values: readonly Value[],
    text: string | undefined,
  ): Value | undefined => values.find((value) => value === text);
  const given = {
    view,
    measure,
    statistic: from(STATISTICS, about["statistic"]),
    groupBy: from(GROUPINGS, about["groupBy"]),
    raters: about["raters"]?.split(",").flatMap((rater) => from(RATERS, rater) ?? []),
    competencies: about["competencies"]?.split(","),
    minimumGroup: wholeOf(about["minimumGroup"]),
    minimumRaters: wholeOf(about["minimumRaters"]),
    palette: from(PALETTES, about["palette"]),
    sort: from(SORTS, about["sort"]),
    chart: from(CHARTS, about["chart"]),
    live: about["live"] !== "false",
  };
  const settings = settingsOf(
    Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as unknown as BuildHeatmapArguments,
  );
  return {
    settings,
    sources: sources === FORMS ? { forms: true } : { sheetIds: sources.split(",") },
    ...(baseline === undefined ? {} : { baseline }),
    link,
  };
}

function wholeOf(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
