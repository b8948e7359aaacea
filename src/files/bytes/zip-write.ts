/** A zip as spreadsheet programs take it: every part deflated, names in UTF-8, no data descriptors, no zip64. */
import { deflateSync, strToU8 } from "fflate";
import { crcOf } from "./crc";

/** Of a file that is put in a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** When it was last changed, in two seconds, as UTC has it; left out: nobody's business. */
  readonly changed?: Date;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are in UTF-8. */
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
/** The first day that a zip knows. */
const FIRST_DAY = new Date("1980-01-01T00:00:00Z");

/**
 * The bytes of a zip with these files in this order; the same files always give the same bytes. Throws a RangeError
 * beyond what goes without zip64: 65,535 files or 4 GB.
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, changed = FIRST_DAY } of entries) {
    const plain = typeof content === "string" ? strToU8(content) : content;
    const packed = deflateSync(plain);
    const title = strToU8(name);
    const shared = sharedFields(plain, packed, title, changed);
    parts.push(Uint8Array.from([...numbers(4, LOCAL), ...shared]), title, packed);
    directory.push(
      Uint8Array.from([
        ...[...numbers(4, CENTRAL), ...numbers(2, 20)],
        ...shared,
        // No comment, on the first disk, with no attributes; then where it begins.
        ...[...numbers(2, 0), ...numbers(2, 0), ...numbers(2, 0), ...numbers(4, 0), ...numbers(4, offset)],
      ]),
      title,
    );
    offset += 30 + title.length + packed.length;
  }
  const size = sizeOf(directory);
  if (entries.length > 0xffff || offset + size > 0xffffffff) throw new RangeError("Too much for one zip");
  const end = Uint8Array.from([
    ...[...numbers(4, END), ...numbers(2, 0), ...numbers(2, 0)],
    ...[...numbers(2, entries.length), ...numbers(2, entries.length)],
    ...[...numbers(4, size), ...numbers(4, offset), ...numbers(2, 0)],
  ]);
  return joined([...parts, ...directory, end]);
}

/** What stands both before a part and in the directory: from "version needed" up to the length of the extra field. */
function sharedFields(
  plain: Uint8Array,
  packed: Uint8Array,
  title: Uint8Array,
  changed: Date,
): readonly number[] {
  const time =
    (changed.getUTCHours() << 11) | (changed.getUTCMinutes() << 5) | (changed.getUTCSeconds() >> 1);
  const day =
    ((changed.getUTCFullYear() - 1980) << 9) | ((changed.getUTCMonth() + 1) << 5) | changed.getUTCDate();
  return [
    ...[...numbers(2, 20), ...numbers(2, UTF8_NAMES), ...numbers(2, DEFLATED)],
    ...[...numbers(2, time), ...numbers(2, day), ...numbers(4, crcOf(plain))],
    ...[...numbers(4, packed.length), ...numbers(4, plain.length)],
    ...[...numbers(2, title.length), ...numbers(2, 0)],
  ];
}

/** A number in so many bytes, the lowest first. */
function numbers(bytes: 2 | 4, value: number): readonly number[] {
  return Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255);
}

const sizeOf = (all: readonly Uint8Array[]): number => all.reduce((sum, { length }) => sum + length, 0);

function joined(all: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(all));
  let at = 0;
  for (const each of all) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}
