/** From what was read to a heatmap: who is in it, which columns it has, all its numbers. */
import type { Framework } from "../../framework/model";
import { selectFramework } from "../../framework/select";
import { columnNumbers, counts, type HeatmapQuestion } from "../../scoring/heatmap-values";
import type { Heatmap, HeatmapLook } from "../../sheets/heatmap/content";
import { Problem } from "../problem";
import type { ReadSheet } from "../port";
import type { ScoreSheet } from "../reading/score-sheet";
import { chosenCodes } from "../chosen-competencies";
import { arranged, columnsOf, type Arranged, type NumberedPerson } from "./arrange";
import { peopleOf, type FoundPerson } from "./rated-people";
import { profilesIn, type FoundProfiles } from "./required-levels";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import { sharedHeatmap, type Frame, type Shared } from "./share";
import type { Bars, ShareDraft } from "./share-draft";
import { suppressedGroups } from "./suppress-heatmap";

export interface HeatmapSheets {
  /** Everything that was read, sheets with functions among it. */
  readonly read: readonly ReadSheet[];
  readonly sources: readonly ScoreSheet[];
  /** The earlier score sheet, for "change". */
  readonly baseline?: ScoreSheet;
}

/** A heatmap, with what it was made of. */
export interface Composed {
  readonly heatmap: Heatmap;
  /** In the order of its rows. */
  readonly people: readonly FoundPerson[];
  readonly profiles?: FoundProfiles;
  readonly codes: readonly string[];
  /** Of one for others' eyes. */
  readonly shared?: Omit<Shared, "heatmap">;
}

/**
 * Composes a heatmap; for others' eyes where there is someone to judge it beside what they have seen before. Throws
 * where there is nothing to show, or not what is asked for.
 */
export function composeHeatmap(
  sheets: HeatmapSheets,
  settings: HeatmapSettings,
  framework: Framework,
  judge?: (draft: ShareDraft) => Bars,
): Composed {
  const shared = judge !== undefined;
  const people = peopleOf(sheets.sources, sheets.baseline ? [sheets.baseline] : []);
  if (people.length === 0)
    throw new Problem("noScores", { sheets: sheets.sources.map(({ sheet }) => sheet.name) });
  checkRatings(people, settings, sheets.baseline);
  const profiles = profilesFor(people, sheets.read, settings, framework);
  const selection = selectFramework(framework, { codes: codesFor(people, settings, framework) });
  const byCluster = settings.view === "clusters";
  const columns = columnsOf(selection, byCluster);
  if (settings.chart === "radar" && columns.length < 3) {
    throw new Problem("radarNeedsThree", { columns: columns.length });
  }
  const { measure, statistic, raters, groupBy } = settings;
  const question: HeatmapQuestion = {
    measure,
    statistic,
    columns,
    ...(raters ? { raters } : {}),
    ...(profiles ? { required: profiles.required } : {}),
  };
  checkGroups(people, settings);
  const scales = scalesOf([...sheets.sources, ...(sheets.baseline ? [sheets.baseline] : [])]);
  const look: HeatmapLook = {
    measure,
    statistic,
    byCluster,
    palette: settings.palette,
    chart: settings.chart,
    minimumGroup: settings.minimumGroup,
    ...(shared ? { minimumRaters: settings.minimumRaters } : {}),
    shared,
    ...(raters ? { raters } : {}),
    ...(groupBy ? { groupBy } : {}),
    ...(scales.length > 0 ? { scales } : {}),
  };
  const made = { look, selection, columns, withProfiles: profiles !== undefined };
  // Where a group stands among others by score would tell what it has, though its value is left out.
  const order = arranged(people, question, shared ? { ...settings, sort: "name" } : settings);
  const forOthers = judge && sharedHeatmap(made, order, question, settings, judge);
  return {
    heatmap: forOthers?.heatmap ?? plainHeatmap(made, order, question, settings),
    ...(forOthers ? { shared: forOthers } : {}),
    people: order.people.map(({ person }) => person),
    codes: columns.flatMap(({ competencies }) => competencies),
    ...(profiles ? { profiles } : {}),
  };
}

