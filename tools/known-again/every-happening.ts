/** Every kind of sheet, everything that may happen to it, everything that the add-in may then do; and the table of it. */
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { Book } from "embedded-excel/book";
import { Memory } from "../faults/memory";
import { startExcel } from "embedded-excel/node";
import { OTHER_PROGRAMS } from "../other-programs";
import { HAPPENINGS } from "./happenings";
import { DEEDS, play, snapshot, type Deed, type Judged } from "./play-happening";
import { KINDS, makeWorkbook, type Kind, type Made } from "./spoiled-workbook";

export interface Result extends Judged {
  readonly kind: Kind;
  readonly happened: string;
  readonly deed: Deed;
}

const LOCALE = "nl-NL";

/** Plays them all. Programs that are not installed are left out. */
export async function playAll(): Promise<readonly Result[]> {
  const results: Result[] = [];
  const elsewhere: { readonly kind: Kind; readonly happened: string; readonly book: Book }[] = [];
  const { made, saved } = await withBook(undefined, async (book, run) => {
    const workbook = await makeWorkbook(run, book);
    // Before anything happens to it in the running Excel.
    const file = await book.save();
    const memory = new Memory(book);
    for (const kind of kinds()) {
      for (const [happened, happen] of Object.entries(HAPPENINGS)) {
        memory.recall();
        const found = happen(book, sheetOf(book, workbook, kind));
        if (!found) continue;
        if (found.book) {
          elsewhere.push({ kind, happened, book: found.book });
          continue;
        }
        const { sheet } = found;
        results.push(...(await playOn({ book, run, made: workbook, kind, happened, sheetId: sheet?.id })));
      }
    }
    return { made: workbook, saved: file };
  });
  for (const { kind, happened, book } of elsewhere) {
    await withBook(book, async (_, run) => {
      const sheetId = book.sheets[0]?.id;
      results.push(...(await playOn({ book, run, made, kind, happened, sheetId })));
    });
  }
  for (const { name, installed, through } of OTHER_PROGRAMS) {
    if (!installed) continue;
    const opened = await Book.open(await through(saved), { locale: LOCALE });
    await withBook(opened, async (book, run) => {
      for (const kind of kinds()) {
        const sheetId = sheetOf(book, made, kind).id;
        results.push(...(await playOn({ book, run, made, kind, happened: programName(name), sheetId })));
      }
    });
  }
  return results;
}

/** Without its version, so that the table is the same whichever is installed. */
function programName(name: string): string {
  return name.split(" ")[0] ?? name;
}

interface Played {
  readonly book: Book;
  readonly run: ReturnType<typeof createActions>;
  readonly made: Made;
  readonly kind: Kind;
  readonly happened: string;
  readonly sheetId: string | undefined;
}

async function playOn({ book, run, made, kind, happened, sheetId }: Played): Promise<readonly Result[]> {
  const results: Result[] = [];
  const memory = new Memory(book);
  const before = snapshot(book);
  for (const deed of DEEDS) {
    const sheet = sheetId === undefined ? undefined : book.sheetById(sheetId);
    const judged = await play(deed, { book, run, kind, sheet, made, before });
    if (judged) results.push({ kind, happened, deed, ...judged });
    // What only reads, and what is refused, leaves the workbook as it was: of a refusal that has been seen.
    const isAsBefore =
      deed === "controleren" || judged?.verdict === "weigert" || judged?.verdict === "vraagt";
    if (!isAsBefore || deed === "delen") memory.recall();
  }
  return results;
}

function kinds(): readonly Kind[] {
  return Object.keys(KINDS) as readonly Kind[];
}

function sheetOf(book: Book, { names }: Made, kind: Kind) {
  const sheet = book.sheetByName(names[kind]);
  if (!sheet) throw new Error(`There is no sheet ${names[kind]}`);
  return sheet;
}

async function withBook<Answer>(
  book: Book | undefined,
  work: (book: Book, run: ReturnType<typeof createActions>) => Promise<Answer>,
): Promise<Answer> {
  const excel = startExcel(book ? { book, locale: LOCALE } : { locale: LOCALE });
  try {
    const port = createWorkbookPort();
    return await work(excel.book, createActions({ port, framework: compleet(), language: "nl" }));
  } finally {
    excel.dispose();
  }
}

/** A table for each deed: a row for each kind, a column for each thing that happened. Markdown. */
export function tablesOf(results: readonly Result[]): string {
  const happened = [...new Set(results.map((each) => each.happened))];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return DEEDS.map((deed) => {
    const rows = kinds().map((kind) =>
      line([
        KINDS[kind],
        ...happened.map(
          (one) =>
            results.find((each) => each.kind === kind && each.deed === deed && each.happened === one)
              ?.verdict ?? "–",
        ),
      ]),
    );
    return [
      `### ${deed[0]?.toUpperCase()}${deed.slice(1)}`,
      "",
      line(["", ...happened]),
      line(["---", ...happened.map(() => "---")]),
      ...rows,
    ].join("\n");
  }).join("\n\n");
}
