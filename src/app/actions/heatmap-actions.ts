/** The actions of heatmaps: a part of the add-in by itself, for who makes one. See `list.ts`. */
export { buildHeatmap } from "./build-heatmap";
export { buildNeeds } from "./build-needs";
export { compareMoments } from "./compare-moments";
export { compareRaters } from "./compare-raters";
export { previewHeatmap } from "./preview-heatmap";
export { refreshHeatmap } from "./refresh-heatmap";
export { shareHeatmap } from "./share-heatmap";
