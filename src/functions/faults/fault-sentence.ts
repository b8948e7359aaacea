import type { FaultCode, FaultDetails, FunctionFault } from "./fault";
import { english } from "./faults-en";
import { dutch } from "./faults-nl";
import type { FunctionLanguage } from "./cell-language";
import type { FaultSentences } from "./fault-words";

const sentences: Readonly<Record<FunctionLanguage, FaultSentences>> = { nl: dutch, en: english };

/** The sentence that Excel shows at the cell. */
export function faultSentence(fault: FunctionFault, language: FunctionLanguage): string {
  return sentenceFor(sentences[language], fault.code, fault.details);
}

function sentenceFor<Code extends FaultCode>(
  language: FaultSentences,
  code: Code,
  details: FaultDetails[Code],
): string {
  return language[code](details);
}
