/** .xlsx files: packages, what is refused, and what of a file does not come out again. */
export { RefusedFile } from "./model/file/refused-file";
export { type LostLater, type NotKept } from "./model/file/not-kept";
export { lookupFunction } from "./model/excelts";
export { FilePackage } from "./model/file/file-package";
