/** What a heatmap is asked to be, from the arguments of an action. */
import { settled } from "../../sheets/declared/declare";
import { HEATMAP_SETTINGS, type HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import type { BuildHeatmapArguments } from "../action";
import { Problem } from "../problem";

/** The settings that arguments stand for. Throws for what does not go together. */
export function settingsOf(args: BuildHeatmapArguments): HeatmapSettings {
  const settings = settled(HEATMAP_SETTINGS, args);
  const { view, measure, groupBy, raters } = settings;
  for (const name of ["minimumGroup", "minimumRaters"] as const) {
    if (settings[name] < 1) throw new Problem("invalidMinimum", { name, value: settings[name] });
  }
  if (args.numbers === false) throw new Problem("numbersAlways", {});
  if (raters?.length === 0) throw new Problem("nothingChosen", { what: "raters" });
  if (args.baseline !== undefined && measure !== "change") {
    throw new Problem("invalidArgument", {
      action: "buildHeatmap",
      fault: { kind: "conflict", name: "baseline", other: "measure", otherValue: measure },
    });
  }
  return {
    ...settings,
    ...(view === "groups" && groupBy === undefined ? { groupBy: "department" as const } : {}),
    ...(raters === undefined ? {} : { raters: [...new Set(raters)] }),
  };
}
