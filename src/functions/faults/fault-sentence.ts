import type { FaultCode, FaultDetails, FunctionFault } from "./fault";
import { dutch } from "./faults-nl";
import type { FunctionLanguage } from "./cell-language";
import type { FaultSentences } from "./fault-words";

/** Those of a language that came as a part; Dutch are there at once, since nearly everybody works in Dutch. */
const loaded = new Map<FunctionLanguage, FaultSentences>();

/** Call it before the first function answers. What fails to load leaves the sentences Dutch. */
export async function loadFaultSentences(language: FunctionLanguage): Promise<void> {
  if (language === "nl" || loaded.has(language)) return;
  const { english } = await import(/* webpackChunkName: "faults-en" */ "./faults-en");
  loaded.set(language, english);
}

/** The sentence that Excel shows at the cell. */
export function faultSentence(fault: FunctionFault, language: FunctionLanguage): string {
  return sentenceFor(loaded.get(language) ?? dutch, fault.code, fault.details);
}

function sentenceFor<Code extends FaultCode>(
  language: FaultSentences,
  code: Code,
  details: FaultDetails[Code],
): string {
  return language[code](details);
}
