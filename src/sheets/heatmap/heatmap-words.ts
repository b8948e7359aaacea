/** What a heatmap says, in Dutch. Longer than most files: one place for all of its words. */
import type { Insight } from "../../scoring/insights";
import type { Measure } from "../../scoring/measure";
import { RATER_WORDS, type Rater } from "../../scoring/person";
import { twoDecimals } from "../../scoring/rounding";
import type { Spread } from "../../scoring/summary";
import { HEADINGS } from "../marker/column-headings";
import { BELOW_WORDS } from "../marker/shape-words";
import type { GroupBy } from "../marker/heatmap-settings";
import type { HeatmapLook } from "./content";

/** What stands in a cell that has no number; each is another sign, so that no colour is needed to tell them apart. */
export const HEAT_MARKS = {
  nothing: "–",
  notApplicable: "n.v.t.",
  /** As Statistics Netherlands marks what is secret. */
  suppressed: "x",
} as const;

export const STATISTIC_WORDS: Readonly<Record<Spread, string>> = {
  median: "mediaan",
  mean: "gemiddelde",
  min: "laagste",
  max: "hoogste",
};

/** The same in a few words, beside the legend. */
export const MEASURE_LEGENDS: Readonly<Record<Measure, (highest: number) => string>> = {
  level: (highest) => `bereikt niveau, 0 t/m ${highest}`,
  gap: () => "niveau min vereist niveau; onder 0 is een tekort",
  difference: () => "zelf min anderen; vet: twee niveaus of meer",
  change: () => "niveau nu min toen; boven 0 is groei",
};

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  level: "niveau",
  gap: "verschil met het vereiste niveau",
  difference: "zelf vergeleken met anderen",
  change: "verandering sinds de vorige keer",
};

export const GROUP_WORDS: Readonly<
  Record<GroupBy, { readonly one: string; readonly none: string; readonly header: string }>
> = {
  department: { one: "afdeling", none: "Zonder afdeling", header: HEADINGS.department },
  profile: { one: "functie", none: "Zonder functie", header: HEADINGS.profile },
};

/** Above columns that stand in another order than the framework's. */
export const ORDER_WORDS: Readonly<Record<"gap" | "score", string>> = {
  gap: "Grootste tekort eerst",
  score: "Hoogste score eerst",
};

/** What the number in a cell means, for the line under the title. */
export const MEASURE_MEANINGS: Readonly<Record<Measure, (highest: number) => string>> = {
  level: (highest) => `Het getal is het bereikte niveau, 0 t/m ${highest}.`,
  gap: () => "Het getal is het niveau min het niveau dat de functie vereist: onder 0 is een tekort.",
  difference: () =>
    "Het getal is de eigen score min die van anderen. Vet: een verschil van twee niveaus of meer (+ blinde vlek, − verborgen sterkte).",
  change: () => "Het getal is het niveau nu min het niveau op het eerdere scoreblad: boven 0 is groei.",
};

/** "Tellen mee: leidinggevende en collega." */
export function ratersSentence(raters: readonly Rater[] | undefined, measure: Measure): string {
  if (!raters && measure === "difference") return "";
  if (!raters) return "Zelfscores tellen niet mee.";
  const others = raters.filter((rater) => rater !== "self");
  const words = (others.length > 0 ? others : raters).map((rater) => RATER_WORDS[rater]);
  return `${words.length > 1 ? "Tellen" : "Telt"} mee: ${words.join(" en ")}.`;
}

/** How numbers on sheets of others became levels, for the line under the title. */
export const SCALE_SENTENCES: Readonly<Record<"assumed" | "own", (highest: number) => string>> = {
  assumed: (highest) => `De cijfers van een eigen lijst zijn als niveaus gelezen, 0 t/m ${highest}.`,
  own: () => "Scores op een eigen schaal zijn in niveaus omgezet zoals is opgegeven.",
};

/** How many are at a level: "level3". */
export type LevelLine = `level${number}`;

function levelLine(level: number): LevelLine {
  return `level${level}`;
}

/** The level that such a line is about. */
export function levelOfLine(line: LevelLine): number {
  return Number(line.slice("level".length));
}

export function isLevelLine(line: BelowLine): line is LevelLine {
  return line.startsWith("level");
}

/** What is told below the columns, a line for each. */
export type BelowLine =
  | "middle"
  | "scored"
  | "required"
  | "coverage"
  | "vulnerable"
  | LevelLine
  | "above"
  | "at"
  | "below"
  | "blindSpots"
  | "hiddenStrengths"
  | "notApplicable"
  | "empty";

const SIGN_WORDS: Readonly<Record<Exclude<Measure, "level">, readonly [string, string, string]>> = {
  gap: ["Boven het vereiste niveau", "Precies op het vereiste niveau", "Onder het vereiste niveau"],
  difference: ["Zelf hoger dan anderen", "Gelijk", "Zelf lager dan anderen"],
  change: ["Gestegen", "Gelijk gebleven", "Gedaald"],
};

