import type { Framework } from "../../framework/model";
import type { Problem } from "../problem";

/** The framework that holds in a workbook, as whoever shows it or answers from it knows it. */
export interface FrameworkInWorkbook {
  /** The one that counts; where the workbook's own cannot be read, the last that could. */
  readonly framework: Framework;
  /** Where its own stands. */
  readonly sheetId?: string;
  /** Why its own cannot be read now. */
  readonly problem?: Problem<"frameworkUnreadable"> | Problem<"frameworksDiffer"> | Problem<"newerSheet">;
}
