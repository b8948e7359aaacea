import { list } from "../../framework/list";
import { TEAM_LINES } from "../marker/shape-words";
import type { RatersWords } from "./raters-words";

const number = (value: number): string => String(Math.round(value * 100) / 100);
const levels = (value: number): string => `${number(value)} ${value === 1 ? "level" : "levels"}`;

/** The sheet with raters, in English. */
export const ratersWordsEn: RatersWords = {
  sheet: "Raters compared",
  tables: { raters: "Raters", talk: "To_talk_about" },
  title: "Raters compared",
  line: `${TEAM_LINES.raters.en} Only raters with a name; scores of oneself, and those of colleagues, which were given in confidence, are not in it.`,
  explanation:
    "Difference: the own score less the median of other raters, of the same competency of the same person. Extreme: 0 or the highest level. Confidential, not to be shared.",
  origin: (made, sheets) =>
    `A snapshot of ${made}, of ${list(sheets, "and")}. Scores that change do not come in here by themselves.`,
  columns: {
    rater: "Rater",
    people: "People",
    scores: "Scores",
    level: (level) => `Level ${level}`,
    difference: "Difference from others",
    shared: "Shared scores",
    extremes: "Extreme scores",
    withoutNote: "Without an explanation",
    words: "In words",
  },
  inWords: (habits) => {
    const { difference, shared, sharedPeople, always, extremes, extremesWithoutNote } = habits;
    const who = sharedPeople === 1 ? "1 person" : `${sharedPeople} people`;
    const beside =
      difference === undefined
        ? "Has a team of their own: nobody else scored these people. Whether the rater is stricter or milder, or the people are different, cannot be told apart here."
        : Math.abs(difference) < 0.005
          ? `Mostly scores the same as others (${shared} scores of ${who}).`
          : `Mostly scores ${levels(Math.abs(difference))} ${difference > 0 ? "higher" : "lower"} than others (${shared} scores of ${who}).`;
    return [
      beside,
      ...(always === undefined ? [] : [`Gave everyone level ${number(always)} on everything.`]),
      ...(extremesWithoutNote > 0
        ? [`Of the ${extremes} extreme scores ${extremesWithoutNote} have no explanation.`]
        : []),
    ].join(" ");
  },
  talkTitle: "To talk about: two levels or more apart",
  talkNone: "Nowhere are scores of raters with a name two levels or more apart.",
  talk: {
    person: "Name",
    competency: "Competency",
    given: "Given",
    apart: "Apart",
    agreed: "After talking",
  },
};
