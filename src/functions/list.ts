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
import { competencyLevel, competencyPattern } from "./level-functions";
import { competencyGap, competencySummary } from "./score-functions";

/**
 * Every custom function by its id. The ids are in people's workbooks: they never change, and none ever goes. The order
 * is that in which the pane shows them.
 */
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
} as const;

export type FunctionId = keyof typeof functions;

export const functionIds = Object.keys(functions) as readonly FunctionId[];

/** What stands before every id in a formula: `=COMPLEET.COMPETENCY_NAME("1.2")`. */
export const NAMESPACE = "COMPLEET";
