/** What the client library answers custom functions through; it makes the object by this name. */
import { HostObject } from "../../objects/host-object";
import { invalidArgument } from "../../objects/call-arguments";
import { OBJECT_PATH, type RequestBody } from "../protocol";
import { fromArray, fromObject, type InvocationResult } from "./results";

export const CUSTOM_FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

/** Whether a request is the library's own for custom functions rather than the add-in's. */
export function isAboutFunctions(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === OBJECT_PATH.newObject && Name === CUSTOM_FUNCTIONS,
  );
}

export class CustomFunctionsObject extends HostObject {
  readonly typeName = "CustomFunctions";

  constructor(private readonly take: (results: readonly InvocationResult[]) => void) {
    super();
  }

  SetInvocationResults(results?: unknown): void {
    this.read(results, "setInvocationResults", fromObject);
  }

  SetInvocationArrayResults(results?: unknown): void {
    this.read(results, "setInvocationArrayResults", fromArray);
  }

  /** The runtime has started; what it can do it says by what it associates. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  /** None of the library's switches is on. */
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  private read(
    results: unknown,
    member: string,
    entry: (result: unknown) => InvocationResult | undefined,
  ): void {
    const read = Array.isArray(results) ? results.map(entry) : [undefined];
    if (read.includes(undefined)) {
      throw invalidArgument(`CustomFunctions.${member}`, "a result has an id, a value and whether it failed");
    }
    this.take(read.filter((each) => each !== undefined));
  }
}
