import type { FunctionTexts } from "./texts";

const INDICATOR_SCORES =
  "The scores of all indicators in framework order: a row, a column, or a column per level. " +
  "Use ja, deels, nee, n.v.t. or empty; or 1, 0.5 and 0.";
const ALSO_A_RANGE = 'Code or name, for instance "1.2" or "Analyseren"; also a range.';

export const english: FunctionTexts = {
  answers: {
    COMPETENCY_LEVEL:
      "The level that is reached by the scores of the indicators, or 0. Gives #N/A when too little has been rated.",
    COMPETENCY_PATTERN:
      "Says in words (Dutch) whether the scores contradict each other, such as ‘niveau 3 gehaald, niveau 2 niet’. Empty if they do not.",
    COMPETENCY_GAP:
      "The difference between score and required level. Below zero is short of it; n.v.t. and empty stay empty.",
    COMPETENCY_SUMMARY:
      "Summarises a range of level scores in one number. With a minimum it says ‘te klein’ when there are too few scores.",
    COMPETENCY_LIST: "The list of competencies: code, name and cluster.",
    COMPETENCY_FIND:
      "Searches names, definitions and indicators. Gives the best matches: code, name, level, number and text.",
    COMPETENCY_NAME: "The name of a competency.",
    COMPETENCY_CODE: "The code of a competency, as text.",
    COMPETENCY_CLUSTER: "The cluster that a competency belongs to.",
    COMPETENCY_DEFINITION: "The definition of a competency.",
    COMPETENCY_INDICATORS:
      "The indicators of a competency with their level and number, or only those of one level.",
    COMPETENCY_INDICATOR: "One indicator, by level and number.",
    COMPETENCY_LEVEL_TEXT: "All indicators of a level in one text.",
  },
  parameters: {
    competency: { name: "competency", description: 'Code or name, for instance "1.2" or "Analyseren".' },
    scores: { name: "scores", description: "Level scores: 0 or a level, n.v.t. or empty." },
    threshold: {
      name: "threshold",
      description: "The share at which a level is reached, above 0 and at most 1. Left out: two thirds.",
    },
    rule: { name: "rule", description: '"cumulative", "all" or "average". Left out: cumulative.' },
    level: { name: "level", description: "A level of the competency; Compleet has 1 to 4." },
    separator: {
      name: "separator",
      description: "The text between two indicators. Left out: a semicolon and a space.",
    },
    number: { name: "number", description: "The number of the indicator within the level, from 1." },
    cluster: { name: "cluster", description: "Number or name of a cluster. Left out: all clusters." },
    text: { name: "text", description: "One or more Dutch words, or their beginnings." },
    maximum: { name: "maximum", description: "The most matches to give. Left out: 10." },
    required: {
      name: "required",
      description: "The required levels: one cell, a row, a column, or a range of the same size.",
    },
    statistic: {
      name: "statistic",
      description:
        '"median", "mean", "min", "max", "count" or "share" (the part that has been scored). Left out: median.',
    },
    minimum: { name: "minimum", description: "How many scores there must be. Left out: no minimum." },
  },
  exceptions: {
    COMPETENCY_LEVEL: { scores: INDICATOR_SCORES },
    COMPETENCY_PATTERN: { scores: INDICATOR_SCORES },
    COMPETENCY_NAME: { competency: ALSO_A_RANGE },
    COMPETENCY_CODE: { competency: ALSO_A_RANGE },
    COMPETENCY_CLUSTER: { competency: ALSO_A_RANGE },
    COMPETENCY_DEFINITION: { competency: ALSO_A_RANGE },
    COMPETENCY_INDICATOR: { competency: ALSO_A_RANGE },
    COMPETENCY_LEVEL_TEXT: { competency: ALSO_A_RANGE },
    COMPETENCY_INDICATORS: { level: "A level of the competency. Left out: all indicators." },
  },
  choices: {
    rule: ["cumulative", "all", "average"],
    statistic: ["median", "mean", "min", "max", "count", "share"],
  },
};
