/**
 * What a heatmap is made from, whoever may see it: its people in the order of its rows with their numbers, its columns,
 * and what is asked of them. docs/heatmap.md, "From a score to a cell", names the shapes that a person goes through.
 */
import type { Framework } from "../../framework/model";
import { selectFramework } from "../../framework/select";
import { personNumbers, type HeatmapQuestion } from "../../scoring/heatmap-values";
import { highestScoreIn } from "../../scoring/level-score";
import type { Heatmap, HeatmapLook } from "../../sheets/heatmap/content";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import { chosenCodes } from "../chosen-competencies";
import { Problem } from "../problem";
import type { ScoreSheet } from "../reading/score-sheet";
import { arranged, columnsOf, type Arranged } from "./arrange";
import { chosenPeople, keptCodes, scoredCodes } from "./choice";
import { orderedSelection } from "./column-order";
import { checkGroups, checkRatings, profilesFor } from "./may-be-asked";
import { peopleOf, type FoundPerson } from "./rated-people";
import type { FoundProfiles } from "./required-levels";
import type { HeatmapSheets } from "./sources";

/** What stands around the numbers of a heatmap. */
export type Frame = Pick<Heatmap, "look" | "part" | "selection" | "columns" | "withProfiles" | "made">;

export interface HeatmapBasis {
  readonly frame: Frame;
  readonly order: Arranged;
  /** On the score sheets, whether they are chosen or not. */
  readonly everyone: readonly FoundPerson[];
  readonly question: HeatmapQuestion;
  readonly profiles?: FoundProfiles;
}

/**
 * Throws where there is nothing to show, or not what is asked for. `settings`: with what is chosen as `keptChoice` has
 * it. `shared`: for others' eyes, and then in no order that would tell a score that is left out.
 */
export function heatmapBasis(
  sheets: HeatmapSheets,
  settings: HeatmapSettings,
  framework: Framework,
  shared: boolean,
): HeatmapBasis {
  const everyone = peopleOf(sheets.sources, sheets.baseline ? [sheets.baseline] : []);
  const noScores = new Problem("noScores", { sheets: sheets.sources.map(({ sheet }) => sheet.name) });
  if (everyone.length === 0) throw noScores;
  const { people, part } = chosenPeople(everyone, settings);
  checkRatings(people, settings, sheets.baseline);
  const profiles = profilesFor(people, sheets.read, settings, framework);
  const scored = scoredCodes(everyone);
  const asFramework = selectFramework(framework, { codes: codesFor(people, settings, framework) });
  const byCluster = settings.view === "clusters";
  const ofFramework = columnsOf(asFramework, byCluster);
  if (ofFramework.length === 0) throw noScores;
  if (settings.chart === "radar" && ofFramework.length < 3) {
    throw new Problem("radarNeedsThree", { columns: ofFramework.length });
  }
  const { measure, statistic, raters } = settings;
  const asked: HeatmapQuestion = {
    measure,
    statistic,
    columns: ofFramework,
    ...(raters ? { raters } : {}),
    ...(profiles ? { required: profiles.required } : {}),
    ...(shared ? { bothSides: true } : {}),
  };
  checkGroups(people, settings);
  // Where a column stands among others by score would tell what it has, though its values are left out.
  const order = shared || settings.order === "framework" ? undefined : settings.order;
  if (order === "gap" && !profiles) throw noGaps(settings);
  const selection = order
    ? orderedSelection(
        asFramework,
        ofFramework,
        people.map((person) => personNumbers(person, asked)),
        { order, statistic, byCluster },
      )
    : asFramework;
  const columns = columnsOf(selection, byCluster);
  const question: HeatmapQuestion = { ...asked, columns };
  const shown = new Set(columns.flatMap(({ competencies }) => competencies));
  const lacking = scored.some((code) => !shown.has(code));
  return {
    frame: {
      look: { ...lookOf(sheets, settings, framework, shared), ...(order ? { order } : {}) },
      ...(part || lacking
        ? { part: { of: everyone.length, ...part, ...(lacking ? { ofCompetencies: scored.length } : {}) } }
        : {}),
      selection,
      columns,
      withProfiles: profiles !== undefined,
      made: { at: new Date(), ...sourcesOf(sheets) },
    },
    // Where a group stands among others by score would tell what it has, though its value is left out.
    order: arranged(people, question, shared ? { ...settings, sort: "name" } : settings, everyone),
    everyone,
    question,
    ...(profiles ? { profiles } : {}),
  };
}

function lookOf(
  { sources, baseline }: HeatmapSheets,
  { measure, statistic, view, palette, chart, minimumGroup, minimumRaters, raters, groupBy }: HeatmapSettings,
  framework: Framework,
  shared: boolean,
): HeatmapLook {
  const scales = scalesOf([...sources, ...(baseline ? [baseline] : [])]);
  return {
    measure,
    statistic,
    byCluster: view === "clusters",
    palette,
    highest: highestScoreIn(framework),
    chart,
    minimumGroup,
    ...(shared ? { minimumRaters } : {}),
    shared,
    ...(raters ? { raters } : {}),
    ...(groupBy ? { groupBy } : {}),
    ...(scales.length > 0 ? { scales } : {}),
  };
}

/** The sheets by name; of forms how many, since a form bears the name of a person. */
function sourcesOf({ sources, baseline }: HeatmapSheets): Omit<Heatmap["made"], "at"> {
  const rated = sources.filter(({ ratings }) => ratings.length > 0);
  return {
    sheets: rated.filter(({ kind }) => kind !== "form").map(({ sheet }) => sheet.name),
    forms: rated.filter(({ kind }) => kind === "form").length,
    ...(baseline && baseline.kind !== "form" ? { comparedWith: baseline.sheet.name } : {}),
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

/** The competencies that are asked for, as far as they are there, else those that anyone is scored on. */
function codesFor(
  people: readonly FoundPerson[],
  { competencies }: HeatmapSettings,
  framework: Framework,
): readonly string[] | undefined {
  if (!competencies) return scoredCodes(people);
  if (competencies.length === 0) throw new Problem("nothingChosen", { what: "competencies" });
  const { codes } = keptCodes(framework, competencies);
  // Of none that are left, the first says what is the matter.
  return codes.length > 0 ? codes : chosenCodes(framework, competencies);
}

/** Why columns cannot be ordered by what people are short of. */
function noGaps({ measure, order }: HeatmapSettings): Problem {
  return measure === "level"
    ? new Problem("noProfiles", {})
    : new Problem("invalidArgument", {
        action: "buildHeatmap",
        fault: { kind: "conflict", name: "measure", other: "order", otherValue: order },
      });
}
