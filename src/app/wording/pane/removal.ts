/** Asking whether sheets may be removed, and saying what went. */
import type { ActionMap } from "../../action";

export interface RemovalWording {
  readonly confirmRemove: (sheet: string) => string;
  readonly confirmRemoveAll: (count: number) => string;
  /** Behind either question: what came along, and goes too unless another sheet needs it. */
  readonly confirmAlong: (along: readonly string[]) => string;
  /** What went, and what came along and went or stayed. */
  readonly removed: (sheets: readonly string[], came: ActionMap["removeSheet"]["result"]) => string;
}
