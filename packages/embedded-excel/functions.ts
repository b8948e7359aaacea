/** Custom functions: what their metadata says, and the calls between the workbook and the add-in. */
export {
  type AddinFunctions,
  type FunctionMetadata,
  type FunctionsMetadata,
  FunctionsRefused,
} from "./bridge/functions/metadata";
export { Unanswered } from "./bridge/functions/custom-functions";
