/** What of a heatmap may not be shown, and a heatmap for others' eyes. */
import { numbersOf, type HeatScore } from "../../scoring/heat-score";
import type { HeatmapQuestion } from "../../scoring/heatmap-values";
import {
  coverageTells,
  fewAlike,
  suppressedForSharing,
  suppressGroups,
  tooFew,
} from "../../scoring/suppression";
import { colleaguesBehind, fewColleagues, together, type Colleagues } from "../../scoring/voices";
import type { Heatmap, HeatmapRow } from "../../sheets/heatmap/content";
import type { NumberedPerson } from "./arrange";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import type { FoundPerson } from "./rated-people";

/** The colleagues behind what each of these people adds to a column. */
export type ColleaguesIn = (people: readonly NumberedPerson[], column: number) => Colleagues;

/** Those that a version for sharing must not give away. */
export function colleaguesIn(
  question: HeatmapQuestion,
  { minimumRaters }: Pick<HeatmapSettings, "minimumRaters">,
): ColleaguesIn {
  return (people, column) => {
    const own = question.columns[column];
    return {
      of: people.map(({ person }) => (own ? colleaguesBehind(person, own, question) : [])),
      minimum: minimumRaters,
    };
  };
}

/**
 * Of groups: which cells and totals are suppressed; undefined where nothing is. How few colleagues are behind a group
 * counts for others' eyes only.
 */
export function suppressedGroups(
  rows: readonly HeatmapRow[],
  people: readonly NumberedPerson[],
  columns: number,
  { minimumGroup, statistic, measure }: Pick<HeatmapSettings, "minimumGroup" | "statistic" | "measure">,
  colleagues?: ColleaguesIn,
): Heatmap["suppressed"] {
  const groups = rows.flatMap((row) =>
    row.kind === "group" ? [people.slice(row.first, row.first + row.people)] : [],
  );
  if (groups.length === 0) return undefined;
  const found = Array.from({ length: columns }, (_, column) =>
    suppressGroups(
      groups.map((own) => own.map(({ numbers }): HeatScore => numbers.values[column] ?? null)),
      {
        minimum: minimumGroup,
        statistic,
        ...(colleagues ? { colleagues: ofGroups(groups, column, colleagues) } : {}),
      },
    ),
  );
  if (!found.some(({ groups: own, total }) => total || own.some(Boolean))) return undefined;
  return {
    isCell: (row, column) => found[column]?.groups[row] ?? false,
    isTotal: (column) => found[column]?.total ?? false,
    // Of gaps it is what the values themselves say. Of levels it is more: who is required 4 and counts has a 4.
    isCoverage: (column) => measure !== "gap" && (found[column]?.groups.some(Boolean) ?? false),
    isRequired: () => false,
  };
}

function ofGroups(
  groups: readonly (readonly NumberedPerson[])[],
  column: number,
  colleagues: ColleaguesIn,
): Colleagues {
  const own = groups.map((people) => colleagues(people, column));
  return { of: own.map(({ of }) => together(of)), minimum: own[0]?.minimum ?? 0 };
}

/**
 * People as others may see them. What is suppressed is taken away before anything is counted, so that nothing made of
 * the rest can tell it: columns that too few people have a number in; scores to which too few colleagues contributed,
 * now or, of a change, then; and of gaps those of people of whom too few have the same required of them, since a gap
 * beside its required level is a level.
 */