/** The label of such a line. */
export function belowLabel(line: BelowLine, measure: Measure, statistic: Spread): string {
  if (isLevelLine(line)) return `${BELOW_WORDS.atLevel}${levelOfLine(line)}`;
  const [above, at, below] = measure === "level" ? ["", "", ""] : SIGN_WORDS[measure];
  const words: Readonly<Record<Exclude<BelowLine, LevelLine>, string>> = {
    middle: capital(STATISTIC_WORDS[statistic]),
    scored: BELOW_WORDS.scored,
    required: `Vereist niveau (${STATISTIC_WORDS[statistic]})`,
    coverage: BELOW_WORDS.coverage,
    vulnerable: "Kwetsbaar (hoogstens één op niveau)",
    above,
    at,
    below,
    blindSpots: "Blinde vlekken (+2 of meer)",
    hiddenStrengths: "Verborgen sterktes (−2 of lager)",
    notApplicable: "n.v.t.",
    empty: BELOW_WORDS.empty,
  };
  return words[line];
}

/** The lines in reading order. */
export function belowLines(
  { measure, highest }: Pick<HeatmapLook, "measure" | "highest">,
  withProfiles: boolean,
): readonly BelowLine[] {
  const profiles: readonly BelowLine[] = withProfiles ? ["required", "coverage", "vulnerable"] : [];
  const spread: readonly BelowLine[] =
    measure === "level"
      ? Array.from({ length: highest + 1 }, (_, index) => levelLine(highest - index))
      : ["above", "at", "below"];
  const self: readonly BelowLine[] = measure === "difference" ? ["blindSpots", "hiddenStrengths"] : [];
  return ["middle", "scored", ...profiles, ...self, ...spread, "notApplicable", "empty"];
}

/** Whether a competency is vulnerable. */
export const VULNERABLE_WORDS = { yes: "ja", no: "nee" } as const;

/** A sentence with places to fill in: in a sheet of values with texts, in a live one with cells. */
export type Piece = string | { readonly part: Part };
/** `list` is the columns that are named, `middle` the statistic, `most` the number that each of the list has. */
export type Part = "list" | "middle" | "count" | "of" | "most";

const part = (name: Part): Piece => ({ part: name });

const mostOften: readonly Piece[] = [
  part("count"),
  ", het vaakst (",
  part("most"),
  ") bij ",
  part("list"),
  ".",
];

/** The sentence about each thing that stands out. */
export function insightPieces(kind: Insight["kind"], statistic: Spread): readonly Piece[] {
  const middle = STATISTIC_WORDS[statistic];
  const ends = statistic === "min" || statistic === "max";
  const [highest, lowest] = ends
    ? [`Het hoogst (${middle} score `, `Het laagst (${middle} score `]
    : [`Hoogste ${middle} (`, `Laagste ${middle} (`];
  switch (kind) {
    case "strongest":
      return [highest, part("middle"), "): ", part("list"), "."];
    case "weakest":
      return [lowest, part("middle"), "): ", part("list"), "."];
    case "grown":
      return ["Het meest gestegen (", part("middle"), "): ", part("list"), "."];
    case "fallen":
      return ["Het meest gedaald (", part("middle"), "): ", part("list"), "."];
    case "belowRequired":
      return ["Minder dan de helft is op het vereiste niveau bij: ", part("list"), "."];
    case "vulnerable":
      return ["Kwetsbaar, met hoogstens één persoon op niveau: ", part("list"), "."];
    case "noneVulnerable":
      return ["Geen competentie is kwetsbaar: overal zijn minstens twee mensen op niveau."];
    case "blindSpots":
      return ["Mogelijke blinde vlekken, twee niveaus of meer boven wat anderen geven: ", ...mostOften];
    case "hiddenStrengths":
      return ["Mogelijk verborgen sterktes, twee niveaus of meer onder wat anderen geven: ", ...mostOften];
    case "missing":
      return [
        "Nog niet gescoord: ",
        part("count"),
        " van de ",
        part("of"),
        ", de meeste (",
        part("most"),
        ") bij ",
        part("list"),
        ".",
      ];
    case "tooFew":
      return ["Door te weinig mensen gescoord om te vergelijken: ", part("list"), "."];
  }
}

/** How many more columns could have been named. */
export const andMore = { before: " en nog ", after: "" } as const;

/** The things that stand out, in the lines in which they are told. */
export function insightLines(
  measure: Measure,
  withProfiles: boolean,
): readonly (readonly Insight["kind"][])[] {
  const profiles: readonly Insight["kind"][] = ["belowRequired", "vulnerable", "noneVulnerable"];
  const about = withProfiles ? [profiles] : [];
  const last: readonly Insight["kind"][] = ["missing", "tooFew"];
  switch (measure) {
    case "level":
    case "gap":
      return [["strongest", "weakest"], ...about, last];
    case "difference":
      return [["blindSpots", "hiddenStrengths"], last];
    case "change":
      return [["grown", "fallen"], last];
  }
}

/** Beside what the numbers mean. */
export const EXPLANATION_TITLE = HEADINGS.explanation;

export const NOTHING_STANDS_OUT = "Er valt niets bijzonders op.";

/** Of a number below 0: not the hyphen, which is shorter and lower than the plus. */
export const MINUS = "−";

/** A number as the sheets write it, at most two decimals. */
export function numberText(value: number): string {
  return String(twoDecimals(value)).replace(".", ",").replace("-", MINUS);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
