/**
 * What becomes of what a person types, in Dutch and in English, beside what other programs make of it: LibreOffice
 * 7.4.7.2 (a CSV of that language, with special numbers) and Gnumeric 1.12.55. Where they differ from what is right, the
 * row says who else, or which page.
 */
import { Book } from "../../model/book";
import { inLibreOffice } from "./in-libreoffice";

/** What is right, and what the two make of it: "text", a number, or a date as "day/month" of this year or with its own. */
type Row = readonly [typed: string, right: string, libreOffice: string, gnumeric: string, why?: string];

/**
 * Excel with a decimal comma takes a full stop for what parts a day from a month; so does ONLYOFFICE. To LibreOffice and
 * Gnumeric it is a text in Dutch. To nobody it is the number 1.2.
 */
const POINT =
  "https://github.com/ApamaCommunity/apama-log-analyzer/issues/5 (Excel: 9.10 is a date), " +
  "https://github.com/nextcloud/documentserver_community/issues/313 (1.1 becomes 1-jan)";
const SLASH = "https://softwers.com/excel-numbers-to-dates/";

const DUTCH: readonly Row[] = [
  ["1.2", "1/2", "text", "text", POINT],
  ["13.1", "13/1", "text", "text", POINT],
  ["2.10", "2/10", "text", "text", POINT],
  ["1.2.2026", "1/2/2026", "text", "1/2/2026", POINT],
  ["1-2-2026", "1/2/2026", "1/2/2026", "1/2/2026"],
  ["1-2", "1/2", "1/2", "text", SLASH],
  ["1/2", "1/2", "text", "1/2", SLASH],
  ["3 feb", "3/2", "3/2", "3/2"],
  ["1.13", "text", "text", "text"],
  ["31.4", "text", "text", "text"],
  ["1-13", "text", "text", "text"],
  ["0.5", "text", "text", "text"],
  ["1,5", "1.5", "1.5", "1.5"],
  ["1.234", "1234", "1234", "1234"],
  ["1.234,5", "1234.5", "1234.5", "1234.5"],
  ["12,5%", "0.125", "0.125", "0.125"],
  ["1 1/2", "1.5", "1.5", "1.5"],
  ["1E3", "1000", "1000", "1000"],
  ["00012", "12", "12", "12"],
];
const ENGLISH: readonly Row[] = [
  ["1.2", "1.2", "1.2", "1.2"],
  ["2.10", "2.1", "2.1", "2.1"],
  ["1/2", "2/1", "2/1", "2/1"],
  ["1.234,5", "text", "text", "text"],
  ["1 1/2", "1.5", "1.5", "1.5"],
  ["1:30", "0.0625", "0.0625", "0.0625"],
];

const YEAR = new Date().getFullYear();

/** A date as "day/month", with its year where that is typed. */
function dated(serial: number, typed: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const year = date.getUTCFullYear();
  const day = `${date.getUTCDate()}/${date.getUTCMonth() + 1}`;
  return typed.includes("2026") || year !== YEAR ? `${day}/${year}` : day;
}

function ours(typed: string, locale: "nl-NL" | "en-US"): string {
  const book = new Book({ locale });
  const sheet = book.activeSheet;
  expect(book.type(sheet.id, 0, 0, typed)).toEqual({ accepted: true });
  const value = sheet.value(0, 0);
  if (typeof value !== "number") return "text";
  return /d.*m|m.*d/.test(sheet.style(0, 0).numberFormat) ? dated(value, typed) : String(value);
}

describe.each([
  ["nl-NL", 1043, DUTCH],
  ["en-US", 1033, ENGLISH],
] as const)("in %s", (locale, language, rows) => {
  test.each(
    rows.map(([typed, right, libreOffice, gnumeric, why]) => ({ typed, right, libreOffice, gnumeric, why })),
  )("$typed is $right", ({ typed, right, libreOffice, gnumeric, why }) => {
    expect(ours(typed, locale)).toBe(right);
    const agree = [libreOffice, gnumeric].filter((other) => other === right).length;
    if (why === undefined) expect(agree).toBe(2);
    else expect(why).toMatch(/^https:/);
  });

  test("LibreOffice, where it is installed, makes of it what is written here", async () => {
    const typed = rows.map(([text]) => text);
    const filter = `CSV:9,34,76,1,,${language},false,true`;
    const xml = await inLibreOffice("typed.csv", `${typed.join("\n")}\n`, filter);
    if (xml === undefined) return;
    const cells = [...xml.matchAll(/<table:table-cell[^>]*office:value-type="(\w+)"[^>]*>/g)];
    const said = cells.map(([cell, kind], at) => {
      const value = /office:(?:date-|time-|boolean-)?value="([^"]*)"/.exec(cell)?.[1] ?? "";
      if (kind === "string") return "text";
      if (kind === "date") return dated(Date.parse(value) / 86_400_000 + 25_569, typed[at] ?? "");
      const [, hours, minutes] = /^PT(\d+)H(\d+)M/.exec(value) ?? [];
      return hours === undefined ? value : String((Number(hours) * 60 + Number(minutes)) / 1440);
    });
    expect(said).toEqual(rows.map(([, , libreOffice]) => libreOffice));
  });
});
