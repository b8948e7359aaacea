/** What tests and the playground break on purpose, at the bridge: where real Excel breaks too. */
import type { HostErrorCode } from "../objects/host-object";
import type { ForcedError } from "./dispatcher";

export type Fault =
  /** Answers an error instead of carrying out an action; without `atAction`, before the first one. */
  | {
      readonly kind: "fail";
      readonly code: HostErrorCode;
      readonly message: string;
      readonly atAction?: number;
    }
  /** Carries the request out, or not, and never answers. */
  | { readonly kind: "drop"; readonly carriedOut: boolean }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Runs just before the request: someone else deletes a sheet, protects the workbook. */
  | { readonly kind: "before"; readonly run: () => void | Promise<void> };

/** What is to happen to one request. */
export interface Disturbance {
  readonly error?: ForcedError;
  readonly drop?: "before" | "after";
}

export class Faults {
  private seen = 0;
  private readonly planned = new Map<number, Fault[]>();

  /** Plans a fault for one of the add-in's requests: 1 is the next one. Several faults may meet in one request. */
  at(request: number, fault: Fault): void {
    const number = this.seen + request;
    this.planned.set(number, [...(this.planned.get(number) ?? []), fault]);
  }

  /** Fails a request with an error of Excel's; `atAction` counts from 0, and what comes before it is done. */
  failAt(request: number, code: HostErrorCode = "GeneralException", atAction?: number): void {
    const message =
      code === "GeneralException" ? "There was an internal error while processing the request." : `${code}.`;
    this.at(request, { kind: "fail", code, message, ...(atAction === undefined ? {} : { atAction }) });
  }

  clear(): void {
    this.planned.clear();
  }

  /** Called by the host for each of the add-in's requests: waits and runs what was planned, says what is left. */
  async meet(actions: number): Promise<Disturbance> {
    const faults = this.planned.get(++this.seen) ?? [];
    this.planned.delete(this.seen);
    let disturbance: Disturbance = {};
    for (const fault of faults) {
      switch (fault.kind) {
        case "fail": {
          const atAction = Math.min(fault.atAction ?? 0, Math.max(actions - 1, 0));
          disturbance = { ...disturbance, error: { atAction, code: fault.code, message: fault.message } };
          break;
        }
        case "drop":
          disturbance = { ...disturbance, drop: fault.carriedOut ? "after" : "before" };
          break;
        case "delay":
          await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
          break;
        case "before":
          await fault.run();
          break;
      }
    }
    return disturbance;
  }
}
