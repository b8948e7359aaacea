/**
 * The embedded Excel as Microsoft's client sees it: the workbook's API objects behind the bridge, and events for
 * what changes in the model, whether the add-in did it or a person.
 */
import { areaAddress } from "../model/address";
import type { OpenBook } from "../model/open-book";
import type { HostObject } from "../objects/host-object";
import { excelContext } from "../objects/excel-context";
import { WorkbookObject } from "../objects/workbook-object";
import type { BookChange } from "../view/workbook-view";
import { ApiHost, type ApiHostOptions } from "./api-host";
import { EVENT_TYPE, WORKBOOK_TARGET, type EventType } from "./event-types";
import { CustomFunctions } from "./functions/custom-functions";
import { CUSTOM_FUNCTIONS, CustomFunctionsObject } from "./functions/custom-functions-object";
import type { AddinFunctions, InstalledFunction } from "./functions/metadata";
import type { ResponseBody } from "./protocol";
import { isAsBefore, overlappingTables, snapshotOf, type BookSnapshot, type SheetSnapshot } from "./snapshot";

export interface ExcelHostOptions extends ApiHostOptions {
  readonly fileName?: string;
  /** The papers that the printer has ("A4"); all of them when left out. */
  readonly papers?: readonly string[];
  /** True for a workbook in which Excel tells of no selection (office-js 6311). */
  readonly silentSelection?: boolean;
}

export class ExcelHost extends ApiHost {
  private before: BookSnapshot;
  private addinAtWork = false;
  private readonly stopWatching: () => void;
  private readonly silentSelection: boolean;
  private readonly customFunctions: CustomFunctions;

  constructor(
    readonly book: OpenBook,
    options: ExcelHostOptions = {},
  ) {
    const { fileName = defaultFileName(book), papers } = options;
    super(new WorkbookObject(excelContext({ book, fileName, papers })), options);
    this.before = snapshotOf(book);
    this.silentSelection = options.silentSelection ?? false;
    this.customFunctions = new CustomFunctions(book, {
      // Told from 0 as of this runtime; before, as in LTSC 2021, an empty cell was 0 for a function.
      emptyCell: this.sets.isSetSupported("CustomFunctionsRuntime", "1.5") ? null : 0,
      send: (entries, calls) => {
        const bytes = this.send(entries);
        if (calls > 0) this.meter.recordInvocations(calls, bytes);
      },
    });
    this.stopWatching = book.onChange((change) => {
      this.onBookChange(change);
      this.customFunctions.calculateSoon();
    });
  }

  /**
   * Makes the custom functions of an add-in known to formulas, as its manifest tells Excel: until the add-in
   * associates them they show #BUSY!. Throws `FunctionsRefused` for metadata that Excel would not register.
   */
  installFunctions(addin: AddinFunctions): void {
    this.customFunctions.install(addin);
  }

  /** The custom functions that formulas may call. */
  get installedFunctions(): readonly InstalledFunction[] {
    return this.customFunctions.functions;
  }

  /**
   * Resolves when everything is calculated and no custom function is waited for. Rejects, saying which, when the
   * add-in answers nothing for `patience` milliseconds (30 s).
   */
  settled(patience?: number): Promise<void> {
    return this.customFunctions.allAnswered(patience);
  }

  override functionsAssociated(ids: readonly string[]): void {
    this.customFunctions.associated(ids);
  }

  override runtimeGone(): void {
    this.customFunctions.runtimeGone();
  }

  /** Stops watching the workbook. */
  dispose(): void {
    this.stopWatching();
    this.customFunctions.dispose();
  }

  protected override newObject(typeName: string): HostObject | undefined {
    if (typeName !== CUSTOM_FUNCTIONS) return undefined;
    return new CustomFunctionsObject((results) => this.customFunctions.take(results));
  }

  protected override perform(run: () => ResponseBody): ResponseBody {
    this.addinAtWork = true;
    try {
      return run();
    } finally {
      this.addinAtWork = false;
    }
  }

