/**
 * Every part of the file of every kind of version for sharing: no name and no number of anybody is in it, and nothing that
 * would be otherwise if what is suppressed were otherwise.
 */
import { Book } from "embedded-excel/book";
import { FilePackage } from "embedded-excel/files";
import type { BuildHeatmapArguments } from "../../src/app/action";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { chances, placeProfiles, placeScores, teamOf, type Team, type TeamPerson } from "./heatmap-teams";
import { withoutChance } from "./without-chance";

const CODES = ["1.1", "1.2", "2.2", "4.3"];
/** Only three people are scored on it: suppressed in every view. */
const OF_FEW = CODES.indexOf("4.3");
const SIZES = { Handhaving: 8, Toezicht: 8, Vergunningen: 4, Archief: 2 };

const VIEWS: readonly Pick<BuildHeatmapArguments, "view" | "groupBy">[] = [
  { view: "people" },
  { view: "groups", groupBy: "department" },
  { view: "clusters" },
  { view: "clusters", groupBy: "department" },
];
const MEASURES = ["level", "gap", "difference", "change"] as const;
const STATISTICS = ["median", "mean", "min", "max"] as const;
const CHARTS = ["bars", "radar", "none"] as const;

/** Every view and every measure. */
const COMBINATIONS = VIEWS.flatMap((view, row) =>
  MEASURES.map((measure, column): BuildHeatmapArguments => ({
    ...view,
    measure,
    statistic: STATISTICS[(row + column) % STATISTICS.length]!,
    chart: CHARTS[(row + column) % CHARTS.length]!,
    sort: (["name", "score", "gap"] as const)[(row + column) % 3]!,
  })),
).filter((_, index) => index % (MEASURES.length + 1) === 0);

/** Names and numbers that are nowhere else. */
function team(): Team {
  const names = Object.entries(SIZES).flatMap(([name, size]) => Array<string>(size).fill(name));
  const base = teamOf({
    size: names.length,
    seed: 77,
    codes: CODES,
    raters: ["self", "manager"],
    open: 0,
    notApplicable: 0,
    twoColleagues: 0,
  });
  const chance = chances(5);
  const scores = (index: number) =>
    CODES.map((_, code) => (code === OF_FEW && index % 8 !== 0 ? ("" as const) : Math.floor(chance() * 5)));
  return {
    ...base,
    people: base.people.map((_, index): TeamPerson => ({
      name: `Quirinus${index}xz & zoon`,
      number: `PN77${index}`,
      department: names[index]!,
      profile: "Adviseur",
      now: [
        { rater: "self", scores: scores(index) },
        { rater: "manager", scores: scores(index) },
      ],
      before: [{ rater: "manager", scores: scores(index) }],
    })),
  };
}

/** What is suppressed is otherwise: two people of two small departments have each other's scores, and the few have others. */
function otherwise(own: Team): Team {
  const indexOf = (name: string): number => own.people.findIndex(({ department }) => department === name);
  const [one, other] = [indexOf("Vergunningen") + 1, indexOf("Archief")];
  const placed = own.people.map((person, index) => {
    const from = own.people[index === one ? other : index === other ? one : index]!;
    return { ...person, now: from.now, before: from.before };
  });
  const changed = ({ rater, scores }: TeamPerson["now"][number]) => ({
    rater,
    scores: scores.map((score, code) => (code === OF_FEW && typeof score === "number" ? 4 - score : score)),
  });
  return {
    ...own,
    people: placed.map((person) => ({
      ...person,
      now: person.now.map(changed),
      before: person.before.map(changed),
    })),
  };
}

type Parts = ReadonlyMap<string, string>;

