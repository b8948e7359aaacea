/** What a single line of a framework document is, whatever stands around it. */
export type DocumentLine =
  | { readonly kind: "blank" }
  | { readonly kind: "rule" }
  | { readonly kind: "cluster"; readonly code: string; readonly name: string }
  | {
      readonly kind: "competency";
      readonly code: string;
      readonly clusterCode: string;
      readonly rank: number;
      readonly name: string;
    }
  | { readonly kind: "level"; readonly number: number }
  | { readonly kind: "indicator"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/** The mark before an indicator. */
export const BULLET = "•";
/** The word before another name of a competency; such lines follow its definition. */
export const ALSO_NAMED = "Ook genoemd:";

const RULE = /^_{3,}$/u;
const CLUSTER = /^([1-9]\d*)\.(?:\s+(.*))?$/su;
const COMPETENCY = /^([1-9]\d*)\.([1-9]\d*)\.?(?:\s+(.*))?$/su;
const LEVEL = /^niveau\s+([1-9]\d*)\s*:?$/iu;

/** Reads one line. A heading without a name has the name "", a bullet without a text the text "". */
export function readLine(line: string): DocumentLine {
  const text = line.trim();
  if (text === "") return { kind: "blank" };
  if (RULE.test(text)) return { kind: "rule" };
  if (text.startsWith(BULLET)) return { kind: "indicator", text: text.slice(BULLET.length).trim() };
  const level = LEVEL.exec(text);
  if (level) return { kind: "level", number: Number(level[1]) };
  const competency = COMPETENCY.exec(text);
  if (competency) {
    const [, clusterCode = "", rank = "", name = ""] = competency;
    return { kind: "competency", code: `${clusterCode}.${rank}`, clusterCode, rank: Number(rank), name };
  }
  const cluster = CLUSTER.exec(text);
  if (cluster) return { kind: "cluster", code: cluster[1] ?? "", name: cluster[2] ?? "" };
  return { kind: "text", text };
}

/** The lines of a document: composed accents, any kind of line end, no byte order mark. */
export function splitLines(document: string): readonly string[] {
  return document
    .replace(/^\uFEFF/u, "")
    .normalize("NFC")
    .split(/\r\n|\r|\n/u);
}
