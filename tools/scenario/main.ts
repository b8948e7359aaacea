/**
 * Runs a scenario without a browser:  npm run scenario -- examples/matrix.json --out matrix.xlsx
 * Prints one line of JSON per step. Exit code: 0 as written, 1 a step did not go as written, 2 cannot be read.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { Book } from "embedded-excel/book";
import { addinFunctions, startAddinFunctions } from "../functions/addin-functions";
import { filesIn } from "./files-in";
import { readScenario, ScenarioError } from "./read";
import { runScenario } from "./run-scenario";
import type { ScenarioLocale } from "./scenario";

const USAGE = "npm run scenario -- <scenario.json> [--in <workbook.xlsx>] [--out <workbook.xlsx>]";

class UsageError extends Error {}

function commandLine(): { readonly file: string; readonly input?: string; readonly output?: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { in: { type: "string" }, out: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError("Name one scenario.");
    return { file, input: values.in, output: values.out };
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`);
  }
}

async function openBook(input: string | undefined, locale: ScenarioLocale): Promise<Book> {
  if (input === undefined) return new Book({ locale });
  const bytes = await readInput(input);
  try {
    return await Book.open(bytes, { locale });
  } catch (error) {
    throw new UsageError(`${input}: ${messageOf(error)}`);
  }
}

async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<number> {
  const { file, input, output } = commandLine();
  const scenario = readScenario((await readInput(file)).toString("utf8"));
  const book = await openBook(input, scenario.locale);
  if (book.notKept.length > 0) console.log(JSON.stringify({ opened: input, notKept: book.notKept }));
  const { asWritten } = await runScenario(
    scenario,
    book,
    (line) => console.log(JSON.stringify(line)),
    {
      ...(await addinFunctions(scenario.locale)),
      start: startAddinFunctions,
    },
    filesIn(dirname(file)),
  );
  if (output !== undefined) {
    await writeFile(output, await book.save());
    // What the file that was opened had and this one has not; never in silence.
    if (book.lost.size > 0) console.log(JSON.stringify({ saved: output, lost: [...book.lost] }));
  }
  return asWritten ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof ScenarioError) console.error(`${process.argv[2]}:${error.line}: ${error.message}`);
  else if (error instanceof UsageError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
