/** `Excel.PaperType` in the order of the paper's number in a file, which counts from 1. */
export const PAPER_TYPES = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
] as const;

export type PaperType = (typeof PAPER_TYPES)[number];

/** The number of a paper in an .xlsx file: 9 for "A4". */
export function paperNumber(name: PaperType): number {
  return PAPER_TYPES.indexOf(name) + 1;
}

/** Undefined for a paper that Office.js has no name for. */
export function paperName(number: number): PaperType | undefined {
  return PAPER_TYPES[number - 1];
}
