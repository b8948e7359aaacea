import type { IDocumentData, IStyleData } from "@univerjs/core";

/** Calibri's line height over its size. Univer's own is 1: it leaves out the gap between lines. */
const LINE = 2500 / 2048;
const AT_LEAST = 1;

/**
 * A text of several lines as a document of Univer's, which is the only form in which it lets the distance between
 * lines be said. Without it wrapped text stands closer together than in Excel, and rows seem too high for it.
 */
export function wrappedText(text: string, style: IStyleData): Partial<IDocumentData> {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const stream = lines.join("\r");
  const lineSpacing = (style.fs ?? 11) * (96 / 72) * LINE;
  let end = -1;
  const paragraphs = lines.map((line) => ({
    startIndex: (end += line.length + 1),
    paragraphId: `line${end}`,
    paragraphStyle: { lineSpacing, spacingRule: AT_LEAST, spaceAbove: { v: 0 }, spaceBelow: { v: 0 } },
  }));
  const { ff, fs, it, bl, ul, st, cl } = style;
  return {
    id: "wrapped",
    body: {
      dataStream: `${stream}\r\n`,
      textRuns: [{ st: 0, ed: stream.length, ts: { ff, fs, it, bl, ul, st, cl } }],
      paragraphs,
      sectionBreaks: [{ startIndex: stream.length + 1 }],
    },
    documentStyle: { pageSize: { width: Infinity, height: Infinity } },
  };
}
