/** The bench at which sheets are made: the workbook as one look found it, and what is laid out on top of it so far. */
import type { Framework } from "../../framework/model";
import { scalesAmong, type Levels } from "../../scoring/level-scale";
import { FreeNames } from "../../sheets/plan/free-names";
import type { LookRequest, Place, ReadSheet, WorkbookPort, WorkbookView } from "../port";
import { Problem } from "../problem";
import { freeTarget } from "./free-target";
import { levelTexts } from "./level-texts";
import { newSheetName } from "./new-sheet-name";
import { ownLists } from "./own-lists";
import { ownProfiles, type OwnProfiles } from "./own-profiles";

/** One for each making: names that it hands out are taken from then on. */
export class Bench {
  /** Names that the workbook does not have yet. */
  readonly free: FreeNames;
  private made: ReturnType<typeof ownLists> | undefined;

  /** `read`: sheets that were read with the look, of which lists that are spoiled are passed over. */
  constructor(
    readonly view: WorkbookView,
    private readonly read: readonly ReadSheet[] = [],
  ) {
    const { sheets, takenNames } = view;
    this.free = new FreeNames({ sheets: sheets.map(({ name }) => name), names: takenNames });
  }

  /** A bench in a workbook of which nothing is known yet. */
  static async at(port: WorkbookPort, request: LookRequest = {}): Promise<Bench> {
    return new Bench(await port.look(request));
  }

  /** The lists for dropdowns, those of these scales among them, which are there or will be made along; see `ownLists`. */
  lists(scales: readonly Levels[] = []): ReturnType<typeof ownLists> {
    this.made ??= ownLists(this.view, this.free, { read: this.read, scales });
    return this.made;
  }

  /** Those for every competency of a framework. */
  listsOf({ clusters }: Framework): ReturnType<typeof ownLists> {
    return this.lists(scalesAmong(clusters.flatMap(({ competencies }) => competencies)));
  }

  /** The functions that count in this workbook; see `ownProfiles`. */
  get profiles(): OwnProfiles | undefined {
    return ownProfiles(this.view);
  }

  /** The texts of these competencies, which are there or will be made along; see `levelTexts`. */
  levelTexts(framework: Framework, codes: readonly string[] | undefined): ReturnType<typeof levelTexts> {
    return levelTexts(framework, codes, this.view.own, this.free);
  }

  /** Throws `workbookProtected` where no sheet can be added. */
  checkSheetsCanBeAdded(): void {
    if (this.view.structureProtected) throw new Problem("workbookProtected", { doing: "addSheet" });
  }

  /** The name of a new sheet; see `newSheetName`. Throws `workbookProtected`, `sheetNameTaken`. */
  sheetName(own: string, wished?: string): string {
    this.checkSheetsCanBeAdded();
    return newSheetName(this.free, { wished, own });
  }

  /** The place at the selection, once it is sure that it is free; the look must have asked for it. See `freeTarget`. */
  target(
    size: { readonly rows: number; readonly columns: number },
    doing: "insert" | "writeCell",
  ): Extract<Place, { at: "cell" }> {
    return freeTarget(this.view, size, doing);
  }
}
