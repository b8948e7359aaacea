import { tooLarge } from "./refused-file";

/** The most that a workbook may hold when it is unpacked, in bytes, and its number of parts. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PARTS = 4000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Throws `InvalidArgument` for an archive that is too large to unpack here, going by what its directory says. Bytes that
 * are no archive are left to whoever unpacks them.
 */
export function assertUnpackedSize(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return;
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = parts; left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) break;
    size += view.getUint32(at + 24, true);
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0);
  }
  if (parts > MOST_PARTS) throw tooLarge(`it has more than ${MOST_PARTS.toLocaleString("en-US")} parts`);
  if (size > MOST_BYTES) throw tooLarge(`unpacked it is more than ${MOST_BYTES / 1024 / 1024} MB`);
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
