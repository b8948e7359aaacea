/** What a title or a legend on a sheet says of its scale, beside the scores themselves. */
import { foldKey } from "../../framework/fold";
import { remembered } from "../../framework/remembered";
import type { ReadSheet } from "../port";

type Stated = { readonly kind: "numbers"; readonly from: number; readonly to: number } | undefined;

/** What of these signs hangs on the highest level. */
interface Signs {
  /** "schaal 1-5", "score 1 t/m 10", "scale 0 to 3"; from 0 or 1 to the highest are the levels. */
  readonly ends: RegExp;
  /** "5 = uitstekend" */
  readonly higher: RegExp;
  /** "1 = uitstekend", "4: onvoldoende", each in a legend of several. */
  readonly meanings: RegExp;
}

const signsOf = remembered((end): Signs => {
  const highest = Number(end);
  const all = [2, 3, 4, 5, 6, 7, 8, 9, 10, 100];
  const others = all.filter((one) => one !== highest).join("|");
  const above = all.filter((one) => one > highest && one <= 10).join("|");
  return {
    ends: new RegExp(
      String.raw`(?:schaal|scale|scores?|cijfers?|punten|points|rating)\D{0,25}\b([01])\s*(?:-|–|t\/m|tot(?: en met)?|to|\.\.)\s*(${others})\b(?![-/])`,
      "iu",
    ),
    higher: new RegExp(String.raw`(?:^|[\s,;(])(${above})\s*=\s*\p{L}`, "u"),
    meanings: new RegExp(String.raw`(?:^|[\s,;(|])([0-${highest}])\s*(?:=|:|–|-)\s*([\p{L} ]+)`, "gu"),
  };
});
/** Heads the end of the scale of each score, as personnel systems export it; a "Schaal" alone is somebody's pay. */
const END_HEADER =
  /^(?:rating scale|beoordelingsschaal|scoreschaal|max\.? score|maximale score|maximumscore|maximum score)$/u;
/** Words of praise and of blame, of which a scale that runs upwards has the first behind the second. */
const WORTH: readonly RegExp[] = [
  /^(?:zeer (?:slecht|zwak)|slecht|zwak|onvoldoende|ruim onvoldoende|ontoereikend|niet|geen|nooit|beginner|poor|insufficient|unsatisfactory|never|novice|weak|none)\b/u,
  /^(?:matig|redelijk|voldoende|soms|moderate|fair|sufficient|sometimes|satisfactory)\b/u,
  /^(?:ruim voldoende|goed|vaak|good|often|strong|sterk|gevorderd|advanced)\b/u,
  /^(?:zeer (?:goed|sterk)|uitstekend|uitmuntend|altijd|expert|beste?|hoogste?|belangrijkste?|very good|excellent|outstanding|always)\b/u,
];
/** A title over differences with what is required. */
const DIFFERENCES =
  /^(?:gaps?|kloof|verschil(?:len)?|afwijking(?:en)?|delta|difference|deviation)\b|\bgaps?\)?$/u;

/** The ends of the scale that the sheet names, where it is not that of the levels, or runs downwards. */
export function statedScale({ values }: Pick<ReadSheet, "values">, highest: number): Stated {
  const { ends, higher: above, meanings } = signsOf(String(highest));
  const worth = new Map<number, number>();
  for (const [at, row] of values.entries()) {
    for (const [column, content] of row.entries()) {
      if (typeof content === "string" && END_HEADER.test(foldKey(content))) {
        const end = values.slice(at + 1).find((below) => typeof below[column] === "number")?.[column];
        if (typeof end === "number" && end > highest) return { kind: "numbers", from: 1, to: end };
      }
      if (typeof content === "string" && content.length >= 5) {
        const [, from, to] = ends.exec(content) ?? [];
        if (from !== undefined && to !== undefined)
          return { kind: "numbers", from: Number(from), to: Number(to) };
        const higher = above.exec(content)?.[1];
        if (higher !== undefined) return { kind: "numbers", from: 1, to: Number(higher) };
        for (const [, number, words] of content.matchAll(meanings)) note(worth, Number(number), words);
      }
      const beside = row[column + 1];
      // A legend in two columns has nothing else on its rows.
      if (
        typeof content === "number" &&
        typeof beside === "string" &&
        row.every((each, at) => at === column || at === column + 1 || each === "")
      )
        note(worth, content, beside);
    }
  }
  const numbers = [...worth.keys()].sort((a, b) => a - b);
  const down = numbers.some((number, at) => {
    const next = numbers[at + 1];
    return next !== undefined && (worth.get(number) ?? 0) > (worth.get(next) ?? 0);
  });
  const [from = 0] = numbers;
  // "1 = belangrijkst" leaves the rest to be understood.
  const topFirst = from <= 1 && worth.get(from) === WORTH.length - 1;
  return down || topFirst
    ? {
        kind: "numbers",
        from,
        to: Math.max(from, numbers.length > 1 ? (numbers.at(-1) ?? highest) : highest),
      }
    : undefined;
}

function note(worth: Map<number, number>, number: number, words: string | undefined): void {
  const key = foldKey(words ?? "");
  const found = WORTH.findIndex((each) => each.test(key));
  if (found >= 0) worth.set(number, found);
}

/** Whether these numbers are differences: by the title of their sheet, or since many are below nothing. */
export function areDifferences(numbers: readonly number[], { values }: Pick<ReadSheet, "values">): boolean {
  const below = numbers.filter((number) => number < 0).length;
  if (below >= 2 && 10 * below >= numbers.length) return true;
  const titled = values.some((row) => {
    const [title, ...others] = row.filter((content) => content !== "");
    return typeof title === "string" && others.length === 0 && DIFFERENCES.test(foldKey(title));
  });
  // "Gap-analyse" may stand over the levels themselves.
  return titled && numbers.length > 0 && (below > 0 || Math.max(...numbers) <= 2);
}
