/** What the add-in costs: its round trips and their bytes; the library's own clean-up and custom functions apart. */
import { ACTION, type RequestBody } from "./protocol";

export interface RequestCost {
  /** UTF-8 bytes of the request's text as it crossed the bridge. */
  readonly requestBytes: number;
  /** UTF-8 bytes of the response's text; 0 when none came. */
  readonly responseBytes: number;
  readonly actions: number;
}

/** What custom functions cost, apart from the add-in's own requests. */
export interface FunctionCost {
  /** How often a function was called. */
  readonly calls: number;
  /** Messages from Excel with those calls. */
  readonly messages: number;
  /** Requests of the library with answers. */
  readonly requests: number;
  /** UTF-8 bytes of all of it, both ways. */
  readonly bytes: number;
}

const NO_FUNCTIONS: FunctionCost = { calls: 0, messages: 0, requests: 0, bytes: 0 };

/**
 * After `Excel.run` the library lets the objects go that it kept for the add-in: a request of its own that does
 * nothing but `_RemoveReference`.
 */
export function isCleanUp(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return (
    calls.length > 0 &&
    calls.every((action) => action.ActionType === ACTION.method && action.Name === "_RemoveReference")
  );
}

export class Meter {
  private costs: RequestCost[] = [];
  private cleanUpCosts: RequestCost[] = [];
  private functions: FunctionCost = NO_FUNCTIONS;

  record(cost: RequestCost, cleanUp: boolean): void {
    (cleanUp ? this.cleanUpCosts : this.costs).push(cost);
  }

  /** The add-in's requests in order, one per `context.sync()` that had something to do. */
  get log(): readonly RequestCost[] {
    return this.costs;
  }

  get requests(): number {
    return this.costs.length;
  }

  get requestBytes(): number {
    return this.costs.reduce((sum, cost) => sum + cost.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.costs.reduce((sum, cost) => sum + cost.responseBytes, 0);
  }

  /** Both ways. */
  get bytes(): number {
    return this.requestBytes + this.responseBytes;
  }

  /** Custom functions were called: how often, in one message of so many bytes. */
  recordInvocations(calls: number, bytes: number): void {
    this.functions = {
      ...this.functions,
      calls: this.functions.calls + calls,
      messages: this.functions.messages + 1,
      bytes: this.functions.bytes + bytes,
    };
  }

  /** They answered: a request of the library's own. */
  recordAnswers({ requestBytes, responseBytes }: RequestCost): void {
    this.functions = {
      ...this.functions,
      requests: this.functions.requests + 1,
      bytes: this.functions.bytes + requestBytes + responseBytes,
    };
  }

  /** What custom functions cost. */
  get functionCost(): FunctionCost {
    return this.functions;
  }

  /** The library's own clean-up requests. */
  get cleanUps(): number {
    return this.cleanUpCosts.length;
  }

  get cleanUpBytes(): number {
    return this.cleanUpCosts.reduce((sum, cost) => sum + cost.requestBytes + cost.responseBytes, 0);
  }

  reset(): void {
    this.costs = [];
    this.cleanUpCosts = [];
    this.functions = NO_FUNCTIONS;
  }
}
