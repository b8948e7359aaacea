/** Arguments that name something in the framework, read or refused. */
import { foldKey } from "../framework/fold";
import { findCompetency } from "../framework/lookup";
import type { Cluster, Competency, Level } from "../framework/model";
import { numberOf } from "../scoring/number";
import { FunctionFault } from "./faults/fault";
import { frameworkInUse } from "./framework-in-use";
import { isEmpty, ONE_CELL, shown, textOf, throwErrorValue, type Given } from "./range-argument";

/** The competency with this code, name or alias. */
export function competencyOf(value: Given): Competency {
  refuseErrorOrEmpty(value, "competency");
  const lookup = findCompetency(frameworkInUse(), typeof value === "number" ? value : textOf(value));
  if (lookup.found) return lookup.competency;
  throw new FunctionFault("unknownCompetency", {
    query: shown(value),
    suggestion: lookup.suggestion?.name,
  });
}

export function clusterOf(competency: Competency): Cluster {
  const cluster = frameworkInUse().clusters.find(({ code }) => code === competency.clusterCode);
  if (!cluster) throw new Error(`Competency ${competency.code} has no cluster`);
  return cluster;
}

/** The cluster with this number or name. */
export function findCluster(value: Given): Cluster {
  const { clusters } = frameworkInUse();
  const key = foldKey(typeof value === "number" ? String(value) : shown(value)).replace(/^(\d+)\.$/u, "$1");
  const cluster = clusters.find(
    ({ code, name }) => key === code || key === foldKey(name) || key === foldKey(`${code} ${name}`),
  );
  if (cluster) return cluster;
  throw new FunctionFault("unknownCluster", {
    query: shown(value),
    clusters: clusters.map(({ name }) => name),
  });
}

/** One of a competency's levels, by its number. */
export function levelOf(competency: Competency, value: Given): Level {
  refuseErrorOrEmpty(value, "level");
  const number = numberOf(value);
  for (const level of competency.levels) if (level.number === number) return level;
  throw new FunctionFault("unknownLevel", {
    given: shown(value),
    competency: competency.name,
    levels: competency.levels.map((level) => level.number),
  });
}

/** The text of one indicator by its rank within the level, from 1. */
export function indicatorOf(competency: Competency, level: Level, value: Given): string {
  refuseErrorOrEmpty(value, "number");
  const number = numberOf(value);
  const text = number === undefined ? undefined : level.indicators[number - 1];
  if (text !== undefined) return text;
  throw new FunctionFault("unknownIndicator", {
    given: shown(value),
    competency: competency.name,
    level: level.number,
    indicators: level.indicators.length,
  });
}

function refuseErrorOrEmpty(value: Given, parameter: "competency" | "level" | "number"): void {
  throwErrorValue(value, parameter, ONE_CELL);
  if (isEmpty(value)) throw new FunctionFault("missing", { parameter });
}
