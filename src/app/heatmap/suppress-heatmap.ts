/** What of a heatmap may not be shown, and a heatmap for others' eyes. */
import { numbersOf, type HeatScore } from "../../scoring/heat-score";
import type { HeatmapQuestion } from "../../scoring/heatmap-values";
import { coverageTells, suppressedForSharing, suppressGroups, tooFew } from "../../scoring/suppression";
import { colleaguesBehind, fewColleagues, together, type Colleagues } from "../../scoring/voices";
import { partsOf, tellsOfSomeone, type KnownOf } from "../../scoring/told-apart";
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

/** Of groups: which cells and totals are suppressed; undefined where nothing is. */
export function suppressedGroups(
  rows: readonly HeatmapRow[],
  people: readonly NumberedPerson[],
  columns: number,
  { minimumGroup, statistic, measure }: Pick<HeatmapSettings, "minimumGroup" | "statistic" | "measure">,
  colleagues: ColleaguesIn,
): Heatmap["suppressed"] {
  const groups = rows.flatMap((row) =>
    row.kind === "group" ? [people.slice(row.first, row.first + row.people)] : [],
  );
  if (groups.length === 0) return undefined;
  const found = Array.from({ length: columns }, (_, column) =>
    suppressGroups(
      groups.map((own) => own.map(({ numbers }): HeatScore => numbers.values[column] ?? null)),
      { minimum: minimumGroup, statistic, colleagues: ofGroups(groups, column, colleagues) },
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
 * the rest can tell it. Without groups each value stands by itself: suppressed are columns that too few people have a
 * number in, and scores to which too few colleagues contributed, now or, of a change, then. Of gaps, in either case, those
 * of people of whom too few in the same group have the same required of them, since a gap beside its required level is a
 * level: of whom 4 is required, nobody is above it. `groupOf` where there are groups.
 */
export function forSharing(
  people: readonly NumberedPerson[],
  question: HeatmapQuestion,
  settings: Pick<HeatmapSettings, "minimumGroup" | "minimumRaters">,
  groupOf?: (person: FoundPerson) => string,
): {
  readonly people: readonly NumberedPerson[];
  /** By the person's index and the column. */
  isSuppressed(person: number, column: number): boolean;
} {
  const { minimumGroup } = settings;
  const colleagues = colleaguesIn(question, settings);
  const few = question.columns.map((_, column) => {
    const { of, minimum } = colleagues(people, column);
    const secretAnyway = groupOf
      ? ofFewWithoutNumbers(people, column, minimumGroup, groupOf)
      : of.map((voices) => fewColleagues(voices, minimum));
    if (question.measure !== "gap") return secretAnyway;
    const told = people.flatMap(({ person, numbers }, index) => {
      const value = numbers.values[column] ?? null;
      const kind = kindOf(person, column, question, groupOf);
      return secretAnyway[index] || value === null ? [] : [{ index, value, kind }];
    });
    // Of whom a gap would be secret, n.v.t. is too.
    const alone = kindsOfFew(told, minimumGroup, groupOf && { of, minimum });
    const secret = new Set(told.flatMap(({ index, kind }) => (alone.has(kind) ? [index] : [])));
    return secretAnyway.map((is, index) => is || secret.has(index));
  });
  const kept = few.map((secret, column) =>
    people.map(({ numbers }, index) => (secret[index] ? null : (numbers.values[column] ?? null))),
  );
  const whole = groupOf ? [] : suppressedForSharing(kept, minimumGroup);
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

/** Of each person, whether their group has no numbers, and n.v.t. of too few to say so. */
function ofFewWithoutNumbers(
  people: readonly NumberedPerson[],
  column: number,
  minimum: number,
  groupOf: (person: FoundPerson) => string,
): readonly boolean[] {
  const groups = new Map<string, HeatScore[]>();
  for (const { person, numbers } of people) {
    const label = groupOf(person);
    groups.set(label, [...(groups.get(label) ?? []), numbers.values[column] ?? null]);
  }
  return people.map(({ person, numbers }) => {
    const scores = groups.get(groupOf(person)) ?? [];
    const isOfFew = numbersOf(scores).length === 0 && (suppressedForSharing([scores], minimum)[0] ?? false);
    return isOfFew && numbers.values[column] === "n.v.t.";
  });
}

/** The kinds that fewer people than the minimum have a number of, or too few colleagues are behind. */
function kindsOfFew(
  told: readonly { readonly index: number; readonly value: HeatScore; readonly kind: string }[],
  minimum: number,
  colleagues?: Colleagues,
): ReadonlySet<string> {
  const kinds = new Set(told.map(({ kind }) => kind));
  const isFew = (kind: string): boolean => {
    const own = told.filter((each) => each.kind === kind);
    const [few = false] = suppressedForSharing([own.map(({ value }) => value)], minimum);
    const voices = own.map(({ index }) => colleagues?.of[index] ?? []);
    return few || fewColleagues(together(voices), colleagues?.minimum ?? 0);
  };
  return new Set([...kinds].filter(isFew));
}

/**
 * Whether what is told of these people in a column says what somebody has; or, of a change, so few changed that those who
 * were scored anew, as others may know, are the ones that are not 0. `kind` is what others know of a person, and can tell
 * apart by what is told.
 */
export function saysOfSomeone(
  people: readonly NumberedPerson[],
  column: number,
  question: HeatmapQuestion,
  { minimumGroup }: Pick<HeatmapSettings, "minimumGroup">,
  kind: (person: FoundPerson) => string = (person) =>
    question.measure === "gap" ? kindOf(person, column, question) : "",
): boolean {
  const { columns, measure } = question;
  const own = columns[column];
  const known = people.flatMap(({ person, numbers }): readonly KnownOf[] => {
    const value = numbers.values[column];
    if (typeof value !== "number" || !own) return [];
    return [{ value, kind: kind(person), parts: partsOf(person, own, question) }];
  });
  const changed = known.filter(({ value }) => value !== 0).length;
  return tellsOfSomeone(known, minimumGroup) || (measure === "change" && tooFew(changed, minimumGroup));
}

/** Whom a reader of gaps cannot tell apart: those of one group of whom the same is required. */
function kindOf(
  person: FoundPerson | undefined,
  column: number,
  question: HeatmapQuestion,
  groupOf: (person: FoundPerson) => string = () => "",
): string {
  const { competencies = [] } = question.columns[column] ?? {};
  return JSON.stringify([person && groupOf(person), requiredOf(person, competencies, question)]);
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
    const told = people.filter(({ numbers }) => (numbers.values[column] ?? null) !== null);
    const measured = numbersOf(people.map(({ numbers }) => numbers.gaps[column] ?? null)).length;
    const required = people.filter(({ numbers }) => numbers.required[column] !== undefined).length;
    return {
      coverage:
        tooFew(measured, minimumGroup) ||
        // Of gaps it is what the values themselves say.
        (question.measure !== "gap" &&
          (coverageTells(
            // To whom it does not apply, adds nothing to it: nor may that be told of a few.
            told.map(({ person }) => ({
              group: groupOf(person),
              required: requiredOf(person, competencies, question),
            })),
            minimumGroup,
            colleagues(told, column),
          ) ||
            // Of whom the same is required, all have the same: beside the levels, how many reach it says which.
            saysOfSomeone(told, column, question, settings, (person) =>
              kindOf(person, column, question, groupOf),
            ))),
      required: tooFew(required, minimumGroup),
    };
  });
  return {
    isCoverage: (column) => columns[column]?.coverage ?? false,
    isRequired: (column) => columns[column]?.required ?? false,
  };
}
