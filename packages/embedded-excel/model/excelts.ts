/**
 * The one door to excelts. Everything comes from one and the same build of it, the browser's (it runs in Node too):
 * the registry of functions and the map of spills are not exported by the package, and taken from another build
 * than the rest they would be other objects.
 */
export {
  Workbook,
  dateToExcel,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/index.browser.js";
export type {
  Alignment,
  Border as FileBorder,
  Borders,
  CellValue as FileCellValue,
  Fill,
  Style,
  Worksheet,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/index.browser.js";
export {
  unzip,
  zip,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/archive/index.browser.js";
export {
  calculateFormulas,
  installFormulaEngine,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/index.js";
/** Without it no file with a chart can be read, nor one with a chart that the model does not know be written. */
export { installChartSupport } from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/chart/install.js";
export {
  ensureRegistryInitialized,
  lookupFunction,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/function-registry.js";
export {
  ERRORS,
  BLANK,
  rvArray,
  rvBoolean,
  rvError,
  rvNumber,
  rvString,
  type ArrayValue,
  type RuntimeValue,
  type ScalarValue,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/values.js";
export { getPersistentSpillMap } from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/materialize/spill-engine.js";
export {
  calculateWrappedLineCount,
  getLineHeightPx,
  measureTextWidthPx,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/utils/text-metrics.js";
export {
  findChild,
  findChildren,
  parseXml,
  textContent,
  type XmlElement,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/xml/index.js";
export {
  calculateCompiled,
  compileFormula,
  parseFormulaText,
  type EvaluationContext,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/integration/calculate-formulas-impl.js";
export {
  buildWorkbookSnapshot,
  convertCellValue,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/integration/workbook-adapter.js";
export type {
  CellSnapshot,
  CellsSnapshot,
  FormulaCellKind,
  WorkbookSnapshot,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/integration/workbook-snapshot.js";
export type {
  AreaDep,
  CellDep,
  CompiledFormula,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/compile/compiled-formula.js";
export {
  BoundExprKind,
  type BoundExpr,
} from "../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/compile/bound-ast.js";
