/**
 * Arguments that the pane asks just as they are declared, by the action that takes them: a tick, or a choice of a few.
 * The arguments, their checks and defaults, the pane's fields and the documentation follow from here. Those of a heatmap
 * are declared in `sheets/marker/heatmap-settings.ts`, for its mark keeps them.
 */
import { optional, truth, type AnyKind, type Optional, type ValueOf } from "../../sheets/declared/declare";

export type AskedDeclarations = Readonly<
  Record<string, Optional<AnyKind> & { readonly otherwise: boolean | string }>
>;

/** Closes everything but what is to be filled in, without a password. */
const protect = optional(truth, false);

export const ASKED_SETTINGS = {
  insertMatrix: {},
  createTeamScoreSheet: { protect },
  createIndicatorForms: { protect },
  createProfiles: {},
  checkScores: {
    /** Ask for an explanation where a score is 0 or 4. */
    evidence: optional(truth, false),
  },
} satisfies Readonly<Record<string, AskedDeclarations>>;

/** What the pane says of each: the question, of a choice its names, and what is to be known of it. */
export type AskedWords<All extends AskedDeclarations> = {
  readonly [Name in keyof All]: {
    readonly label: string;
    readonly hint?: string;
  } & (ValueOf<All[Name]["kind"]> extends infer Value extends string
    ? { readonly names: Readonly<Record<Value, string>> }
    : { readonly names?: undefined });
};

/** Those of the values that are not what is meant anyway, as arguments; of what else there is nothing. */
export function changedSettings<All extends AskedDeclarations>(
  declared: All,
  values: { readonly [Name in keyof All]: ValueOf<All[Name]["kind"]> },
): { readonly [Name in keyof All]?: ValueOf<All[Name]["kind"]> } {
  const changed = (Object.keys(declared) as (keyof All)[]).filter(
    (name) => values[name] !== declared[name]?.otherwise,
  );
  return Object.fromEntries(changed.map((name) => [name, values[name]])) as {
    [Name in keyof All]?: ValueOf<All[Name]["kind"]>;
  };
}
