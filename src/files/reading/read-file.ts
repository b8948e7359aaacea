import { strFromU8 } from "fflate";
import { UnreadableFile } from "../bytes/unreadable";
import { Zip } from "../bytes/zip-read";
import type { FileBook } from "./file-book";
import { PackageRead, targetOf } from "./package-read";
import { readCsv } from "./read-csv";
import { readOds } from "./read-ods";
import { readXlsx } from "./read-xlsx";

/** Larger files are not opened. */
const MOST_BYTES = 20_000_000;

const ODS = "application/vnd.oasis.opendocument.spreadsheet";
/** What compound files begin with: an .xls, and anything of Office that is behind a password or a label. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIPPED = [0x50, 0x4b];

/**
 * Reads a workbook or a list from the bytes of a file. What they begin with decides, whatever the file is called.
 * Nothing in it is run or calculated, and nothing that it points to is fetched. Throws `UnreadableFile`.
 */
export function readFile(bytes: Uint8Array): FileBook {
  if (bytes.length === 0) throw new UnreadableFile("empty");
  if (bytes.length > MOST_BYTES) throw new UnreadableFile("tooLarge");
  if (begins(bytes, COMPOUND)) throw new UnreadableFile("lockedOrOld");
  if (!begins(bytes, ZIPPED)) return readCsv(bytes);
  const zip = Zip.of(bytes);
  const kind = zip.part("/mimetype");
  if (kind) {
    if (!strFromU8(kind).trim().startsWith(ODS)) throw new UnreadableFile("notWorkbook");
    return readOds(zip);
  }
  const main = targetOf(new PackageRead(zip).relations("/"), "officeDocument");
  if (main?.endsWith(".bin")) throw new UnreadableFile("binaryWorkbook");
  return readXlsx(zip);
}

function begins(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
