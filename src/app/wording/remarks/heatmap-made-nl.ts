import type { HeatmapDeedWording } from "./heatmap-made";

/** That a heatmap was made, in Dutch. */
export const heatmapMadeNl: HeatmapDeedWording = {
  built: (sheet) => `De heatmap staat op het nieuwe blad ‘${sheet}’.`,
  refreshed: (sheet) => `De heatmap op ‘${sheet}’ is vernieuwd.`,
  shared: (sheet) => `De versie om te delen staat op het nieuwe blad ‘${sheet}’.`,
};
