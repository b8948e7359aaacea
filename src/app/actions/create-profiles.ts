import type { Framework } from "../../framework/model";
import { selectFramework } from "../../framework/select";
import { HIGHEST_SCORE, LOWEST_SCORE } from "../../scoring/level-score";
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
    const plan = buildProfiles(selectFramework(framework), {
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
  return byCode(framework, weights, (competency, weight) => {
    if (!Number.isInteger(weight) || weight < 0 || weight > MOST_WEIGHT) {
      throw new Problem("invalidWeight", { competency, weight, most: MOST_WEIGHT });
    }
  });
}

function levelCheck(profile: string): (competency: string, level: number) => void {
  return (competency, level) => {
    if (!Number.isInteger(level) || level < LOWEST_SCORE || level > HIGHEST_SCORE) {
      throw new Problem("invalidRequiredLevel", {
        profile,
        competency,
        level,
        levels: [LOWEST_SCORE, HIGHEST_SCORE],
      });
    }
  };
}

/** What was given by code, name or alias, by code. One competency under two names is refused: which would hold? */
function byCode(
  framework: Framework,
  given: Readonly<Record<string, number>>,
  check: (competency: string, value: number) => void,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [query, value] of Object.entries(given)) {
    const { code, name } = competencyOf(framework, query);
    if (found.has(code)) throw new Problem("competencyTwice", { competency: name });
    check(name, value);
    found.set(code, value);
  }
  return found;
}
