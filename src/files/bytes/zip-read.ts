/**
 * The parts of a zip by name. Sizes and offsets are taken from the directory at its end, so that data descriptors do no
 * harm. All limits are held before anything is inflated: the sizes in the directory say how much that will be.
 */
import { inflateSync, strFromU8 } from "fflate";
import { crcOf } from "./crc";
import { UnreadableFile } from "./unreadable";

/** Of all parts together, unpacked: a form has 0.3 MB, a workbook of a whole organisation some tens. */
const MOST_UNPACKED = 64_000_000;
export const MOST_PARTS = 2_000;

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const ALL_ONES = 0xffffffff;
/** Of the end of a zip: its own length, and the longest comment after it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** The bit that says that a part is behind a password. */
const ENCRYPTED = 1;

interface Part {
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

/** The parts of a zip. */
export class Zip {
  private constructor(private readonly parts: ReadonlyMap<string, Part>) {}

  /** Throws `UnreadableFile` for what is cut off, too large or encrypted. */
  static of(bytes: Uint8Array): Zip {
    try {
      return new Zip(partsOf(bytes));
    } catch (error) {
      // Reading beyond the end of the bytes.
      if (error instanceof RangeError) throw new UnreadableFile("damaged", { cause: error });
      throw error;
    }
  }

  /** Names as they are looked up: from the root, small letters. */
  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The bytes of a part, by its name from the root ("/xl/workbook.xml"); undefined where there is none. */
  part(name: string): Uint8Array | undefined {
    const part = this.parts.get(name.toLowerCase());
    return part && unpacked(part);
  }
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  if (count > MOST_PARTS) throw new UnreadableFile("tooLarge");
  const parts = new Map<string, Part>();
  let at = start;
  let all = 0;
  for (let left = count; left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new UnreadableFile("damaged");
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnreadableFile("lockedOrOld");
    const method = view.getUint16(at + 10, true);
    if (method !== STORED && method !== DEFLATED) throw new UnreadableFile("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const { packedSize, size, local } = placeOf(view, at, at + 46 + nameLength, extraLength);
    all += size;
    if (all > MOST_UNPACKED) throw new UnreadableFile("tooLarge");
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (begin + packedSize > bytes.length) throw new UnreadableFile("damaged");
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    parts.set(keyOf(name), {
      method,
      size,
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(begin, begin + packedSize),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Some programs write backslashes, and capitals that they refer to without. */
function keyOf(name: string): string {
  return `/${name.replaceAll("\\", "/").replace(/^\//u, "")}`.toLowerCase();
}

function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  let end = view.byteLength - END_SIZE;
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) throw new UnreadableFile("damaged");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== ALL_ONES) return { count, start };
  // Just before it stands where the directory of a zip64 is told.
  const whole = Number(view.getBigUint64(end - 20 + 8, true));
  if (view.getUint32(whole, true) !== END_64) throw new UnreadableFile("damaged");
  return {
    count: Number(view.getBigUint64(whole + 32, true)),
    start: Number(view.getBigUint64(whole + 48, true)),
  };
}

/** Sizes and place of a part; those that do not fit stand, in this order, in the extra field of zip64. */
function placeOf(view: DataView, at: number, extra: number, extraLength: number) {
  const told = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ["size", "packedSize", "local"] as const) {
      if (told[key] !== ALL_ONES) continue;
      told[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return told;
}

/** An inflater with a fixed output cuts off in silence what does not fit: so the length and the checksum decide. */
function unpacked({ packed, method, size, crc }: Part): Uint8Array {
  const bytes = method === STORED ? packed : inflated(packed, size);
  if (bytes.length !== size || crcOf(bytes) !== crc) throw new UnreadableFile("damaged");
  return bytes;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    throw new UnreadableFile("damaged", { cause: error });
  }
}