/** Every part of the file with only that sheet in it, and what the workbook remembers of it. */
async function shared(
  excel: ExcelAtWork,
  args: BuildHeatmapArguments,
): Promise<{ readonly parts: Parts; readonly memory: string }> {
  const { book, run } = excel;
  const made = await builtHeatmap(excel, {
    ...args,
    sources: ["Nu"],
    ...(args.measure === "change" ? { baseline: "Eerder" } : {}),
  });
  const outcome = await run("shareHeatmap", { sheet: made.sheet });
  if (!outcome.ok) throw new Error(outcome.error.message);
  const alone = await Book.open(await book.save(), { locale: "nl-NL" });
  for (const sheet of [...alone.sheets]) if (sheet.name !== outcome.result.sheet) alone.removeSheet(sheet);
  const file = await FilePackage.read(await alone.save());
  const remembered = book.sheets.filter(({ name }) => name.startsWith("Eerder gedeeld"));
  const memory = remembered.map((sheet) => JSON.stringify(textsOn(sheet))).join();
  const makes = [
    made.sheet,
    ...made.along.map(({ sheet }) => sheet),
    outcome.result.sheet,
    ...remembered.map(({ name }) => name),
  ];
  for (const name of new Set(makes)) {
    const sheet = book.sheetByName(name);
    if (sheet) book.removeSheet(sheet);
  }
  // Custom properties are in UTF-16.
  return {
    parts: new Map(file.paths().map((path) => [path, (file.text(path) ?? "").replaceAll("\0", "")])),
    memory,
  };
}

function textsOn(sheet: NonNullable<ReturnType<Book["sheetByName"]>>): readonly unknown[] {
  return [...Array(40).keys()].flatMap((row) =>
    [...Array(CODES.length + 3).keys()].map((column) => sheet.value(row, column)),
  );
}

async function allOf(own: Team): Promise<readonly Awaited<ReturnType<typeof shared>>[]> {
  const found: Awaited<ReturnType<typeof shared>>[] = [];
  await withExcel(async (excel) => {
    await placeProfiles(excel, own);
    await placeScores(excel, own, "Eerder", "before");
    await placeScores(excel, own, "Nu");
    for (const args of COMBINATIONS) found.push(await shared(excel, args));
  });
  return found;
}

test("no part of any version for sharing has anybody in it, or hangs on what is suppressed", async () => {
  const own = team();
  const [files, others] = [await allOf(own), await allOf(otherwise(own))];
  COMBINATIONS.forEach((args, index) => {
    const { parts, memory } = files[index]!;
    for (const { name, number = "" } of own.people)
      for (const trace of [name, name.replace("&", "&amp;"), number, name.split(" ")[0]!]) {
        const found = [...parts].filter(([, text]) => text.includes(trace)).map(([path]) => path);
        expect({ args, trace, found, remembered: memory.includes(trace) }).toEqual({
          args,
          trace,
          found: [],
          remembered: false,
        });
      }
    // No note, remark, link, table, formula, hidden sheet or list that leads elsewhere.
    expect(
      [...parts.keys()].filter((path) => /comment|externalLink|tables\/|vmlDrawing/u.test(path)),
    ).toEqual([]);
    expect([...parts.keys()].filter((path) => /worksheets\/sheet/u.test(path))).toHaveLength(1);
    expect(parts.get("xl/workbook.xml")).not.toMatch(/state="(?:veryH|h)idden"/u);
    expect(parts.get("docProps/core.xml") ?? "").not.toMatch(
      /<(?:dc:creator|cp:lastModifiedBy)>(?!Unknown<)[^<]/u,
    );
    const after = others[index]!.parts;
    const differing = [...new Set([...parts.keys(), ...after.keys()])].filter(
      (path) =>
        withoutChance(parts.get(path) ?? "") !== withoutChance(after.get(path) ?? "") &&
        !path.startsWith("docProps/"),
    );
    expect({ args, differing }).toEqual({ args, differing: [] });
  });
});

test("the comparison would notice: with another score that is shown the files differ", async () => {
  const own = team();
  const first = own.people[0]!;
  const changed = {
    ...own,
    people: own.people.map((person) =>
      person === first
        ? {
            ...person,
            now: person.now.map((one) => ({
              ...one,
              scores: one.scores.map((score) => (score === "" ? score : 4 - Number(score))),
            })),
          }
        : person,
    ),
  };
  const partsOf = async (one: Team): Promise<string> => {
    let text = "";
    await withExcel(async (excel) => {
      await placeScores(excel, one, "Nu");
      const { parts } = await shared(excel, { view: "people", measure: "level" });
      text = [...parts].map(([, part]) => withoutChance(part)).join();
    });
    return text;
  };
  expect(await partsOf(own)).not.toBe(await partsOf(changed));
});