  private onBookChange(change: BookChange): void {
    switch (change.kind) {
      case "cells":
        for (const area of change.areas) this.raiseChanged(change.sheetId, areaAddress(area));
        this.raiseTablesChanged(change.sheetId, change.areas);
        if (!isAsBefore(this.book, change.sheetId, this.before)) this.compare();
        break;
      case "selection":
        this.raiseSelection(change.sheetId, change.areas.map(areaAddress).join(","));
        break;
      case "sheet":
        if (!isAsBefore(this.book, change.sheetId, this.before)) this.compare();
        break;
      case "sheets":
        this.compare();
        break;
      case "results":
        // A result that is calculated anew is no change for who listens, as in Excel.
        break;
      case "book":
        this.before = snapshotOf(this.book);
        break;
    }
  }

  private raiseChanged(worksheetId: string, address: string): void {
    this.raiseOfSheet(EVENT_TYPE.worksheetChanged, worksheetId, {
      address,
      changeType: "RangeEdited",
      source: "Local",
      referenceId: `${worksheetId}!${address}`,
      shiftDirection: "None",
      triggerSource: this.addinAtWork ? "ThisLocalAddin" : "Unknown",
    });
  }

  private raiseTablesChanged(worksheetId: string, areas: readonly Parameters<typeof areaAddress>[0][]): void {
    for (const { table, area } of overlappingTables(this.book, worksheetId, areas)) {
      const args = {
        tableId: table.id,
        address: areaAddress(area),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: this.addinAtWork ? "ThisLocalAddin" : "Unknown",
      };
      this.raise(EVENT_TYPE.tableChanged, table.id, args);
      this.raiseOfSheet(EVENT_TYPE.tableChanged, worksheetId, args);
    }
  }

  private raiseSelection(worksheetId: string, address: string): void {
    if (this.silentSelection) return;
    this.raise(EVENT_TYPE.documentSelectionChanged, "", {});
    this.raiseOfSheet(EVENT_TYPE.worksheetSelectionChanged, worksheetId, { address });
  }

  /** What is different about sheets and tables since the last change, told as events. */
  private compare(): void {
    const before = this.before;
    const now = snapshotOf(this.book);
    this.before = now;
    const source = "Local";
    for (const [id, sheet] of now.sheets) {
      const old = before.sheets.get(id);
      if (old === undefined) this.raiseOfSheet(EVENT_TYPE.worksheetAdded, id, { source });
      else this.compareSheet(id, old, sheet);
    }
    for (const id of before.sheets.keys()) {
      if (!now.sheets.has(id)) this.raiseOfSheet(EVENT_TYPE.worksheetDeleted, id, { source });
    }
    if (before.activeSheet !== now.activeSheet) {
      this.raiseOfSheet(EVENT_TYPE.worksheetDeactivated, before.activeSheet, {});
      this.raiseOfSheet(EVENT_TYPE.worksheetActivated, now.activeSheet, {});
    }
    for (const [tableId, { worksheetId }] of now.tables) {
      if (!before.tables.has(tableId)) {
        this.raiseOfSheet(EVENT_TYPE.tableAdded, worksheetId, { tableId, source });
      }
    }
    for (const [tableId, { worksheetId, name: tableName }] of before.tables) {
      if (!now.tables.has(tableId)) {
        this.raiseOfSheet(EVENT_TYPE.tableDeleted, worksheetId, { tableId, tableName, source });
      }
    }
  }

  private compareSheet(id: string, old: SheetSnapshot, sheet: SheetSnapshot): void {
    const source = "Local";
    if (old.name !== sheet.name) {
      const args = { nameBefore: old.name, nameAfter: sheet.name, source };
      this.raiseOfSheet(EVENT_TYPE.worksheetNameChanged, id, args);
    }
    if (old.visibility !== sheet.visibility) {
      const args = { visibilityBefore: old.visibility, visibilityAfter: sheet.visibility, source };
      this.raiseOfSheet(EVENT_TYPE.worksheetVisibilityChanged, id, args);
    }
    if (old.protected !== sheet.protected) {
      this.raiseOfSheet(EVENT_TYPE.worksheetProtectionChanged, id, { isProtected: sheet.protected, source });
    }
  }

  /** For who listens to this sheet, and for who listens to all sheets. */
  private raiseOfSheet(type: EventType, worksheetId: string, args: Readonly<Record<string, unknown>>): void {
    this.raise(type, worksheetId, { ...args, worksheetId });
    this.raise(type, WORKBOOK_TARGET, { ...args, worksheetId });
  }
}

function defaultFileName(book: OpenBook): string {
  return book.locale === "nl-NL" ? "Map1.xlsx" : "Book1.xlsx";
}
