import type { XmlEvents } from "../xml/xml-scan";

/**
 * Format codes that a file names by number only (ECMA-376, 18.8.30), as far as they tell a date, a time or a percentage
 * from a number. Of those that differ by language, one that says the same.
 */
const KNOWN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  ...{ 14: "d-m-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 22: "d-m-yyyy h:mm" },
  ...{
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
  },
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "yyyy-m-d"])),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, "h:mm"])),
};

/** The format codes of a workbook's styles, by their number; undefined for the general one. */
export class NumberFormats {
  private readonly own = new Map<number, string>();
  private readonly styles: number[] = [];
  private inCells = false;

  readonly events: XmlEvents = {
    open: (name, { numFmtId, formatCode = "" }) => {
      if (name === "numFmt") this.own.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") this.inCells = true;
      else if (name === "xf" && this.inCells) this.styles.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") this.inCells = false;
    },
  };

  ofStyle(style: number): string | undefined {
    const id = this.styles[style] ?? 0;
    const code = this.own.get(id) ?? KNOWN[id];
    return code === undefined || /^general$/i.test(code) ? undefined : code;
  }
}
