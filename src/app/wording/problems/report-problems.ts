import type { ReportProblemDetails } from "../../report-problem-details";

/** The codes of what can be wrong with development pages. */
export type ReportProblem = keyof ReportProblemDetails;
