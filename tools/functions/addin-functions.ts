/** The add-in's own custom functions for an embedded Excel in Node: their metadata, and how they are associated. */
import { languageOf } from "../../src/app/language";
import { associateFunctions } from "../../src/functions/associate";
import { loadFaultSentences } from "../../src/functions/faults/fault-sentence";
import { NAMESPACE } from "../../src/functions/ids";
import { keepWorkbookFramework, type WorkbookFramework } from "../../src/workbook-framework";
import type { AddinFunctions } from "embedded-excel/functions";
import { LTSC_2021, type ClaimedSets } from "embedded-excel/host";
import { functionsMetadata } from "./functions-metadata";

/**
 * An Excel with no more of ExcelApi than the oldest that is supported, and with the functions runtime of today, which
 * tells empty cells from 0.
 */
export const EXCEL_OF_TODAY: ClaimedSets = { ...LTSC_2021, CustomFunctionsRuntime: "1.5" };

/** What the manifest tells Excel of the functions. */
export async function addinFunctions(locale: string): Promise<AddinFunctions> {
  const metadata = await functionsMetadata(languageOf(locale), "https://localhost:3000");
  return { namespace: NAMESPACE, metadata };
}

/** As start.ts does it: once Microsoft's client runs. Answers what keeps the framework that they answer from. */
export function startAddinFunctions(): WorkbookFramework {
  const kept = keepWorkbookFramework(
    Office.onReady().then(async ({ host }) => {
      await loadFaultSentences(languageOf(Office.context.displayLanguage));
      return host === Office.HostType.Excel;
    }),
  );
  associateFunctions({
    waiting: kept.waiting,
    language: () => languageOf(Office.context.displayLanguage),
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
  });
  return kept;
}
