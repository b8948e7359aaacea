/** What was given to one person → where they stand on each competency, as far as a page about them may tell. */
import type { Competency, Framework } from "../../framework/model";
import type { SaidOfLevel, Standing } from "../../scoring/development";
import { heard, othersIndicator, othersLevel, ownLevel, voiceOf, type Voiced } from "../../scoring/heard";
import type { IndicatorScore } from "../../scoring/indicator-score";
import type { LevelScore } from "../../scoring/level-score";
import type { ReportRaters } from "../../sheets/report/report-content";
import type { FoundPerson, FoundRating } from "../heatmap/rated-people";
import { isEmpty, textOf } from "../reading/read-cell";
import type { ReadIndicator, ReadRating } from "../reading/score-sheet";

export interface Requirements {
  /** What is required of a competency, by its code. */
  readonly now: (code: string) => number | undefined;
  readonly next: (code: string) => number | undefined;
}

/** In the order of the framework: what the person is scored on, and what the work requires. */
export function standingsOf(
  { found, foundEarlier }: FoundPerson,
  framework: Framework,
  { now, next }: Requirements,
  withEarlier: boolean,
): readonly Standing[] {
  const scored = new Set(
    found.flatMap(({ rating }) => rating.scores.map(({ competency }) => competency.code)),
  );
  const given = forms(found);
  const before = forms(foundEarlier);
  return framework.clusters
    .flatMap(({ competencies }) => competencies)
    .filter(({ code }) => scored.has(code) || now(code) !== undefined || next(code) !== undefined)
    .map((competency) => {
      const { code } = competency;
      const scores = given.scores(code);
      const [required, further] = [now(code), next(code)];
      return {
        competency,
        level: othersLevel(scores),
        self: ownLevel(scores),
        ...(required === undefined ? {} : { required }),
        ...(further === undefined ? {} : { next: further }),
        ...(withEarlier ? { before: othersLevel(before.scores(code)) } : {}),
        indicators: (level) => given.indicators(competency, level),
      };
    });
}

/** Whether the level that is told of a competency is a manager's only: of colleagues who are not heard it says nothing. */
export function isByManager({ found }: FoundPerson, code: string): boolean {
  const others = found.filter(
    ({ rating: { rater, scores } }) =>
      rater !== "self" &&
      rater !== "manager" &&
      scores.some(({ competency, score }) => competency.code === code && typeof score === "number"),
  );
  return heard(voiced(others, code)).length === 0;
}

/** Who gave scores, without a name. The same manager on a list and on a form is one. */
export function ratersOf({ found }: FoundPerson): ReportRaters {
  const those = found.filter(({ rating }) => rating.scores.some(({ score }) => isSaid(score)));
  const by = (test: (rating: ReadRating) => boolean): number => {
    const own = those.filter(({ rating }) => test(rating));
    const onForms = own.filter(({ rating }) => rating.indicators).length;
    return Math.max(onForms, own.length - onForms);
  };
  const confidential = those.filter(({ rating }) => voice(rating) === "confidential");
  const codes = new Set(
    confidential.flatMap(({ rating }) => rating.scores.map(({ competency }) => competency.code)),
  );
  const areHeard = [...codes].some((code) => heard(voiced(confidential, code)).length > 0);
  return {
    self: by((rating) => rating.rater === "self") > 0,
    managers: by((rating) => rating.rater === "manager"),
    unsaid: by((rating) => voice(rating) === "open" && rating.rater !== "manager"),
    colleagues: areHeard || confidential.length === 0 ? confidential.length : "few",
  };
}

/** What the person and a manager wrote beside an indicator, or beside the level where there are none. */
export function notesOn(
  { found }: FoundPerson,
  competency: Competency,
  level: number,
  indicator: number | undefined,
): readonly { readonly by: "self" | "manager"; readonly text: string }[] {
  return found.flatMap(({ rating }) => {
    const { rater: by, indicators, scores } = rating;
    if (by !== "self" && by !== "manager") return [];
    const cells = indicators
      ? ofLevel(indicators, competency, level).map(({ note }) => note)
      : scores.filter((score) => score.competency.code === competency.code).map(({ note }) => note);
    const cell = indicators ? cells[(indicator ?? 1) - 1] : cells[0];
    const text = cell && !isEmpty(cell) ? textOf(cell) : "";
    return text === "" ? [] : [{ by, text }];
  });
}

function voice({ rater, raterCell }: ReadRating) {
  return voiceOf(rater, raterCell !== undefined && !isEmpty(raterCell));
}

function isSaid(score: LevelScore | undefined): boolean {
  return typeof score === "number" || score === "n.v.t.";
}

function voiced(found: readonly FoundRating[], code: string): readonly Voiced<LevelScore>[] {
  return found.flatMap(({ rating }) =>
    rating.scores
      .filter(({ competency }) => competency.code === code)
      .map(({ score }) => ({ voice: voice(rating), score: score ?? null })),
  );
}

/** What is taken of ratings: where the same kind of rater filled in a form, a level on a list beside it does not count. */
function forms(found: readonly FoundRating[]) {
  const isOnForm = (code: string, { rater }: ReadRating): boolean =>
    (rater === "self" || rater === "manager") &&
    found.some(
      ({ rating }) =>
        rating.rater === rater &&
        rating.indicators?.some(({ competency }) => competency.code === code) &&
        rating.scores.some(({ competency, score }) => competency.code === code && isSaid(score)),
    );
  const counted = (code: string): readonly FoundRating[] =>
    found.filter(
      ({ rating }) =>
        rating.indicators?.some(({ competency }) => competency.code === code) || !isOnForm(code, rating),
    );
  return {
    scores: (code: string) => voiced(counted(code), code),
    indicators: (competency: Competency, level: number): SaidOfLevel => {
      const asked = found.flatMap(({ rating }) => {
        const own = ofLevel(rating.indicators ?? [], competency, level);
        return own.length > 0 && voice(rating) !== "self" ? [{ voice: voice(rating), own }] : [];
      });
      if (asked.length === 0) return undefined;
      const texts = competency.levels.find(({ number }) => number === level)?.indicators ?? [];
      const all = texts.map((_, index) =>
        asked.map((each): Voiced<IndicatorScore> => ({
          voice: each.voice,
          score: each.own[index]?.score ?? null,
        })),
      );
      // Of colleagues who are too few to be heard nothing is told, which is not the same as nobody having seen it.
      const isOpen = asked.some((each) => each.voice === "open");
      return all.map((given) => (isOpen || heard(given).length > 0 ? othersIndicator(given) : undefined));
    },
  };
}

/** The indicators of one level in framework order, whatever the order of the rows; a hole where one is gone. */
function ofLevel(
  indicators: readonly ReadIndicator[],
  { code, levels }: Competency,
  level: number,
): readonly Partial<ReadIndicator>[] {
  const own = indicators.filter((each) => each.competency.code === code && each.level === level);
  if (own.length === 0) return [];
  const count = levels.find(({ number }) => number === level)?.indicators.length ?? 0;
  const places: Partial<ReadIndicator>[] = Array.from({ length: count }, () => ({}));
  for (const [index, each] of own.entries()) {
    const { number = 0 } = each;
    // Without a number its place tells, as long as all of the level are there.
    const place = number >= 1 && number <= count ? number - 1 : own.length === count ? index : undefined;
    if (place !== undefined) places[place] = each;
  }
  return places;
}
