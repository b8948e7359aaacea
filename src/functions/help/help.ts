/** Everything there is to say about the functions, in one language: for the pane, and for Excel's metadata. */
import { functionIds, NAMESPACE, type FunctionId } from "../ids";
import type { FunctionLanguage } from "../faults/cell-language";
import { signatures, type ParameterKind } from "./signatures";
import type { FunctionTexts } from "./texts";
import { english } from "./texts-en";
import { dutch } from "./texts-nl";

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** Of a choice: its words, the usual one first. */
  readonly choices: readonly string[];
}

export interface FunctionHelp {
  readonly id: FunctionId;
  /** As it stands in a formula: "COMPLEET.COMPETENCY_NAME". */
  readonly name: string;
  readonly answers: string;
  readonly parameters: readonly ParameterHelp[];
  /** What is entered for each parameter in an example. */
  readonly example: readonly string[];
}

const texts: Readonly<Record<FunctionLanguage, FunctionTexts>> = { nl: dutch, en: english };

/** All functions, in the order in which people are shown them. */
export function functionHelp(language: FunctionLanguage): readonly FunctionHelp[] {
  const { answers, parameters, exceptions, choices } = texts[language];
  return functionIds.map((id) => ({
    id,
    name: `${NAMESPACE}.${id}`,
    answers: answers[id],
    parameters: signatures[id].parameters.map(({ key, kind, optional }) => ({
      name: parameters[key].name,
      description: exceptions[id]?.[key] ?? parameters[key].description,
      kind,
      optional,
      choices: choices[key] ?? [],
    })),
    example: signatures[id].example,
  }));
}