/** How others' sheets were read: as levels as far as can be told, or as a person has said. */
function scalesOf(sources: readonly ScoreSheet[]): NonNullable<HeatmapLook["scales"]> {
  const others = sources.filter(({ kind, ratings }) => kind === "other" && ratings.length > 0);
  return [
    ...(others.some(({ scale }) => !scale) ? (["assumed"] as const) : []),
    ...(others.some(({ scale }) => scale) ? (["own"] as const) : []),
  ];
}

function plainHeatmap(
  frame: Frame,
  { people, rows }: Arranged,
  question: HeatmapQuestion,
  settings: HeatmapSettings,
): Heatmap {
  const suppressed = suppressedGroups(rows, people, frame.columns.length, settings);
  return { ...frame, rows, ...numbersOf(people, question), ...(suppressed ? { suppressed } : {}) };
}

function numbersOf(
  people: readonly NumberedPerson[],
  question: HeatmapQuestion,
): Pick<Heatmap, "people" | "totals" | "ratings"> {
  return {
    people: people.map(({ person, numbers }) => ({ ...aboutOf(person), numbers })),
    totals: columnNumbers(
      people.map(({ numbers }) => numbers),
      question,
    ),
    ratings: people.reduce((sum, { person }) => sum + person.found.length, 0),
  };
}

function aboutOf({ name, number, department, profile }: FoundPerson) {
  return {
    name,
    ...(number === undefined ? {} : { number }),
    ...(department === undefined ? {} : { department }),
    ...(profile === undefined ? {} : { profile }),
  };
}

/** Throws where the measure asks for ratings that are not there. */
export function checkRatings(
  people: readonly FoundPerson[],
  { measure, raters }: Pick<HeatmapSettings, "measure" | "raters">,
  baseline: ScoreSheet | undefined,
): void {
  const all = people.flatMap(({ ratings }) => ratings);
  if (!all.some((rating) => counts(rating, raters))) throw new Problem("noRatings", raters ? { raters } : {});
  if (measure === "difference" && !all.some(({ rater }) => rater === "self")) {
    throw new Problem("noSelfScores", {});
  }
  if (measure !== "change") return;
  if (!baseline) throw new Problem("noBaseline", {});
  if (people.every(({ earlier = [] }) => earlier.length === 0)) {
    throw new Problem("nobodyBefore", { sheet: baseline.sheet.name });
  }
}

/** The required levels, where the measure has to do with them and somebody is measured by one. */
export function profilesFor(
  people: readonly FoundPerson[],
  read: readonly ReadSheet[],
  { measure }: Pick<HeatmapSettings, "measure">,
  framework: Framework,
): FoundProfiles | undefined {
  if (measure !== "level" && measure !== "gap") return undefined;
  const profiles = profilesIn(read, framework);
  const isMeasured =
    profiles !== undefined &&
    people.some(({ profile, found }) =>
      found.some(({ rating }) =>
        rating.scores.some(
          ({ competency }) => profiles.required(profile ?? "", competency.code) !== undefined,
        ),
      ),
    );
  if (isMeasured) return profiles;
  if (measure === "gap") throw profiles ? new Problem("nobodyHasProfile", {}) : new Problem("noProfiles", {});
  return undefined;
}

/** The competencies that are asked for, else those that anyone is scored on. */
function codesFor(
  people: readonly FoundPerson[],
  { competencies }: HeatmapSettings,
  framework: Framework,
): FrameworkCodes {
  if (competencies) return chosenCodes(framework, competencies);
  const found = new Set(
    people.flatMap(({ found: own }) =>
      own.flatMap(({ rating }) => rating.scores.map(({ competency }) => competency.code)),
    ),
  );
  return [...found];
}

type FrameworkCodes = NonNullable<Parameters<typeof selectFramework>[1]>["codes"];

/** Throws where there are no groups to be made. */
export function checkGroups(
  people: readonly FoundPerson[],
  { view, groupBy }: Pick<HeatmapSettings, "view" | "groupBy">,
): void {
  if (view === "people" || !groupBy) return;
  if (people.every((person) => person[groupBy] === undefined))
    throw new Problem("nobodyGrouped", { groupBy });
}
