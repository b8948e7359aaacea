/**
 * A framework beside the same one in another language. What belongs together is told by codes, numbers of levels and as
 * many indicators: nothing is paired by guess.
 */
import { foldKey } from "./fold";
import type { Competency, Framework, LevelNumber } from "./model";
import type { FrameworkSelection } from "./select";

export interface TranslatedCompetency {
  readonly name: string;
  readonly definition: string;
  /** By level as many indicators as the level has in the first language, in the same order. */
  readonly levels: ReadonlyMap<LevelNumber, readonly string[]>;
}

export interface Translation {
  readonly title: string;
  /** By the code of the cluster. */
  readonly clusters: ReadonlyMap<string, string>;
  /** By the code of the competency. */
  readonly competencies: ReadonlyMap<string, TranslatedCompetency>;
}

/** What stays without a translation: a competency of whose code there is none, or one of its levels. */
export interface Untranslated {
  readonly competency: Competency;
  /** The numbers of indicators, in the first and in the other language, where these differ. */
  readonly level?: { readonly number: LevelNumber; readonly own: number; readonly other: number };
}

export interface Translated {
  readonly translation: Translation;
  readonly untranslated: readonly Untranslated[];
  /** How many competencies and indicators have both languages. */
  readonly competencies: number;
  readonly indicators: number;
}

/** Finds the translation of what was selected. `madeUp`: codes that the other framework did not have of its own. */
export function translate(
  selection: FrameworkSelection,
  other: Framework,
  madeUp: ReadonlySet<string>,
): Translated {
  const byCode = new Map(
    other.clusters.flatMap(({ competencies }) =>
      competencies.flatMap((each) => (madeUp.has(each.code) ? [] : ([[foldKey(each.code), each]] as const))),
    ),
  );
  const untranslated: Untranslated[] = [];
  const found = new Map<string, TranslatedCompetency>();
  for (const competency of selection.clusters.flatMap(({ competencies }) => competencies)) {
    const same = byCode.get(foldKey(competency.code));
    if (!same) {
      untranslated.push({ competency });
      continue;
    }
    const levels = new Map<LevelNumber, readonly string[]>();
    for (const { number, indicators } of competency.levels) {
      const others = same.levels.find((level) => level.number === number)?.indicators ?? [];
      if (others.length === indicators.length) levels.set(number, others);
      else {
        const level = { number, own: indicators.length, other: others.length };
        untranslated.push({ competency, level });
      }
    }
    found.set(competency.code, { name: same.name, definition: same.definition, levels });
  }
  const clusters = new Map(other.clusters.map(({ code, name }) => [foldKey(code), name]));
  return {
    translation: {
      title: other.title,
      clusters: new Map(
        selection.clusters.flatMap(({ code, competencies }) => {
          const name = clusters.get(foldKey(code)) ?? "";
          return name !== "" && competencies.some((each) => found.has(each.code)) ? [[code, name]] : [];
        }),
      ),
      competencies: found,
    },
    untranslated,
    competencies: found.size,
    indicators: [...found.values()].reduce(
      (sum, { levels }) => sum + [...levels.values()].reduce((all, texts) => all + texts.length, 0),
      0,
    ),
  };
}

/**
 * Each text with its translation below it, for a layout in which a text has one cell. `bullets`: indicators begin with
 * one, and what belongs to it stands below its text; `longNames`: names have no room for two.
 */
export function saidTwice(
  selection: FrameworkSelection,
  { title, clusters, competencies }: Translation,
  { bullets = false, longNames = false }: { readonly bullets?: boolean; readonly longNames?: boolean } = {},
): FrameworkSelection {
  return {
    ...selection,
    title: both(selection.title, title),
    clusters: selection.clusters.map((cluster) => ({
      ...cluster,
      name: both(cluster.name, clusters.get(cluster.code)),
      competencies: cluster.competencies.map((competency) => {
        const other = competencies.get(competency.code);
        const definition =
          longNames && other
            ? [other.name, other.definition].filter((text) => text !== "").join(": ")
            : other?.definition;
        return {
          ...competency,
          name: longNames ? competency.name : both(competency.name, other?.name),
          definition: both(competency.definition, definition, "\n"),
          levels: competency.levels.map((level) => ({
            ...level,
            indicators: level.indicators.map((text, index) =>
              both(text, other?.levels.get(level.number)?.[index], bullets ? BELOW_BULLET : "\n"),
            ),
          })),
        };
      }),
    })),
  };
}

/** Both names of one thing, or both its texts; the first alone where the other says nothing more. */
export function both(own: string, other: string | undefined, between = " / "): string {
  return other === undefined || other === "" || other === own ? own : `${own}${between}${other}`;
}

/** As wide as a bullet and its space. */
const BELOW_BULLET = "\n   ";
