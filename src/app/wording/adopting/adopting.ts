/** What is said of a framework that is taken over: its numbers in one sentence, what was asked, what means nothing. */
import type { Ask, NotTaken } from "../../../framework/adopting/draft";
import type { ReadFramework } from "../../../framework/adopting/read-framework";
import type { AdoptedFramework } from "../../framework-action";
import type { Language } from "../../language";
import { list } from "../listing";
import { adoptingEn } from "./en";
import { adoptingNl } from "./nl";

export interface AdoptingWording {
  readonly summary: (numbers: {
    readonly clusters: number;
    readonly competencies: number;
    readonly levels: readonly string[];
    readonly indicators: number;
    readonly examples: number;
    readonly notUnderstood: number;
  }) => string;
  /** What is asked; `about`: names, headings or texts, already as one list. */
  readonly asks: Readonly<Record<Ask["question"], (about: string) => string>>;
  readonly notTaken: Readonly<Record<NotTaken, string>>;
  /** The layers of a tree. */
  readonly layers: Readonly<Record<string, string>>;
  readonly and: string;
  /** Behind a list that was cut off. */
  readonly more: (count: number) => string;
}

const words: Readonly<Record<Language, AdoptingWording>> = { nl: adoptingNl, en: adoptingEn };
const MOST_NAMED = 4;

/** All that is said of it, as the part of an answer. */
export function adoptingWords(read: ReadFramework, language: Language): AdoptedFramework {
  const { count, levels, notUnderstood, asks, framework } = read;
  const wording = words[language];
  const examples = framework.clusters
    .flatMap(({ competencies }) => competencies)
    .reduce((sum, { examples: own = [] }) => sum + own.length, 0);
  const { clusters, competencies, indicators } = count;
  return {
    summary: wording.summary({
      ...{ clusters, competencies, levels, indicators, examples },
      notUnderstood: notUnderstood.length,
    }),
    clusters,
    competencies,
    levels: levels.length,
    levelNames: levels,
    indicators,
    notUnderstood: notUnderstood.map(({ cell, text, why }) => ({
      cell,
      text,
      message: wording.notTaken[why],
    })),
    asks: asks.map(({ question, possible, taken, about, cell }) => ({
      question,
      message: wording.asks[question](
        named(
          question === "treeDepth" ? about.map((layer) => wording.layers[layer] ?? layer) : about,
          wording,
        ),
      ),
      possible,
      taken,
      ...(cell === undefined ? {} : { cell }),
    })),
  };
}

function named(about: readonly string[], { and, more }: AdoptingWording): string {
  const shown = about.slice(0, MOST_NAMED).map((name) => `‘${name}’`);
  const rest = about.length - shown.length;
  return list(rest > 0 ? [...shown, more(rest)] : shown, and);
}
