/** What a word over scores means that is asked about: by whom they are, the scores themselves, or nothing that counts. */
export const HEADING_MEANINGS = ["self", "manager", "colleague", "score", "none"] as const;

export type HeadingMeaning = (typeof HEADING_MEANINGS)[number];

/** A word that stands over scores, with what it most likely means. */
export interface AskedHeading {
  readonly word: string;
  readonly likely?: HeadingMeaning;
}
