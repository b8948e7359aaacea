/** What a heatmap of a choice says of it, so that nobody takes a part for the whole; and in which order its columns are. */
import { list } from "../../framework/list";
import type { Heatmap } from "./content";
import { GROUP_WORDS, ORDER_WORDS } from "./heatmap-words";

/** Between the parts of the status. */
export const STATUS_SEPARATOR = " · ";

/** In the status; the explanation has more room. */
const MOST_NAMED = { status: 3, explanation: 12 } as const;
/** Longer names are counted: the status stands on one line, and a text in a formula has an end. */
const MOST_LETTERS = 80;

/** " · alleen Burgerzaken en KCC · 5 van 15 competenties"; "" where everyone is in it, with everything. */
export function chosenInWords({ part, selection }: Heatmap): string {
  if (!part) return "";
  const { departments, functions, ofCompetencies } = part;
  const groups = [
    ...(departments ? [short(departments, "afdelingen")] : []),
    ...(functions ? [short(functions, "functies")] : []),
  ];
  return [
    ...(groups.length > 0 ? [`alleen ${groups.join(", ")}`] : []),
    ...(ofCompetencies === undefined
      ? []
      : [`${selection.count.competencies} van ${ofCompetencies} competenties`]),
  ]
    .map((text) => `${STATUS_SEPARATOR}${text}`)
    .join("");
}

function short(names: readonly string[], more: string): string {
  const text = list(names, "en");
  return names.length > MOST_NAMED.status || text.length > MOST_LETTERS
    ? names.length === 1
      ? `${text.slice(0, MOST_LETTERS)}…`
      : `${names.length} ${more}`
    : text;
}

/** "Een deel: alleen van de afdelingen Burgerzaken en KCC, 12 van de 40 mensen op de scorebladen." */
export function partSentence({ part, people, selection, look }: Heatmap): string {
  if (!part) return "";
  const { departments, functions, of, ofCompetencies } = part;
  const groups = [
    ...(departments ? [long(departments, GROUP_WORDS.department.one, "afdelingen")] : []),
    ...(functions ? [long(functions, GROUP_WORDS.profile.one, "functies")] : []),
  ];
  const who =
    people.length < of
      ? [
          `${groups.map((group) => `alleen van ${group}, `).join("")}${people.length} van de ${of} mensen op de scorebladen`,
        ]
      : [];
  const what =
    ofCompetencies === undefined
      ? []
      : [`${selection.count.competencies} van de ${ofCompetencies} competenties die zijn gescoord`];
  const later =
    groups.length > 0 && !look.shared
      ? " Wie er later bij een gekozen groep bij komt, staat erin na Vernieuwen."
      : "";
  return `Een deel: ${[...who, ...what].join("; ")}.${later}`;
}

function long(names: readonly string[], one: string, more: string): string {
  if (names.length === 1) return `de ${one} ${names.join("")}`;
  const rest = names.length - MOST_NAMED.explanation;
  const said = rest > 0 ? [...names.slice(0, MOST_NAMED.explanation), `nog ${rest}`] : names;
  return `de ${more} ${list(said, "en")}`;
}

/** In which order the columns are, where that is not the framework's. */
export function orderSentence({ look }: Pick<Heatmap, "look">): string {
  if (!look.order) return "";
  const by = ORDER_WORDS[look.order];
  return `De kolommen staan op volgorde: ${by.charAt(0).toLowerCase()}${by.slice(1)}, zoals dat was toen de heatmap is gemaakt.`;
}
