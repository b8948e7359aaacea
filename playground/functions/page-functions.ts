import type { ExcelHost } from "embedded-excel/host";
import { FunctionsRefused, type AddinFunctions } from "embedded-excel/functions";
import type { AddinManifest } from "../ribbon/manifest";
import type { FunctionsFiles } from "./functions-files";

/** The add-in's custom functions in the language of the page: read for a manifest, told to each embedded Excel. */
export class PageFunctions {
  private functions: AddinFunctions | undefined;

  constructor(
    private readonly files: FunctionsFiles,
    /** Says that formulas will not know them, and why where that is known. */
    private readonly say: (problem: string) => void,
  ) {}

  async read(manifest: AddinManifest): Promise<void> {
    try {
      this.functions = await this.files.of(manifest);
    } catch (error) {
      this.functions = undefined;
      this.say(String(error));
    }
  }

  install(excel: ExcelHost): void {
    try {
      if (this.functions) excel.installFunctions(this.functions);
    } catch (error) {
      if (!(error instanceof FunctionsRefused)) throw error;
      this.say(error.message);
    }
  }
}
