import { tsImport } from "tsx/esm/api";

/**
 * Puts the custom functions' metadata beside the pages, a file per language, made anew from the TypeScript at every
 * build. Its help addresses lead to where the add-in will be served from.
 */
export class FunctionsMetadata {
  /** @param {{ origin: string }} options without a slash at its end */
  constructor({ origin }) {
    this.origin = origin;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { functionsMetadata, METADATA_FILES } = await tsImport(
          "../tools/functions/functions-metadata.ts",
          import.meta.url,
        );
        for (const [language, file] of Object.entries(METADATA_FILES)) {
          const text = JSON.stringify(await functionsMetadata(language, this.origin), undefined, 2);
          compilation.emitAsset(file, new sources.RawSource(`${text}\n`));
        }
      });
    });
  }
}
