import {
  competencyCluster,
  competencyCode,
  competencyDefinition,
  competencyFind,
  competencyIndicator,
  competencyIndicators,
  competencyLevelText,
  competencyList,
  competencyName,
} from "./framework-functions";
import type { FunctionId } from "./ids";
import { competencyLevel, competencyPattern } from "./level-functions";
import { competencyGap, competencySummary } from "./score-functions";

/** Every custom function by its id. */
export const functions = {
  COMPETENCY_LEVEL: competencyLevel,
  COMPETENCY_PATTERN: competencyPattern,
  COMPETENCY_GAP: competencyGap,
  COMPETENCY_SUMMARY: competencySummary,
  COMPETENCY_LIST: competencyList,
  COMPETENCY_FIND: competencyFind,
  COMPETENCY_NAME: competencyName,
  COMPETENCY_CODE: competencyCode,
  COMPETENCY_CLUSTER: competencyCluster,
  COMPETENCY_DEFINITION: competencyDefinition,
  COMPETENCY_INDICATORS: competencyIndicators,
  COMPETENCY_INDICATOR: competencyIndicator,
  COMPETENCY_LEVEL_TEXT: competencyLevelText,
} satisfies Readonly<Record<FunctionId, (...args: never[]) => unknown[][]>>;
