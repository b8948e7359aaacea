/**
 * The metadata by which Excel knows the custom functions, made from the TypeScript: ids, parameters and their shapes
 * from the functions themselves by Microsoft's generator, and the texts in one language from `src/functions/help`.
 */
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionHelp, type FunctionHelp } from "../../src/functions/help/help";
import { inProject } from "../project";

export type MetadataLanguage = Parameters<typeof functionHelp>[0];

/** The file that each language's metadata is served as; the manifest names both. */
export const METADATA_FILES: Readonly<Record<MetadataLanguage, string>> = {
  nl: "functions.nl.json",
  en: "functions.json",
};

const HELP_PAGES: Readonly<Record<MetadataLanguage, string>> = {
  nl: "assets/help.html",
  en: "assets/help.en.html",
};

const SOURCES = ["framework-functions.ts", "level-functions.ts", "score-functions.ts"];

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type: string; readonly dimensionality: string };
}

/** As Microsoft documents it under "Manually create JSON metadata for custom functions". */
export interface FunctionsMetadata {
  /** Error values among the arguments reach the functions, which say where they stand. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** What the generator makes of one function. */
type Generated = Omit<FunctionMetadata, "helpUrl" | "result"> & {
  readonly result: { readonly type?: string; readonly dimensionality?: string };
};

/**
 * The metadata in a language, for an add-in served from `origin` (without a slash at its end). Throws when the
 * generator finds fault, or when a function has other parameters than its help.
 */
export async function functionsMetadata(
  language: MetadataLanguage,
  origin: string,
): Promise<FunctionsMetadata> {
  const sources = SOURCES.map((file) => inProject("src", "functions", file));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(`The custom functions' metadata: ${errors.join("; ")}`);
  const generated = (JSON.parse(metadataJson) as { functions: Generated[] }).functions;
  const help = functionHelp(language);
  const unexplained = generated.filter(({ id }) => !help.some((each) => each.id === id)).map(({ id }) => id);
  if (unexplained.length > 0) throw new Error(`There is no help for ${unexplained.join(", ")}`);
  return {
    allowErrorForDataTypeAny: true,
    functions: help.map((each) => described(each, generated, `${origin}/${HELP_PAGES[language]}#${each.id}`)),
  };
}

function described(help: FunctionHelp, generated: readonly Generated[], helpUrl: string): FunctionMetadata {
  const found = generated.find(({ id }) => id === help.id);
  if (!found) throw new Error(`There is no function ${help.id}`);
  if (found.parameters.length !== help.parameters.length)
    throw new Error(`The help of ${help.id} tells of other parameters than it has`);
  return {
    id: found.id,
    name: found.name,
    description: help.answers,
    helpUrl,
    parameters: found.parameters.map((parameter, index) => ({
      ...parameter,
      name: help.parameters[index]?.name ?? "",
      description: help.parameters[index]?.description ?? "",
    })),
    result: { type: found.result.type ?? "any", dimensionality: found.result.dimensionality ?? "scalar" },
  };
}
