import type { Rater } from "../../scoring/person";
import { QUIET_INK } from "../drafting/colors";
import { MARGINS } from "../drafting/page";
import { SheetDraft } from "../drafting/sheet-draft";
import { textHeight } from "../drafting/text-size";
import { PLAIN, TAB_COLOR, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import type { SheetPlan } from "../plan/plan";
import { COVER_WORDS as WORDS, forWhom, timeWord } from "./round-words";

export interface CoverOptions {
  readonly sheet: string;
  readonly rater: Rater;
  /** "" where nobody in particular was named. */
  readonly raterName: string;
  /** About whom this rater gives scores: nobody else is named in the file. */
  readonly people: readonly string[];
  /** As it is told; "" for none. */
  readonly deadline: string;
  /** Of all forms together. */
  readonly indicators: number;
}

const WIDTHS = [95, 400] as const;
const SIZE = 11;
const GAP = 6;

/** What a rater reads first: what is asked, why, until when, who sees it, how long it takes, how to fill it in. */
export function buildCover(options: CoverOptions): SheetPlan {
  const { rater, raterName, people, deadline, indicators } = options;
  const draft = new SheetDraft(WIDTHS);
  draft.addRow([WORDS.title], TITLE_HEIGHT);
  draft.addRow([], GAP);
  const first = draft.rows;
  const isSelf = rater === "self";
  const line = (label: string, text: string): void => {
    draft.addRow([label, text], textHeight(text, WIDTHS[1], { size: SIZE }) + GAP);
  };
  line(WORDS.forRater, forWhom(rater, raterName));
  line(WORDS.about, people.join("\n"));
  line(WORDS.what, isSelf ? WORDS.whatSelf : WORDS.whatOthers);
  line(WORDS.why, WORDS.whyText);
  line(WORDS.until, deadline === "" ? WORDS.noDeadline : deadline);
  line(WORDS.who, `${WORDS.seenBy} ${rater === "colleague" ? WORDS.inConfidence : WORDS.onName}`);
  line(WORDS.time, timeWord(indicators));
  WORDS.steps.forEach((step, index) => line(index === 0 ? WORDS.how : "", step));
  draft.style(0, 0, draft.rows, draft.columns, { ...PLAIN, size: SIZE });
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(first, 0, draft.rows - first, 1, { color: QUIET_INK, vertical: "top" });
  draft.style(first, 1, draft.rows - first, 1, { wrap: true, vertical: "top", numberFormat: "@" });
  draft.style(first, 1, 1, 1, { bold: true });
  return draft.finish({
    name: options.sheet,
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      print: { paper: "a4", orientation: "portrait", margins: MARGINS, pagesWide: 1 },
      marker: { kind: "roundCover" },
    },
  });
}
