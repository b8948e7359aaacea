import type { HeatmapDeedWording } from "./heatmap-made";

/** That a heatmap was made, in English. */
export const heatmapMadeEn: HeatmapDeedWording = {
  built: (sheet) => `The heatmap is on the new sheet ‘${sheet}’.`,
  refreshed: (sheet) => `The heatmap on ‘${sheet}’ has been refreshed.`,
  shared: (sheet) => `The version for sharing is on the new sheet ‘${sheet}’.`,
};
