/**
 * Whatever comes back of a round, in whatever order and in however many times it is collected: the table is the same, and
 * holds exactly what was filled in.
 */
import * as fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import { selectFramework } from "../../src/framework/select";
import { RATERS } from "../../src/scoring/person";
import type { ReceivedScore } from "../../src/sheets/round/received-sheet";
import { judgeReturned } from "../../src/app/rounds/judge-returned";
import { raterFile, raterFiles } from "../../src/app/rounds/rater-files";
import { collected } from "../../src/app/rounds/received-rows";
import { readReturned } from "../../src/app/rounds/returned";
import { roundWith } from "../../src/app/rounds/round-forms";
import type { WantedForm } from "../../src/app/rounds/round-list";
import { filledFile } from "../files/filled-file";

const CODES = ["1.2", "4.2"];
const SELECTION = selectFramework(compleet(), { codes: CODES, levels: [1, 2] });
const WORDS = ["ja", "deels", "nee", "n.v.t.", ""];

const wanted = (count: number): readonly WantedForm[] =>
  Array.from({ length: count }, (_, person) =>
    RATERS.flatMap((rater): readonly WantedForm[] =>
      (rater === "colleague" ? ["Kees", "Lies"] : [rater === "self" ? `Mens ${person}` : "Mia"]).map(
        (raterName) => ({
          ...{ person: { name: `Mens ${person}`, number: `00${person}` }, rater, raterName },
          ...{ competencies: CODES, deadline: "" },
        }),
      ),
    ),
  ).flat();

let made = 0;
const token = (): string => (0x1000_0000_0000 + made++).toString(16);

test("send, fill in, double, shuffle, collect in any split", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom("rater" as const, "person" as const),
      fc.infiniteStream(fc.constantFrom(...WORDS)),
      fc.infiniteStream(fc.integer({ min: 0, max: 1_000 })),
      async (people, per, words, chances) => {
        const chance = (below: number): number => (chances.next().value ?? 0) % below;
        const { all } = roundWith([], wanted(people), "2026-11-30", token);
        const round = token();
        const options = { round, protect: true, allLevels: [1, 2, 3, 4] };
        const files = raterFiles(
          all.map((form) => ({ form, selection: SELECTION })),
          per,
        );
        const truth = new Map<string, string>();
        const returned: { readonly name: string; readonly bytes: Uint8Array }[] = [];
        for (const each of files) {
          const { bytes } = raterFile(each, options);
          const filled = await filledFile(bytes, ({ person, code, level, number }) => {
            const score = String(words.next().value ?? "");
            const { form } = each.forms.find((one) => one.form.person.name === person) ?? { form: undefined };
            truth.set(`${form?.id} ${code} ${level} ${number}`, score);
            return score === "" ? {} : { score };
          });
          returned.push({ name: `${returned.length}.xlsx`, bytes: filled });
          if (chance(3) === 0) returned.push({ name: `kopie ${returned.length}.xlsx`, bytes: filled });
          // The file as it was sent out came along too.
          if (chance(4) === 0) returned.push({ name: `leeg ${returned.length}.xlsx`, bytes });
        }
        const known = { round, forms: all };
        const collect = (
          split: readonly (readonly (typeof returned)[number][])[],
        ): readonly ReceivedScore[] => {
          let before = new Map<string, readonly ReceivedScore[]>();
          let rows: readonly ReceivedScore[] = [];
          for (const part of split) {
            const read = part.flatMap(({ name, bytes }) => {
              const forms = readReturned(bytes, name, compleet(), known);
              if ("why" in forms) throw new Error(`${name}: ${forms.why}`);
              return forms;
            });
            const judged = judgeReturned(read, before, { also: new Set(), not: new Set() });
            expect(judged.map(({ verdict }) => verdict)).not.toContain("changedByHand");
            const { rows: all } = collected(judged, before, known.forms, {
              readOn: "x",
              withoutColleagues: false,
            });
            rows = all;
            before = new Map(rows.map(({ form }) => [form, rows.filter((row) => row.form === form)]));
          }
          return rows.map((row) => ({ ...row, file: "" }));
        };
        const shuffled = returned
          .map((each) => ({ each, at: chance(1_000) }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const cut = chance(shuffled.length + 1);
        const once = collect([returned]);
        expect(collect([shuffled.slice(0, cut), shuffled.slice(cut)])).toEqual(once);
        expect(collect([shuffled, returned])).toEqual(once);
        // Exactly what was filled in, of every form on which anything was.
        const filledForms = new Set(
          [...truth].flatMap(([place, score]) => (score === "" ? [] : [place.split(" ")[0]])),
        );
        const expected = [...truth].filter(([place]) => filledForms.has(place.split(" ")[0]));
        const found = once.map(({ form, competency, level, indicator, score }): [string, string] => [
          `${form} ${competency} ${level} ${indicator}`,
          String(score),
        ]);
        expect(found.toSorted()).toEqual(expected.toSorted());
      },
    ),
    { numRuns: 12 },
  );
});

test("a form that is sent out again keeps its id, and so replaces what came back of it", () => {
  const first = roundWith([], wanted(2), "2026-11-30", token);
  const again = roundWith(first.all, wanted(3), "2026-12-02", token);
  expect(again.all.slice(0, first.all.length).map(({ id }) => id)).toEqual(first.all.map(({ id }) => id));
  expect(again.all).toHaveLength(12);
  expect(new Set(again.all.map(({ id }) => id)).size).toBe(12);
  expect(again.sent.every(({ sentOn }) => sentOn === "2026-12-02")).toBe(true);
  // Two who score about the same people share no word, by which one's file would tell of the other's.
  const tokens = (raterName: string) =>
    new Set(again.all.filter((form) => form.raterName === raterName).map(({ id }) => id.split("-")[0]));
  expect(tokens("Kees").size).toBe(1);
  expect([...tokens("Kees")]).not.toEqual([...tokens("Lies")]);
});
