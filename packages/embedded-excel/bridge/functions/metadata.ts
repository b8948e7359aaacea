/**
 * What an add-in says of its custom functions: Microsoft's metadata format (`functions.json`) under the namespace of
 * its manifest. Checked as Excel and Microsoft's generator (`custom-functions-metadata`) check it; what Excel would
 * not register is refused here, by name.
 */
import { parseArea } from "../../model/address";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** "any" when left out. */
  readonly type?: string;
  /** "scalar" when left out. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The custom functions of an add-in. */
export interface AddinFunctions {
  /** As in the manifest: "COMPLEET". */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
}

export type ParameterType = "any" | "boolean" | "number" | "string";

export interface InstalledParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

export interface InstalledFunction {
  /** By which the add-in associates it. */
  readonly id: string;
  /** As formulas name it: "COMPLEET.COMPETENCY_LEVEL". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly InstalledParameter[];
  /** It may give rows that spill. */
  readonly matrixResult: boolean;
  /** Errors come to it as arguments. */
  readonly takesErrors: boolean;
  readonly cancelable: boolean;
  readonly requiresAddress: boolean;
  readonly minArguments: number;
  readonly maxArguments: number;
}

/** Functions that cannot be registered. */
export class FunctionsRefused extends Error {
  constructor(namespace: string, problem: string) {
    super(`The custom functions of "${namespace}" cannot be registered: ${problem}.`);
    this.name = "FunctionsRefused";
  }
}

/** As many arguments as Excel takes in one call. */
const MOST_ARGUMENTS = 255;
const TYPES: readonly string[] = ["any", "boolean", "number", "string"] satisfies ParameterType[];
const LONGEST_NAME = 128;
/** What the embedded Excel has not built; our own functions need none of it. */
const NOT_BUILT = [
  "stream",
  "volatile",
  "requiresParameterAddresses",
  "requiresStreamAddress",
  "requiresStreamParameterAddresses",
  "capturesCallingObject",
  "linkedEntityLoadService",
];

/** Reads and checks an add-in's functions. Throws `FunctionsRefused`. */
export function readFunctions({ namespace, metadata }: AddinFunctions): readonly InstalledFunction[] {
  const refuse: Refuse = (problem) => {
    throw new FunctionsRefused(namespace, problem);
  };
  // An underscore would leave open where the namespace ends in a file's `_xldudf_NAMESPACE_NAME`.
  if (!/^[A-Za-z][A-Za-z0-9.]{0,31}$/.test(namespace)) {
    refuse(
      "a namespace has letters, digits and full stops, begins with a letter, and has at most 32 characters",
    );
  }
  const list = (metadata as Partial<FunctionsMetadata> | null | undefined)?.functions;
  if (!Array.isArray(list)) return refuse('the metadata has no list "functions"');
  const seen = { ids: new Set<string>(), names: new Set<string>() };
  return (list as readonly FunctionMetadata[]).map((each) => {
    const read = readFunction(namespace, each, metadata.allowErrorForDataTypeAny === true, refuse);
    for (const [known, value] of [
      [seen.ids, read.id],
      [seen.names, read.name],
    ] as const) {
      if (known.has(value.toUpperCase())) refuse(`"${value}" is there twice`);
      known.add(value.toUpperCase());
    }
    return read;
  });
}

type Refuse = (problem: string) => never;

function readFunction(
  namespace: string,
  given: FunctionMetadata,
  allowErrors: boolean,
  refuse: Refuse,
): InstalledFunction {
  const { id, name, description = "", options = {}, parameters: list, result } = given;
  if (typeof id !== "string" || !/^[A-Za-z][A-Za-z0-9_.]{2,}$/.test(id) || id.length > LONGEST_NAME) {
    refuse(
      `the id "${id}" is not a letter followed by letters, digits, "_" and ".", 3 to ${LONGEST_NAME} long`,
    );
  }
  const inId: Refuse = (problem) => refuse(`${id}: ${problem}`);
  if (typeof name !== "string" || !/^\p{L}[\p{L}0-9_.]{2,}$/u.test(name) || name.length > LONGEST_NAME) {
    inId(`the name "${name}" is not a letter followed by letters, digits, "_" and "."`);
  }
  if (parseArea(name) !== undefined || /^R\d+C\d+$/i.test(name)) {
    inId(`the name "${name}" is the address of a cell`);
  }
  if (!(list instanceof Array)) inId('it has no list "parameters"');
  if (typeof result !== "object" || result === null) inId('it has no "result"');
  const missing = NOT_BUILT.find((option) => options[option] === true);
  if (missing !== undefined) inId(`the embedded Excel does not know the option "${missing}"`);
  typeOf(result.type, inId);
  const parameters = list.map((parameter) => readParameter(parameter, inId));
  checkOrder(parameters, inId);
  const required = parameters.filter(({ optional }) => !optional).length;
  return {
    id,
    name: `${namespace}.${name}`,
    description,
    parameters,
    matrixResult: isMatrix(result.dimensionality, inId),
    takesErrors: allowErrors,
    cancelable: options["cancelable"] === true,
    requiresAddress: options["requiresAddress"] === true,
    minArguments: required,
    maxArguments: parameters.at(-1)?.repeating ? MOST_ARGUMENTS : parameters.length,
  };
}

function readParameter(given: ParameterMetadata, refuse: Refuse): InstalledParameter {
  const { name, description = "", repeating = false } = given;
  if (typeof name !== "string" || name === "") refuse("a parameter has no name");
  return {
    name,
    description,
    type: typeOf(given.type, refuse),
    matrix: isMatrix(given.dimensionality, refuse),
    // A repeating parameter may be left out, by definition.
    optional: given.optional === true || repeating,
    repeating,
  };
}

function checkOrder(parameters: readonly InstalledParameter[], refuse: Refuse): void {
  parameters.forEach((parameter, index) => {
    if (parameter.repeating && index < parameters.length - 1) {
      refuse(`the repeating parameter "${parameter.name}" is not the last`);
    }
    if (!parameter.optional && parameters[index - 1]?.optional) {
      refuse(`the required parameter "${parameter.name}" comes after an optional one`);
    }
  });
}

function typeOf(type: string | undefined, refuse: Refuse): ParameterType {
  if (type === undefined) return "any";
  if (!TYPES.includes(type)) refuse(`there is no type "${type}"`);
  return type as ParameterType;
}

function isMatrix(dimensionality: string | undefined, refuse: Refuse): boolean {
  if (dimensionality !== undefined && dimensionality !== "scalar" && dimensionality !== "matrix") {
    refuse(`there is no dimensionality "${dimensionality}"`);
  }
  return dimensionality === "matrix";
}
