/** What is said of what came back of a round. */
import type { Language } from "../../language";
import type { CollectedForm, MissingRater } from "../../round-action";
import type { FormFault, UnreadFile } from "../../rounds/returned";
import { collectedEn } from "./collected-en";
import { collectedNl } from "./collected-nl";

export interface CollectedWording {
  readonly verdicts: Readonly<Record<Exclude<CollectedForm["verdict"], "unreadable">, string>>;
  /** Of two of the files that were chosen. */
  readonly otherFile: (verdict: "alreadyCollected" | "twoVersions", file: string) => string;
  readonly unreadable: Readonly<Record<UnreadFile["why"], string>>;
  readonly fault: (fault: FormFault) => string;
  /** `threshold` as a share: 0.5. */
  readonly threshold: (threshold: number) => string;
  readonly partly: (filled: number, of: number) => string;
  readonly reminder: (inSoFar: number, sent: number, missing: readonly MissingRater[]) => string;
}

const words: Readonly<Record<Language, CollectedWording>> = { nl: collectedNl, en: collectedEn };

export function collectedWords(language: Language): CollectedWording {
  return words[language];
}
