/** Score sheets in the wild as files, in as little XML as other programs write: opened and saved, nothing of them is lost. */
import { Book } from "embedded-excel/book";
import { differences } from "../../packages/embedded-excel/tests/model/files/compare-workbooks";
import { minimalXlsx } from "../../packages/embedded-excel/tests/model/files/minimal-xlsx";
import type { CellContent, ReadSheet } from "../../src/app/port";
import { areaAddress, cellAddress } from "../../src/sheets/plan/a1";
import { wildSheet } from "../app/wild-sheets";

const FILES = 150;

/** Two looks: none, and that of a percentage on a coloured cell. */
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/></cellXfs>';

const escaped = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");

function cellXml(sheet: ReadSheet, row: number, column: number): string {
  const address = cellAddress(row, column);
  const content: CellContent = sheet.values[row]?.[column] ?? "";
  const formula = sheet.formulas.get(address);
  const look = sheet.percents?.has(address) ? ' s="1"' : "";
  const kind = typeof content === "boolean" ? ' t="b"' : "";
  if (formula !== undefined) return `<c r="${address}"${look}><f>${escaped(formula.slice(1))}</f></c>`;
  if (content === "") return look === "" ? "" : `<c r="${address}"${look}/>`;
  if (typeof content === "string")
    return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
  return `<c r="${address}"${look}${kind}><v>${Number(content)}</v></c>`;
}

function fileOf(sheet: ReadSheet): Uint8Array {
  const hidden = new Set(sheet.hiddenRows);
  const rows = sheet.values.map((cells, row) => {
    const inner = cells.map((_, column) => cellXml(sheet, row, column)).join("");
    return `<row r="${row + 1}"${hidden.has(row) ? ' hidden="1"' : ""}>${inner}</row>`;
  });
  const columns = sheet.hiddenColumns.map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${areaAddress(merge)}"/>`);
  return minimalXlsx({
    styles: STYLES,
    sheet:
      (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
      `<sheetData>${rows.join("")}</sheetData>` +
      (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : ""),
  });
}

test(`${FILES} sheets of the generator open and save with every cell, look, merge and hidden line`, async () => {
  const lost: string[] = [];
  const seen = { merges: 0, formulas: 0, percents: 0, hidden: 0 };
  for (let seed = 0; seed < FILES; seed += 1) {
    const { sheet } = wildSheet(seed);
    seen.merges += sheet.merges.length;
    seen.formulas += sheet.formulas.size;
    seen.percents += sheet.percents?.size ?? 0;
    seen.hidden += sheet.hiddenRows.length + sheet.hiddenColumns.length;
    const bytes = fileOf(sheet);
    const book = await Book.open(bytes, { locale: "nl-NL" });
    lost.push(...differences(bytes, await book.save()).map((one) => `${seed}: ${one}`));
  }
  expect(lost).toEqual([]);
  // The generator makes all of these, or nothing is shown by their being kept.
  expect(Object.values(seen).every((count) => count > 10)).toBe(true);
});
