import type { ActionId } from "../action";
import { part } from "../part";
import type { Action } from "../definition";

const heatmap = () => part(() => import(/* webpackChunkName: "heatmap" */ "./heatmap-actions"));
/** What every action needs. */
export const sheets = () => part(() => import(/* webpackChunkName: "scoring" */ "./sheet-actions"));
const scoring = () => part(() => import(/* webpackChunkName: "scoring" */ "./score-actions"));

const rounds = async () => (await scoring()).roundActions();

const reports = () => part(() => import(/* webpackChunkName: "reports" */ "./report-actions"));

const frameworks = () => part(() => import(/* webpackChunkName: "framework" */ "./framework-actions"));

/**
 * Every action, once. The ribbon, the pane and the scenario runner all take them from here. What they do comes when it is
 * first asked for, so that the pane opens without it; `partNotLoaded` where it cannot be had.
 */
export const actions: { readonly [Id in ActionId]: () => Promise<Action<Id>> } = {
  adoptFramework: async () => (await frameworks()).adoptFramework,
  giveFramework: async () => (await frameworks()).giveFramework,
  insertMatrix: async () => (await sheets()).insertMatrix,
  insertText: async () => (await sheets()).insertText,
  insertFormula: async () => (await sheets()).insertFormula,
  freezeFormulas: async () => (await sheets()).freezeFormulas,
  createTeamScoreSheet: async () => (await scoring()).createTeamScoreSheet,
  createIndicatorForms: async () => (await scoring()).createIndicatorForms,
  createProfiles: async () => (await scoring()).createProfiles,
  sendOut: async () => (await rounds()).sendOut,
  collectScores: async () => (await rounds()).collectScores,
  removeCollected: async () => (await rounds()).removeCollected,
  checkScores: async () => (await scoring()).checkScores,
  answerSheet: async () => (await scoring()).answerSheet,
  mendScores: async () => (await scoring()).mendScores,
  repairSheet: async () => (await scoring()).repairSheet,
  reconnectSheet: async () => (await scoring()).reconnectSheet,
  readSelection: async () => (await scoring()).readSelection,
  previewHeatmap: async () => (await heatmap()).previewHeatmap,
  buildHeatmap: async () => (await heatmap()).buildHeatmap,
  refreshHeatmap: async () => (await heatmap()).refreshHeatmap,
  shareHeatmap: async () => (await heatmap()).shareHeatmap,
  makeReports: async () => (await reports()).makeReports,
  buildNeeds: async () => (await heatmap()).buildNeeds,
  compareMoments: async () => (await heatmap()).compareMoments,
  compareRaters: async () => (await heatmap()).compareRaters,
  writeScore: async () => (await scoring()).writeScore,
  goToScore: async () => (await scoring()).goToScore,
  requiredLevel: async () => (await scoring()).requiredLevel,
  goTo: async () => (await sheets()).goTo,
  undo: async () => (await sheets()).undo,
  removePersonalData: async () => (await scoring()).removePersonalData,
  removeSheet: async () => (await sheets()).removeSheet,
};

/** Reads only, and unasked: it waits for no other action and keeps none waiting. */
export const alongside: ReadonlySet<ActionId> = new Set(["previewHeatmap", "requiredLevel"]);

export const actionIds = Object.keys(actions) as readonly ActionId[];

export function isActionId(id: string): id is ActionId {
  return Object.hasOwn(actions, id);
}
