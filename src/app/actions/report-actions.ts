/** The actions of development pages: a part of the add-in by itself, for who makes some. See `action-list.ts`. */
export { makeReports } from "./make-reports";