export function forSharing(
  people: readonly NumberedPerson[],
  question: HeatmapQuestion,
  settings: Pick<HeatmapSettings, "minimumGroup" | "minimumRaters">,
): {
  readonly people: readonly NumberedPerson[];
  /** By the person's index and the column. */
  isSuppressed(person: number, column: number): boolean;
} {
  const { minimumGroup } = settings;
  const colleagues = colleaguesIn(question, settings);
  const few = question.columns.map(({ competencies }, column) => {
    const { of, minimum } = colleagues(people, column);
    const byColleagues = of.map((voices) => fewColleagues(voices, minimum));
    if (question.measure !== "gap") return byColleagues;
    const left = people.flatMap((each, index) =>
      byColleagues[index] || typeof each.numbers.values[column] !== "number" ? [] : [index],
    );
    const alone = fewAlike(
      left.map((index) => requiredOf(people[index]?.person, competencies, question)),
      minimumGroup,
    );
    const secret = new Set(left.filter((_, at) => alone[at]));
    return byColleagues.map((is, index) => is || secret.has(index));
  });
  const kept = few.map((secret, column) =>
    people.map(({ numbers }, index) => (secret[index] ? null : (numbers.values[column] ?? null))),
  );
  const whole = suppressedForSharing(kept, minimumGroup);
  const isSuppressed = (person: number, column: number): boolean =>
    (whole[column] ?? false) || (few[column]?.[person] ?? false);
  return {
    isSuppressed,
    people: people.map(({ person, numbers }, index) => ({
      person,
      numbers: {
        values: numbers.values.map((value, column) => (isSuppressed(index, column) ? null : value)),
        gaps: numbers.gaps.map((gap, column) => (isSuppressed(index, column) ? null : gap)),
        required: numbers.required,
      },
    })),
  };
}

/** What is required of someone in a column, as a word; undefined where nothing is. */
export function requiredOf(
  person: FoundPerson | undefined,
  competencies: readonly string[],
  { required }: Pick<HeatmapQuestion, "required">,
): string | undefined {
  const levels = competencies.map((code) => required?.(person?.profile ?? "", code));
  return levels.every((level) => level === undefined) ? undefined : levels.join(" ");
}

/** Below which columns coverage may not be told, and what is required may not: each by its own number of people. */
export function coverageIsSecret(
  people: readonly NumberedPerson[],
  question: HeatmapQuestion,
  settings: Pick<HeatmapSettings, "minimumGroup" | "minimumRaters">,
  groupOf: (person: FoundPerson) => string = () => "",
): { isCoverage(column: number): boolean; isRequired(column: number): boolean } {
  const { minimumGroup } = settings;
  const colleagues = colleaguesIn(question, settings);
  const columns = question.columns.map(({ competencies }, column) => {
    const scored = people.filter(({ numbers }) => typeof numbers.values[column] === "number");
    const measured = numbersOf(people.map(({ numbers }) => numbers.gaps[column] ?? null)).length;
    const required = people.filter(({ numbers }) => numbers.required[column] !== undefined).length;
    return {
      coverage:
        tooFew(measured, minimumGroup) ||
        // Of gaps it is what the values themselves say.
        (question.measure !== "gap" &&
          coverageTells(
            scored.map(({ person }) => ({
              group: groupOf(person),
              required: requiredOf(person, competencies, question),
            })),
            minimumGroup,
            colleagues(scored, column),
          )),
      required: tooFew(required, minimumGroup),
    };
  });
  return {
    isCoverage: (column) => columns[column]?.coverage ?? false,
    isRequired: (column) => columns[column]?.required ?? false,
  };
}

/**
 * Whether what is told of all gaps in a column would tell of people of whom too few have the same required of them, or
 * whom too few colleagues rated: of whom 4 is required, nobody is above it.
 */
export function gapsTell(
  people: readonly NumberedPerson[],
  question: HeatmapQuestion,
  settings: Pick<HeatmapSettings, "minimumGroup" | "minimumRaters">,
): (column: number) => boolean {
  if (question.measure !== "gap") return () => false;
  const colleagues = colleaguesIn(question, settings);
  const tells = question.columns.map(({ competencies }, column) => {
    const measured = people.filter(({ numbers }) => typeof numbers.values[column] === "number");
    return fewAlike(
      measured.map(({ person }) => requiredOf(person, competencies, question)),
      settings.minimumGroup,
      colleagues(measured, column),
    ).includes(true);
  });
  return (column) => tells[column] ?? false;
}
