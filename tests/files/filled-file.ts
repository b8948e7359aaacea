/** Fills in forms in the bytes of a file, as a program that knows nothing of us would: straight in the XML of its sheets. */
import JSZip from "jszip";
import { readFile } from "../../src/files/reading/read-file";
import { cellAddress } from "../../src/sheets/plan/a1";

/** An indicator on a form. */
export interface AskedIndicator {
  readonly sheet: string;
  readonly person: string;
  readonly code: string;
  readonly level: number;
  readonly number: number;
}

export interface Answer {
  readonly score?: string;
  readonly note?: string;
}

/** The forms of a file: by sheet, where each indicator's score stands. */
export function formsIn(bytes: Uint8Array) {
  return readFile(bytes).sheets.flatMap((sheet, index) => {
    const table = sheet.tables.find(({ headers }) => headers.includes("Score"));
    if (!table) return [];
    const person = sheet.name.replace(/^Formulier /, "").replace(/ \(\d+\)$/, "");
    const column = (header: string): number => table.area.column + table.headers.indexOf(header);
    const at = (row: number, header: string) => sheet.cells.at(row, column(header))?.value ?? "";
    const rows = Array.from({ length: table.area.rows - 1 }, (_, each) => table.area.row + 1 + each);
    return [
      {
        ...{ sheet: sheet.name, index, table, person },
        indicators: rows.map((row) => ({
          row,
          asked: {
            ...{ sheet: sheet.name, person, code: String(at(row, "Code")) },
            ...{ level: Number(at(row, "Niveau")), number: Number(at(row, "Nr")) },
          } satisfies AskedIndicator,
          score: cellAddress(row, column("Score")),
          note: cellAddress(row, column("Toelichting")),
        })),
      },
    ];
  });
}

/** The same file with these answers in it. */
export async function filledFile(
  bytes: Uint8Array,
  answer: (asked: AskedIndicator) => Answer | undefined,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const { index, indicators } of formsIn(bytes)) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    let xml = (await zip.file(name)?.async("string")) ?? "";
    for (const { asked, score, note } of indicators) {
      const given = answer(asked);
      if (given?.score !== undefined) xml = withText(xml, score, given.score);
      if (given?.note !== undefined) xml = withText(xml, note, given.note);
    }
    zip.file(name, xml);
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function withText(xml: string, address: string, text: string): string {
  const empty = new RegExp(`<c r="${address}"( s="\\d+")?/>`);
  if (!empty.test(xml)) throw new Error(`No empty cell ${address}`);
  return xml.replace(empty, (_, style: string | undefined) => {
    return `<c r="${address}"${style ?? ""} t="inlineStr"><is><t>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
  });
}

/** The same file with parts changed, by name; undefined takes one away. */
export async function changedFile(
  bytes: Uint8Array,
  change: (name: string, text: string) => string | undefined,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files)) {
    const text = (await zip.file(name)?.async("string")) ?? "";
    const changed = change(name, text);
    if (changed === undefined) zip.remove(name);
    else if (changed !== text) zip.file(name, changed);
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
