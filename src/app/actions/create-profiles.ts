import type { Competency, Framework } from "../../framework/model";
import { selectFramework, type FrameworkSelection } from "../../framework/select";
import { levelsOf } from "../../scoring/level-scale";
import { LOWEST_SCORE } from "../../scoring/level-score";
import { PROFILE_NAMES } from "../../sheets/marker/list-names";
import { buildProfiles, MOST_WEIGHT, type Profile } from "../../sheets/scores/profiles-sheet";
import { TEXT_LIMIT } from "../../sheets/plan/text-limit";
import type { CreateProfilesArguments } from "../action";
import { createProfilesArguments } from "../arguments/making-arguments";
import { Problem } from "../problem";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import { fromWhatIsThere, stillThere } from "./as-seen";
import { competencyOf } from "../chosen-competencies";
import type { Action } from "../definition";
import { Bench } from "../making/bench";
import { nameKey } from "../reading/same-person";
import { checkSheetName } from "../making/new-sheet-name";
import { normProfiles } from "../making/norm-profiles";

/**
 * Makes the table of functions with the level that each requires of each competency: as given, or as lines of norms on
 * others' sheets say.
 */
export const createProfiles: Action<"createProfiles"> = {
  id: "createProfiles",
  arguments: createProfilesArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    const norms = await normProfiles(port, framework, args.norms ?? []);
    const profiles = checkedProfiles(framework, [...args.profiles, ...norms]);
    const weights = args.weights && checkedWeights(framework, args.weights);
    checkSheetName(args.sheetName);

    const bench = await Bench.at(port);
    // The first table of functions in a workbook is the one that is read: a second would require nothing.
    if (norms.length > 0 && bench.profiles) throw new Problem("profilesThere", {});
    const sheet = bench.sheetName(PROFILE_NAMES.sheet, args.sheetName);
    const lists = bench.listsOf(framework);
    const table = bench.free.name(PROFILE_NAMES.table);
    const plan = buildProfiles(scored(framework), {
      profiles,
      ...(weights ? { weights } : {}),
      sheet,
      table,
      list: bench.free.name(PROFILE_NAMES.list),
      lists: lists.names,
    });
    const made = await applyOnNewSheets(
      port,
      [plan, ...lists.plans],
      bench.view,
      { ...options, seen: stillThere(...lists.sheets) },
      language,
    );
    return { ...made, table };
  }),
};

/** A function requires a level: of a competency without levels it can require nothing. */
function scored(framework: Framework): FrameworkSelection {
  const competencies = framework.clusters.flatMap((cluster) => cluster.competencies);
  const codes = competencies.filter((one) => levelsOf(one).length > 0).map(({ code }) => code);
  return selectFramework(framework, { codes });
}

function checkedProfiles(
  framework: Framework,
  profiles: CreateProfilesArguments["profiles"],
): readonly Profile[] {
  const seen = new Map<string, number>();
  return profiles.map(({ name, required: levels }, index) => {
    const row = index + 1;
    const trimmed = name.trim();
    if (trimmed === "") throw new Problem("profileWithoutName", { row });
    if (trimmed.length > TEXT_LIMIT) {
      throw new Problem("textTooLong", { length: trimmed.length, most: TEXT_LIMIT, row });
    }
    const key = nameKey(trimmed);
    const before = seen.get(key);
    if (before !== undefined) throw new Problem("sameProfile", { name: trimmed, rows: [before, row] });
    seen.set(key, row);
    return { name: trimmed, required: byCode(framework, levels, levelCheck(trimmed)) };
  });
}

function checkedWeights(
  framework: Framework,
  weights: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  return byCode(framework, weights, ({ name: competency }, weight) => {
    if (!Number.isInteger(weight) || weight < 0 || weight > MOST_WEIGHT) {
      throw new Problem("invalidWeight", { competency, weight, most: MOST_WEIGHT });
    }
  });
}

function levelCheck(profile: string): (competency: Competency, level: number) => void {
  return (competency, level) => {
    const levels = levelsOf(competency);
    if (level !== LOWEST_SCORE && !levels.includes(level)) {
      throw new Problem("invalidRequiredLevel", { profile, competency: competency.name, level, levels });
    }
  };
}

/** What was given by code, name or alias, by code. One competency under two names is refused: which would hold? */
function byCode(
  framework: Framework,
  given: Readonly<Record<string, number>>,
  check: (competency: Competency, value: number) => void,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [query, value] of Object.entries(given)) {
    const competency = competencyOf(framework, query);
    const { code, name } = competency;
    if (found.has(code)) throw new Problem("competencyTwice", { competency: name });
    check(competency, value);
    found.set(code, value);
  }
  return found;
}
