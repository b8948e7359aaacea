/** Bytes ↔ texts, without a page: the pure rooms know no TextDecoder. */
import { strFromU8 } from "fflate";

/** Where windows-1252 differs from Latin-1: what 0x80 to 0x9F stand for; 0 for what stands for nothing. */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];
const NOT_UTF8 = "\uFFFD";
const PIECE = 8_192;

/** The text of an XML part: UTF-8, or UTF-16 either way round, with a mark at its beginning or without. */
export function xmlText(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff || (first === 0x3c && second === 0)) return withoutMark(utf16(bytes, 0));
  if (first === 0xfe || (first === 0 && second === 0x3c)) return withoutMark(utf16(bytes, 1));
  return withoutMark(strFromU8(bytes));
}

/** The text of a list that a person saved: UTF-8 where all of it is, UTF-16 with a mark, else windows-1252. */
export function plainText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return xmlText(bytes);
  const text = strFromU8(bytes);
  return text.includes(NOT_UTF8) ? windows1252(bytes) : withoutMark(text);
}

/** `lowAt` is where of each two bytes the low one stands. */
export function utf16(bytes: Uint8Array, lowAt: 0 | 1): string {
  return texts(bytes.length >> 1, (index) => {
    const low = bytes[2 * index + lowAt] ?? 0;
    return low + 256 * (bytes[2 * index + 1 - lowAt] ?? 0);
  });
}

/** As a worksheet's property stands in a file: UTF-16, the low byte first, without a mark. */
export function utf16Bytes(text: string): Uint8Array {
  return Uint8Array.from({ length: 2 * text.length }, (_, index) => {
    const code = text.charCodeAt(index >> 1);
    return index & 1 ? code >> 8 : code & 255;
  });
}

function windows1252(bytes: Uint8Array): string {
  return texts(bytes.length, (index) => {
    const byte = bytes[index] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? 0) || byte : byte;
  });
}

/** Piece by piece: a call takes so many arguments at most. */
function texts(length: number, codeAt: (index: number) => number): string {
  const pieces: string[] = [];
  for (let from = 0; from < length; from += PIECE) {
    const codes = Array.from({ length: Math.min(PIECE, length - from) }, (_, index) => codeAt(from + index));
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
