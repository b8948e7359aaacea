/** A framework from a text, in whichever form it is: given by this add-in, a CASE package, or pasted from anywhere. */
import { DOCUMENT_RULE } from "../giving/print-document";
import type { Framework } from "../model";
import { parseFramework } from "../parse";
import { splitLines } from "../source-lines";
import { Draft } from "./draft";
import { asItStands, intoDraft } from "./outline";
import { readCase } from "./read-case";
import {
  asRead,
  conclude,
  readFramework,
  type NotRead,
  type ReadFramework,
  type ReadingWishes,
} from "./read-framework";
import { isLabelledText, readLabelled } from "./read-labelled";
import { gridOfText } from "./text-grid";

/** As `readFramework`; what this add-in gave itself comes back word for word, and nothing of it is asked. */
export function readFrameworkText(text: string, wishes: ReadingWishes = {}): ReadFramework | NotRead {
  if (isLabelledText(text)) return readOwnText(text, wishes);
  const document = wishes.levels === undefined ? documentIn(text) : undefined;
  if (document) return asRead(document);
  return readCase(text, wishes) ?? readFramework(gridOfText(text), wishes);
}

function readOwnText(text: string, { levels: wished, answers = {} }: ReadingWishes): ReadFramework | NotRead {
  const draft = new Draft(answers);
  const outline = readLabelled(text, draft);
  const whole = wished === undefined ? asItStands(outline) : undefined;
  if (whole) return { ...asRead(whole), notUnderstood: draft.notUnderstood, asks: draft.asks };
  draft.levelsAreCertain = true;
  intoDraft(draft, outline);
  return conclude(draft, { names: new Map() }, wished);
}

/** A document with the line of ours under its title, if there is nothing wrong with it. */
function documentIn(text: string): Framework | undefined {
  if (!splitLines(text).some((line) => line.trim() === DOCUMENT_RULE)) return undefined;
  try {
    return parseFramework(text);
  } catch {
    return undefined;
  }
}
