import { findCompetency } from "../../framework/lookup";
import { requiredLevelArguments } from "../arguments/checking-arguments";
import type { Action } from "../definition";
import { profilesIn } from "../heatmap/required-levels";

/** The level that the workbook's functions require of a competency; none where they say nothing of it. */
export const requiredLevel: Action<"requiredLevel"> = {
  id: "requiredLevel",
  arguments: requiredLevelArguments,
  framework: "scores",
  async run({ profile, competency }, { port, framework }) {
    const lookup = findCompetency(framework, competency);
    if (!lookup.found) return {};
    const { sheets } = await port.survey({ kinds: ["profiles"] });
    const level = profilesIn(sheets, framework)?.required(profile, lookup.competency.code);
    return level === undefined ? {} : { level };
  },
};
