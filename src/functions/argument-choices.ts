/** Arguments that are a choice or a plain number, read or refused. Dutch words first; English ones are taken too. */
import { foldKey } from "../framework/fold";
import type { LevelRule } from "../scoring/level-reached";
import { numberOf } from "../scoring/number";
import type { Statistic } from "../scoring/summary";
import { FunctionFault, type ParameterName } from "./faults/fault";
import { optional, shown } from "./range-argument";

const RULES: Readonly<Record<string, LevelRule>> = {
  cumulatief: "cumulative",
  cumulative: "cumulative",
  alle: "all",
  all: "all",
  gemiddelde: "average",
  average: "average",
};

const STATISTICS: Readonly<Record<string, Statistic>> = {
  mediaan: "median",
  median: "median",
  gemiddelde: "mean",
  mean: "mean",
  average: "mean",
  minimum: "min",
  min: "min",
  maximum: "max",
  max: "max",
  aantal: "count",
  count: "count",
  aandeel: "share",
  share: "share",
};

/** "cumulatief" when left out. */
export function ruleOf(given: unknown): LevelRule {
  const value = optional(given, "rule");
  if (value === undefined) return "cumulative";
  const rule = chosen(RULES, value);
  if (!rule) throw new FunctionFault("unknownRule", { given: shown(value) });
  return rule;
}

/** "mediaan" when left out. */
export function statisticOf(given: unknown): Statistic {
  const value = optional(given, "statistic");
  if (value === undefined) return "median";
  const statistic = chosen(STATISTICS, value);
  if (!statistic) throw new FunctionFault("unknownStatistic", { given: shown(value) });
  return statistic;
}

/** Above 0, at most 1; undefined when left out. */
export function thresholdOf(given: unknown): number | undefined {
  const value = optional(given, "threshold");
  if (value === undefined) return undefined;
  const threshold = numberOf(value);
  if (threshold === undefined || threshold <= 0 || threshold > 1)
    throw new FunctionFault("notThreshold", { given: shown(value) });
  return threshold;
}

/** A whole number of at least `least`; undefined when left out. */
export function wholeNumberOf(given: unknown, parameter: ParameterName, least: number): number | undefined {
  const value = optional(given, parameter);
  if (value === undefined) return undefined;
  const number = numberOf(value);
  if (number === undefined || !Number.isInteger(number) || number < least)
    throw new FunctionFault("notWholeNumber", { parameter, given: shown(value), least });
  return number;
}

function chosen<Choice>(choices: Readonly<Record<string, Choice>>, value: unknown): Choice | undefined {
  const key = foldKey(shown(value));
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
}
