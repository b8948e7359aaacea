import type { Expected } from "../../../sheets/declared/expected";
import type { ProblemDetails } from "../../problem";
import { list } from "../listing";
import type { ProblemSentences } from "../sentences";
import { thousands } from "../thousands";

/** What can be wrong with what is asked for, in English. */
export const argumentProblemsInEnglish = {
  unknownCompetency: ({ query, suggestion }) =>
    suggestion === undefined
      ? `The competency ‘${query}’ was not found. Use its code, such as 1.1, or its name in Compleet Competenties.`
      : `The competency ‘${query}’ was not found. Did you mean ${suggestion}?`,
  unknownLevel: ({ level, levels }) =>
    `There is no level ${level}. Choose from level ${list(levels.map(String), "and")}.`,
  nothingChosen: ({ what }) => NOTHING_CHOSEN[what],
  textTooLong: ({ length, most, row }) =>
    `${row === undefined ? "The text" : `The text in row ${row} of the list`} has ${thousands(length, ",")} characters and a cell can hold ${thousands(most, ",")}. Shorten the text or divide it ` +
    "over more cells.",
  unknownAction: ({ action, actions }) =>
    `There is no action ‘${action}’. The actions are ${list(actions, "and")}.`,
  invalidArgument: ({ action, fault }) => {
    switch (fault.kind) {
      case "notAnObject":
        return `The action ‘${action}’ takes its arguments as an object, such as { "name": "value" }.`;
      case "unknown":
        return `The action ‘${action}’ has no argument ‘${fault.name}’. Its arguments are ${list(fault.names, "and")}.`;
      case "missing":
        return `The action ‘${action}’ needs the argument ‘${fault.name}’: give ${expectedInEnglish(fault.expected)}.`;
      case "type":
        return `The argument ‘${fault.name}’ of the action ‘${action}’ is ${fault.given}; give ${expectedInEnglish(fault.expected)}.`;
      case "conflict":
        return (
          `The argument ‘${fault.name}’ of the action ‘${action}’ does not go together with ‘${fault.other}’: ` +
          `‘${fault.otherValue}’. Leave one of the two out.`
        );
    }
  },
} satisfies Partial<ProblemSentences>;

const NOTHING_CHOSEN: Readonly<Record<ProblemDetails["nothingChosen"]["what"], string>> = {
  competencies: "No competency has been chosen. Choose at least one.",
  levels: "No level has been chosen. Choose at least one.",
  people: "No people have been given. Give at least one.",
  raters: "No rater has been chosen. Choose at least one.",
  departments: "No department has been chosen. Choose at least one.",
  functions: "No function has been chosen. Choose at least one.",
};

/** What something may be, as part of a sentence in English. */
export function expectedInEnglish(type: Expected): string {
  switch (type.kind) {
    case "text":
      return "a text";
    case "truth":
      return "true or false";
    case "object": {
      const named = (names: readonly string[]): string =>
        list(
          names.map((name) => `"${name}"`),
          "and",
        );
      const { required, optional } = type;
      if (required.length === 0) return `an object, possibly with ${named(optional)}`;
      return `an object with ${named(required)}${optional.length > 0 ? `, and possibly ${named(optional)}` : ""}`;
    }
    case "record":
      return `an object with for each name ${expectedInEnglish(type.of)}`;
    case "wholeNumber":
      return "a whole number";
    case "textOrNumber":
      return "a text or a number";
    case "oneOf":
      return `one of ${list(
        type.values.map((value) => `"${value}"`),
        "and",
      )}`;
    case "listOf":
      return type.of.kind === "wholeNumber"
        ? "a list of whole numbers, such as [1, 2]"
        : `a list, with in each place ${expectedInEnglish(type.of)}`;
  }
}
