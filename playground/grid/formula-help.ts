import { LocaleService, LocaleType, type IDisposable, type Univer } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";

/** A function that the editor offers and explains while a formula is typed. */
export interface OfferedFunction {
  /** "COMPLEET.COMPETENCY_LEVEL" */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

/** The help's own words, in the language of the page. */
export interface HelpWords {
  readonly example: string;
  readonly about: string;
  readonly required: string;
  readonly optional: string;
}

/**
 * Has Univer's editor offer functions beside its own: only their descriptions, so that it can never calculate them.
 * Its services must be there, which they are from the first workbook on. Dispose of the answer to take them back.
 */
export function offerFunctions(
  univer: Univer,
  functions: readonly OfferedFunction[],
  { example, about, required, optional }: HelpWords,
): IDisposable {
  const injector = univer.__getInjector();
  const prompt = { helpExample: example, helpAbstract: about, required, optional };
  injector.get(LocaleService).load({ [LocaleType.EN_US]: { "sheets-formula-ui": { prompt } } });
  const descriptions = injector.get(IDescriptionService);
  return descriptions.registerDescriptions(functions.map(described));
}

/** Excel puts what may be left out in brackets; Univer does so where `require` is 0. */
function described({ name, description, parameters }: OfferedFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
