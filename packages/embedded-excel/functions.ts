export { type AddinFunctions, type FunctionMetadata, type FunctionsMetadata, FunctionsRefused } from "./bridge/functions/metadata";
export { Unanswered } from "./bridge/functions/custom-functions";
