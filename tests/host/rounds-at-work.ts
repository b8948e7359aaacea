/** A round in the embedded Excel: sent out to a folder in memory, filled in, and collected from there. */
import { Book } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import type { ActionMap } from "../../src/app/action";
import type { CollectedScores, SentOut } from "../../src/app/round-action";
import { FileFolder } from "../app/file-folder";
import { filledFile } from "../files/filled-file";
import type { ExcelAtWork } from "./excel-at-work";

const PEOPLE = [
  { name: "An de Vries", number: "001" },
  { name: "Bo Smit", number: "002" },
  { name: "Çelik Yıldız", number: "003" },
];
const RATERS = [
  "self",
  { name: "Mia Chef", rater: "manager" },
  { name: "Kees Peer", rater: "colleague", people: ["Bo Smit"] },
  { name: "Lies Peer", rater: "colleague", people: ["Bo Smit"] },
] as const;
export const ROUND = {
  ...{ people: PEOPLE, raters: RATERS, competencies: ["1.2", "4.2"] },
  levels: [1, 2],
} satisfies ActionMap["sendOut"]["args"];

export async function sendOut(
  { run }: ExcelAtWork,
  folder: FileFolder,
  args: ActionMap["sendOut"]["args"] = ROUND,
): Promise<SentOut> {
  const outcome = await run("sendOut", args, { files: folder });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

export async function collect(
  { run }: ExcelAtWork,
  folder: FileFolder,
  args: Partial<ActionMap["collectScores"]["args"]> = {},
): Promise<CollectedScores> {
  const outcome = await run("collectScores", { files: ["*"], write: true, ...args }, { files: folder });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** What a form is filled in with where nothing else is said: every score, and one explanation. */
export const usual = ({ level, number }: { readonly level: number; readonly number: number }) => ({
  score: ["ja", "deels", "nee", "n.v.t."][(level + number) % 4] ?? "ja",
  ...(level === 1 && number === 1 ? { note: "=1+1 gezien" } : {}),
});

/** A folder with what came back, from what was sent out. */
export async function filled(sent: FileFolder, ...names: readonly string[]): Promise<FileFolder> {
  const back = new FileFolder();
  for (const name of names.length > 0 ? names : [...sent.files.keys()])
    back.files.set(name, await filledFile(sent.file(name), usual));
  return back;
}

/** The file as Excel saves it after something was done in it. */
export async function doneIn(
  bytes: Uint8Array,
  act: (sheet: Sheet, book: Book) => void,
): Promise<Uint8Array> {
  const book = await Book.open(bytes, { locale: "nl-NL" });
  const sheet = book.sheets.find(({ name }) => name.startsWith("Formulier"));
  if (!sheet) throw new Error("No form");
  act(sheet, book);
  return book.save();
}

/** The rows of the table with what came back: each as texts, by the header. */
export function received(book: Book): readonly Readonly<Record<string, string>>[] {
  const sheet = book.sheetByName("Ontvangen scores");
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) return [];
  const [headers = [], ...rows] = sheet.values(table.area);
  return rows.map((row) =>
    Object.fromEntries(
      headers.map((header, index) => [
        String(header as string),
        String((row[index] ?? "") as string | number),
      ]),
    ),
  );
}
