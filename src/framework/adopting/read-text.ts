/** A framework from a text, in whichever form it is: given by this add-in, a CASE package, or pasted from anywhere. */
import { DOCUMENT_RULE } from "../giving/print-document";
import type { Framework } from "../model";
import { parseFramework } from "../parse";
import { Draft } from "./draft";
import { readCase } from "./read-case";
import {
  asRead,
  concludeOutline,
  readFramework,
  type NotRead,
  type ReadFramework,
  type ReadingWishes,
} from "./read-framework";
import { isLabelledText, readLabelled } from "./read-labelled";
import { gridOfText } from "./text-grid";

/** As `readFramework`; what this add-in gave itself comes back word for word, and nothing of it is asked. */
export function readFrameworkText(text: string, wishes: ReadingWishes = {}): ReadFramework | NotRead {
  if (isLabelledText(text)) {
    const draft = new Draft(wishes.answers ?? {});
    return concludeOutline(draft, readLabelled(text, draft), { isOwn: true, wished: wishes.levels });
  }
  const document = wishes.levels === undefined ? documentIn(text) : undefined;
  if (document) return asRead(document);
  return readCase(text, wishes) ?? readFramework(gridOfText(text), wishes);
}

/** A document with the line of ours under its title, if there is nothing wrong with it. */
function documentIn(text: string): Framework | undefined {
  if (!text.includes(DOCUMENT_RULE)) return undefined;
  try {
    return parseFramework(text);
  } catch {
    return undefined;
  }
}
