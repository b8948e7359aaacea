/** The framework that the functions answer from: the workbook's own where it has one, else that of this add-in. */
import { compleet } from "../framework/compleet";
import type { Framework } from "../framework/model";
import { FunctionFault } from "./faults/fault";

/** Why none can be told: its sheet was changed so that it is none any more, or it could not be read at all. */
export type NoFramework = "unreadable" | "notRead";

let inUse: Framework | NoFramework | undefined;

/** Throws where the workbook has a framework of its own that cannot be told. */
export function frameworkInUse(): Framework {
  inUse ??= compleet();
  if (typeof inUse !== "string") return inUse;
  throw new FunctionFault(inUse === "unreadable" ? "frameworkUnreadable" : "frameworkNotRead", {});
}

/** From now on they answer from this one. */
export function answerFrom(framework: Framework | NoFramework): void {
  inUse = framework;
}
