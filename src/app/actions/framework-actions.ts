/** The actions of a workbook's own framework: a part of the add-in by itself. See `action-list.ts`. */
export { adoptFramework } from "./adopt-framework";
export { giveFramework } from "./give-framework";
