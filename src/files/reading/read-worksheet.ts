/** A worksheet's XML → its cells and what lies on it. */
import { columnNumber, parseArea } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import { UnreadableFile } from "../bytes/unreadable";
import { cellText } from "../xml/xml-text";
import type { Attributes, XmlEvents } from "../xml/xml-scan";
import { FileCells, MOST_CELLS, type FileCell, type FileDropdown } from "./file-book";
import type { NumberFormats } from "./number-formats";

/** Of lines that are hidden: a stretch may reach to the last column of a sheet. */
const MOST_HIDDEN = 10_000;

export class WorksheetRead {
  readonly cells = new FileCells();
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly dropdowns: FileDropdown[] = [];
  /** Its custom properties, each with the id of its part. */
  readonly properties: { readonly name: string; readonly id: string }[] = [];
  protected = false;

  private row = -1;
  private column = -1;
  private type = "n";
  private style = 0;
  private value: string | undefined;
  private formula: string | undefined;
  private list: readonly Area[] | undefined;
  private listSource = "";
  /** What the text that comes belongs to. */
  private grab: "value" | "formula" | "list" | undefined;
  private phonetic = 0;

  constructor(
    private readonly strings: readonly string[],
    private readonly formats: NumberFormats,
  ) {}

  readonly events: XmlEvents = {
    open: (name, all) => this.open(name, all),
    close: (name) => this.close(name),
    text: (text) => {
      if (this.grab === "value") this.value = (this.value ?? "") + text;
      else if (this.grab === "formula") this.formula = (this.formula ?? "") + text;
      else if (this.grab === "list") this.listSource += text;
    },
  };

  private open(name: string, all: Attributes): void {
    switch (name) {
      case "row":
        this.row = all.r === undefined ? this.row + 1 : Number(all.r) - 1;
        this.column = -1;
        if (isTrue(all.hidden)) this.hiddenRows.push(this.row);
        break;
      case "c":
        this.column = columnOf(all.r) ?? this.column + 1;
        this.type = all.t ?? "n";
        this.style = Number(all.s ?? 0);
        this.value = this.formula = undefined;
        break;
      case "v":
        this.value = "";
        this.grab = "value";
        break;
      case "f":
        this.formula = "";
        this.grab = "formula";
        break;
      case "t":
        if (this.phonetic === 0) {
          this.value ??= "";
          this.grab = "value";
        }
        break;
      case "rPh":
        this.phonetic += 1;
        break;
      case "col":
        if (isTrue(all.hidden)) this.hide(Number(all.min), Number(all.max));
        break;
      case "mergeCell":
        this.merges.push(...areasIn(all.ref ?? ""));
        break;
      case "sheetProtection":
        this.protected = isTrue(all.sheet);
        break;
      case "customPr":
        this.properties.push({ name: all.name ?? "", id: all.id ?? "" });
        break;
      case "dataValidation":
        this.list = all.type === "list" ? areasIn(all.sqref ?? "") : undefined;
        this.listSource = "";
        break;
      case "formula1":
        if (this.list) this.grab = "list";
        break;
    }
  }

  private close(name: string): void {
    switch (name) {
      case "v":
      case "f":
      case "t":
      case "formula1":
        this.grab = undefined;
        break;
      case "rPh":
        this.phonetic -= 1;
        break;
      case "c":
        this.keep();
        break;
      case "dataValidation":
        if (this.list) this.dropdowns.push({ areas: this.list, source: this.listSource.trim() });
        this.list = undefined;
        break;
    }
  }

  private keep(): void {
    const { value, formula } = this;
    if (value === undefined && formula === undefined) return;
    const stored = value === undefined ? {} : this.stored(value);
    if (formula === undefined && stored.value === undefined) return;
    if (this.cells.count >= MOST_CELLS) throw new UnreadableFile("tooLarge");
    this.cells.set(this.row, this.column, { ...stored, ...(formula === undefined ? {} : { formula }) });
  }

  /** What stands in `<v>` by the type of its cell; nothing for a number that is none (some programs write "NaN"). */
  private stored(text: string): FileCell {
    switch (this.type) {
      case "s": {
        const shared = this.strings[Number(text)];
        if (shared === undefined) throw new UnreadableFile("damaged");
        return { value: shared };
      }
      case "inlineStr":
      case "str":
        return { value: cellText(text) };
      case "b":
        return { value: ["1", "true"].includes(text.trim()) };
      case "e":
        return { value: text, isError: true };
      case "d":
        return { value: text };
      default: {
        const number = Number(text);
        if (text.trim() === "") return {};
        if (!Number.isFinite(number)) return { value: "#NUM!", isError: true };
        const format = this.formats.ofStyle(this.style);
        return { value: number, ...(format === undefined ? {} : { format }) };
      }
    }
  }

  private hide(min: number, max: number): void {
    for (let column = min - 1; column < max && this.hiddenColumns.length < MOST_HIDDEN; column++)
      this.hiddenColumns.push(column);
  }
}

export const isTrue = (text: string | undefined): boolean => text === "1" || text === "true" || text === "on";

/** Addresses between spaces. */
function areasIn(text: string): readonly Area[] {
  return text.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

function columnOf(address: string | undefined): number | undefined {
  return address === undefined ? undefined : columnNumber(address.replace(/\d+$/, ""));
}
