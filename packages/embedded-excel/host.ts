/** The Excel that Microsoft's client talks to, in a page or in Node: requests, requirement sets, faults to be had, a meter. */
export { ExcelHost } from "./bridge/excel-host";
export { type FrameConnection, type FrameListeners, connectFrame } from "./bridge/frame-host";
export { paneAddress } from "./bridge/frame-messages";
export { type OfficeThemeColors } from "./bridge/office-boot";
export { type ClaimedSets, LTSC_2021, functionsRuntimeOf } from "./bridge/requirement-sets";
export { type RequestCost } from "./bridge/meter";
