/** What the actions of a framework of one's own answer. */
import type { ColumnRole } from "../framework/adopting/words";
import type { NewSheet } from "./action";

export type { FrameworkSource, TranslationSource } from "./arguments/framework-source-kinds";

/** A question of which the answer decides what is taken over, with the answer that was taken. */
export interface FrameworkAsk {
  readonly question: string;
  /** In a sentence, in the user's language. */
  readonly message: string;
  /** What may be answered; the first is taken where nothing is. */
  readonly possible: readonly string[];
  readonly taken: string;
  readonly cell?: string;
}

/** A competency as a preview shows it. */
export interface FoundCompetency {
  /** The name of its group, "" for none. */
  readonly cluster: string;
  readonly code: string;
  readonly name: string;
  /** Left out where it is of this add-in. */
  readonly cell?: string;
  readonly levels: readonly { readonly level: number; readonly name?: string; readonly indicators: number }[];
}

/** What was taken over of a framework, or would be. */
export interface AdoptedFramework {
  /** Left out for a preview. */
  readonly sheet?: string;
  readonly sheetId?: string;
  readonly address?: string;
  /** "4 clusters, 31 competenties, 3 niveaus (Basis → Expert), 212 indicatoren, 6 regels niet begrepen" */
  readonly summary: string;
  readonly clusters: number;
  readonly competencies: number;
  readonly levels: number;
  /** From the lowest to the highest. */
  readonly levelNames: readonly string[];
  readonly indicators: number;
  readonly notUnderstood: readonly {
    readonly cell: string;
    readonly text: string;
    readonly message: string;
  }[];
  readonly asks: readonly FrameworkAsk[];
  /** In a preview, the sheet that it was read from; `cells` where only those were. */
  readonly readFrom?: NewSheet & { readonly cells?: string };
  /** What each column was taken for, in a preview of a table: `cell` is that of its heading. */
  readonly columns?: readonly {
    readonly cell: string;
    readonly heading: string;
    readonly role: ColumnRole;
  }[];
  /** In a preview: every competency, where it was read, and how many indicators it has at which level. */
  readonly found?: readonly FoundCompetency[];
  readonly remarks?: readonly string[];
}

/** A framework as the content of a file. */
export interface GivenFramework {
  readonly text: string;
  /** A name for the file: "Compleet Competenties.txt". */
  readonly fileName: string;
  /** "4 clusters, 31 competenties, 3 niveaus (Basis → Expert), 212 indicatoren" */
  readonly summary: string;
  readonly clusters: number;
  readonly competencies: number;
  readonly levels: number;
  readonly indicators: number;
}
