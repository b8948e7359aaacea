import type { AdoptingWording } from "./adopting";

/** In English. */
export const adoptingEn: AdoptingWording = {
  summary: ({ clusters, competencies, levels, indicators, examples, notUnderstood }) =>
    [
      ...(clusters > 0 ? [amount(clusters, "cluster", "clusters")] : []),
      amount(competencies, "competency", "competencies"),
      levels.length === 0
        ? "no levels"
        : `${amount(levels.length, "level", "levels")} (${levels.length === 1 ? levels[0] : `${levels[0]} → ${levels.at(-1)}`})`,
      amount(indicators, "indicator", "indicators"),
      ...(examples > 0 ? [`${examples} without a level`] : []),
      ...(notUnderstood > 0 ? [`${amount(notUnderstood, "line", "lines")} not understood`] : []),
    ].join(", "),
  asks: {
    levelOrder: (about) => `Which of ${about} is the lowest level, and which the highest?`,
    levelsOrRatings: (about) => `Are ${about} levels of the competency, or judgements of a person?`,
    missingLevels: (about) =>
      `Not all levels are described for ${about}. Do the others not exist there, or are they only not described?`,
    levelNames: () => "There are no levels. How are people scored? Name 2 to 7 levels, the lowest first.",
    negative: (about) => `${about} is behaviour that is not wanted, and is not adopted.`,
    prose: (about) =>
      `The levels are running texts, such as ${about}. Does each stay whole, or is each sentence an indicator?`,
    sameName: (about) => `${about} stands there more than once. Is that one competency each time?`,
    formerName: (about) => `Does ${about} give a former name, by which the competency must be found too?`,
    core: (about) => `Does ‘core’ at ${about} mean that it is a core competency?`,
    examples: (about) =>
      `There is behaviour in the definition of ${about}. Is it behaviour without a level, or part of the definition?`,
    hiddenRows: (about) => `There are ${about} hidden rows. Do they belong to it?`,
    treeDepth: (about) => `The layers of the tree are read as ${about}.`,
    turned: (about) => `The levels stand below one another. Are ${about} the competencies?`,
    repeated: (about) => `${about} stands at more than one level, and stays at each.`,
    ratingScale: (about) => `${about} is a scale for judging people, and not that of the levels.`,
    caseFields: (about) => `A framework has no place for ${about}; that is not adopted.`,
    columns: (about) => `A framework has no place for the columns ${about}; they are not adopted.`,
  },
  notTaken: {
    error: "This cell shows an error. Type the text again, with an apostrophe before it.",
    date: "Excel made a date of this code. The competency gets a new code; put the right one on the framework.",
    levelZero: "Levels begin at 1. What stands at 0 was not adopted.",
    loose: "This text belongs to no competency. Put it with one, or remove it.",
    noCompetency: "No competency stands above or before it. Fill in the name of the competency.",
    sameCode: "Another competency has this code already. This competency gets a new one.",
    sameAlias: "Another competency is called so; as another name it was not adopted.",
    sameName: "This competency is there already; only the first was adopted.",
    severalLevels: "The tree is deeper here than a framework. Adopt this part by itself.",
    noParent: "The code of what it belongs to is not in the list. Correct that code.",
    noItem:
      "This criterion belongs to no competency in this file, and was not adopted. Link it to a competency in the other program.",
    otherLevelText:
      "The text of this level says something else than its indicators do. The indicators were adopted, this text was not.",
  },
  layers: { example: "behaviour without a level" },
  and: "and",
  more: (count) => `${count} more`,
};

const amount = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
