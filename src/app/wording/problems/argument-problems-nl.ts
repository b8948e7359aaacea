import type { Expected } from "../../../sheets/declared/expected";
import type { ProblemDetails } from "../../problem";
import { list } from "../listing";
import type { ProblemSentences } from "../sentences";
import { thousands } from "../thousands";

/** What can be wrong with what is asked for, in Dutch. */
export const argumentProblemsInDutch = {
  unknownCompetency: ({ query, suggestion }) =>
    suggestion === undefined
      ? `De competentie ‘${query}’ is niet gevonden. Gebruik de code, zoals 1.1, of de naam zoals die in ` +
        "Compleet Competenties staat."
      : `De competentie ‘${query}’ is niet gevonden. Bedoelde u ${suggestion}?`,
  unknownLevel: ({ level, levels }) =>
    `Niveau ${level} bestaat niet. Kies uit niveau ${list(levels.map(String), "en")}.`,
  nothingChosen: ({ what }) => NOTHING_CHOSEN[what],
  textTooLong: ({ length, most, row }) =>
    `${row === undefined ? "De tekst" : `De tekst op rij ${row} van de lijst`} telt ${thousands(length, ".")} tekens en een cel kan er ${thousands(most, ".")} bevatten. Kort de tekst in of ` +
    "verdeel die over meer cellen.",
  unknownAction: ({ action, actions }) =>
    `De actie ‘${action}’ bestaat niet. Er is keuze uit ${list(actions, "en")}.`,
  invalidArgument: ({ action, fault }) => {
    switch (fault.kind) {
      case "notAnObject":
        return `De actie ‘${action}’ verwacht haar argumenten als object, zoals { "naam": "waarde" }.`;
      case "unknown":
        return `De actie ‘${action}’ kent geen argument ‘${fault.name}’. Er is keuze uit ${list(fault.names, "en")}.`;
      case "missing":
        return `De actie ‘${action}’ mist het argument ‘${fault.name}’: geef ${expectedInDutch(fault.expected)}.`;
      case "type":
        return `Het argument ‘${fault.name}’ van de actie ‘${action}’ is ${fault.given}; geef ${expectedInDutch(fault.expected)}.`;
      case "conflict":
        return (
          `Het argument ‘${fault.name}’ van de actie ‘${action}’ gaat niet samen met ‘${fault.other}’: ` +
          `‘${fault.otherValue}’. Laat een van de twee weg.`
        );
    }
  },
} satisfies Partial<ProblemSentences>;

const NOTHING_CHOSEN: Readonly<Record<ProblemDetails["nothingChosen"]["what"], string>> = {
  competencies: "Er is geen competentie gekozen. Kies er ten minste één.",
  levels: "Er is geen niveau gekozen. Kies er ten minste één.",
  people: "Er zijn geen mensen opgegeven. Geef er ten minste één op.",
  raters: "Er is geen beoordelaar gekozen. Kies er ten minste één.",
  departments: "Er is geen afdeling gekozen. Kies er ten minste één.",
  functions: "Er is geen functie gekozen. Kies er ten minste één.",
};

/** What something may be, as part of a sentence in Dutch. */
export function expectedInDutch(type: Expected): string {
  switch (type.kind) {
    case "text":
      return "een tekst";
    case "truth":
      return "true of false";
    case "object": {
      const named = (names: readonly string[]): string =>
        list(
          names.map((name) => `"${name}"`),
          "en",
        );
      const { required, optional } = type;
      if (required.length === 0) return `een object met eventueel ${named(optional)}`;
      return `een object met ${named(required)}${optional.length > 0 ? `, en eventueel ${named(optional)}` : ""}`;
    }
    case "record":
      return `een object met bij elke naam ${expectedInDutch(type.of)}`;
    case "wholeNumber":
      return "een geheel getal";
    case "textOrNumber":
      return "een tekst of een getal";
    case "oneOf":
      return `een van ${list(
        type.values.map((value) => `"${value}"`),
        "en",
      )}`;
    case "listOf":
      return type.of.kind === "wholeNumber"
        ? "een lijst van gehele getallen, zoals [1, 2]"
        : `een lijst, met op elke plaats ${expectedInDutch(type.of)}`;
  }
}
