/** The embedded Excel with Microsoft's client on it, in Node: for tests, the scenario runner and the bench. */
import { ExcelHost } from "../bridge/excel-host";
import type { Faults } from "../bridge/faults";
import type { AddinFunctions } from "../bridge/functions/metadata";
import type { Meter } from "../bridge/meter";
import type { AddinRuntime, OfficeEnvironment } from "../bridge/office-boot";
import type { ClaimedSets } from "../bridge/requirement-sets";
import { Book } from "../model/book";
import { startClient, type OfficeClient } from "./microsoft-client";

export interface StartOptions {
  /** A new workbook with one empty sheet unless given. */
  readonly book?: Book;
  /** Language of interface and data: "nl-NL" unless given. */
  readonly locale?: "nl-NL" | "en-US";
  /** The ExcelApi version of the Excel that is played; 1.14 unless given. */
  readonly apiSet?: string;
  readonly claimedSets?: ClaimedSets;
  readonly faults?: Faults;
  /** The papers that the printer has ("A4"); all of them unless given. */
  readonly papers?: readonly string[];
  /** True for a workbook in which Excel tells of no selection. */
  readonly silentSelection?: boolean;
  readonly officeTheme?: OfficeEnvironment["officeTheme"];
  /** Custom functions that the manifest names; the add-in associates them afterwards. */
  readonly functions?: AddinFunctions;
}

export interface RunningExcel extends OfficeClient {
  readonly book: Book;
  readonly host: ExcelHost;
  readonly meter: Meter;
  readonly faults: Faults;
  /** Ribbon commands the add-in associated, by id; `runtime.invokeAction(id)` runs one. */
  readonly actions: AddinRuntime["actions"];
}

/** Starts an embedded Excel and Microsoft's client on it; `Excel`, `Office`, `CustomFunctions` are global then. */
export function startExcel(options: StartOptions = {}): RunningExcel {
  const locale = options.locale ?? options.book?.locale ?? "nl-NL";
  const book = options.book ?? new Book({ locale });
  const host = new ExcelHost(book, options);
  if (options.functions) host.installFunctions(options.functions);
  const client = startClient(host, {
    displayLanguage: locale,
    ...(options.officeTheme === undefined ? {} : { officeTheme: options.officeTheme }),
  });
  return {
    book,
    host,
    meter: host.meter,
    faults: host.faults,
    runtime: client.runtime,
    actions: client.runtime.actions,
    dispose: () => {
      client.dispose();
      host.dispose();
    },
  };
}
