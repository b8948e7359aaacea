import { attribute, type FilePackage } from "./file-package";
import { takeElement } from "./sheet-xml";

// What excelts gets to see of the looks of cells, and gives back; see `FileStyles`.

const STYLES = "xl/styles.xml";

/** Puts a part with nothing but numbers in place of a file's styles, and answers what was there. */
export function hideStyles(file: FilePackage): string | undefined {
  const xml = file.text(STYLES);
  if (xml === undefined) return undefined;
  const cellXfs = takeElement(xml, "cellXfs").element ?? "";
  const count = [...cellXfs.matchAll(/<xf[\s/>]/g)].length;
  const numbers = Array.from({ length: Math.max(count, 1) }, (_, index) => index);
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${items.length}">${items.join("")}</${name}>`;
  file.set(
    STYLES,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list(
        "numFmts",
        numbers.map((n) => `<numFmt numFmtId="${n + FIRST}" formatCode="&quot;${n}&quot;"/>`),
      ) +
      list("fonts", ['<font><sz val="11"/><name val="Calibri"/></font>']) +
      list("fills", [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
      ]) +
      list("borders", ["<border/>"]) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list(
        "cellXfs",
        numbers.map(
          (n) =>
            `<xf numFmtId="${n + FIRST}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
        ),
      ) +
      "</styleSheet>",
  );
  return xml;
}

/** Clear of the numbers of formats that Excel itself has. */
const FIRST = 1000;

/** A look's number in the form in which excelts carries it. */
export function carriedStyle(index: number): { readonly numFmt?: string } {
  return index === 0 ? {} : { numFmt: `"${index}"` };
}

/** The number that excelts carried. */
export function carriedIndex(style: { readonly numFmt?: unknown } | undefined): number {
  const code = style?.numFmt;
  return typeof code === "string" ? Number(/^"(\d+)"$/.exec(code)?.[1] ?? 0) : 0;
}

/** Gives the sheets in a file that excelts wrote the numbers that were carried. */
export function uncoverStyles(file: FilePackage, sheets: readonly string[]): void {
  const written = file.text(STYLES) ?? "";
  const codes = new Map(
    [...written.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "numFmtId"),
      carriedIndex({ numFmt: attribute(tag, "formatCode") }),
    ]),
  );
  const numbers = [...(takeElement(written, "cellXfs").element ?? "").matchAll(/<xf\b[^>]*>/g)].map(
    ([tag]) => codes.get(attribute(tag, "numFmtId")) ?? 0,
  );
  const renumbered = (_whole: string, before: string, index: string): string =>
    `${before}="${numbers[Number(index)] ?? 0}"`;
  for (const path of sheets) {
    file.edit(path, (xml) =>
      xml
        .replace(/(<(?:c|row)\s(?:[^>]*?\s)?s)="(\d+)"/g, renumbered)
        .replace(/(<col\s(?:[^>]*?\s)?style)="(\d+)"/g, renumbered),
    );
  }
}
