/** A person's development page: every number on it reckoned once more, and nothing of anybody else. */
import type { MakeReports } from "./reports-at-work";
import { COMPETENCIES, fill, makeForms } from "./filled-form";
import { markerOn, withExcel } from "./excel-at-work";
import { chances, placeProfiles, placeScores, teamOf, type Given } from "./heatmap-teams";
import {
  listOnSheet,
  madeReports,
  median,
  pageAlone,
  pageOf,
  textsOf,
  type ListedRating,
} from "./reports-at-work";
import type { IndicatorScore } from "../../src/scoring/indicator-score";

const CODES = COMPETENCIES.map(({ code }) => code);

test.each([
  [1, 5],
  [5, 6],
  [12, 7],
])("of %i people each number and each goal is what the scores say", async (size, seed) => {
  await withExcel(async (excel) => {
    const team = teamOf({ size, seed });
    await placeProfiles(excel, team);
    await placeScores(excel, team, "Teamscores");
    const { sheets } = await madeReports(excel, {});
    expect(sheets.map(({ person }) => person)).toEqual(team.people.map(({ name }) => name.trim()));
    for (const [index, person] of team.people.entries()) {
      const made = sheets[index]!;
      const page = pageOf(excel, made.sheet);
      // At most two colleagues: none of what they gave is heard.
      const of = (rater: string, code: number): readonly Given[] =>
        person.now.filter((each) => each.rater === rater).map(({ scores }) => scores[code]!);
      const gaps: { code: string; size: number; level: number }[] = [];
      team.codes.forEach((code, at) => {
        const level = median(of("manager", at));
        const required = team.required[person.profile ?? ""]?.[at] ?? 0;
        expect(page.get(code)).toMatchObject({
          level,
          self: median(of("self", at)),
          required: required || "–",
        });
        if (typeof level === "number" && level < required) gaps.push({ code, size: required - level, level });
      });
      gaps.sort((a, b) => b.size - a.size);
      const possible = gaps.flatMap(({ code, level }) => {
        const next = COMPETENCIES.find((each) => each.code === code)!.levels[level]!;
        return next.indicators.map((_, at) => ({ code, level: next.number, indicator: at + 1 }));
      });
      expect(made.possible).toEqual(possible);
      expect(made.goals.length).toBe(Math.min(3, possible.length));
      const first = gaps.slice(0, 3).map(({ code }) => code);
      expect([...new Set(made.goals.map(({ code }) => code))]).toEqual(first);
      for (const goal of made.goals) expect(possible).toContainEqual(goal);
    }
  });
});

test("goals are the indicators that were nee, deels or not seen; not those that were ja or do not apply", async () => {
  await withExcel(async (excel) => {
    await excel.run("createProfiles", { profiles: [{ name: "Adviseur", required: { "1.2": 3 } }] });
    const [form] = await makeForms(excel, { competencies: ["1.2"] }, "Anja Bos");
    const { levels } = COMPETENCIES.find(({ code }) => code === "1.2")!;
    const atThree: readonly IndicatorScore[] = [1, 0.5, null, "n.v.t."];
    const scores = levels.flatMap(({ number, indicators }) =>
      indicators.map((_, at): IndicatorScore => (number < 3 ? 1 : number === 3 ? atThree[at]! : null)),
    );
    fill(form!, scores, 0.9);
    const { sheets } = await madeReports(excel, { function: "Adviseur" });
    expect(sheets[0]!.possible).toEqual([
      { code: "1.2", level: 3, indicator: 2 },
      { code: "1.2", level: 3, indicator: 3 },
    ]);
    const texts = textsOf(excel, sheets[0]!.sheet);
    const { indicators } = levels[2]!;
    expect(texts).toContain(`Analyseren, niveau 3: ${indicators[1]} (deels)`);
    expect(texts).toContain(`Analyseren, niveau 3: ${indicators[2]} (nog niet gezien)`);
  });
});

/** Somebody scored by a manager and so many colleagues, and somebody else. */
function listed(
  colleagues: readonly (readonly Given[])[],
  others: readonly Given[],
): readonly ListedRating[] {
  return [
    { person: "Anja Bos", rater: "zelf", scores: [4, 2, 2] },
    { person: "Anja Bos", rater: "leidinggevende", scores: [2, 2, ""] },
    ...colleagues.map((scores) => ({ person: "Anja Bos", rater: "collega", scores })),
    { person: "Quirinus Xz", rater: "leidinggevende", scores: others },
    { person: "Quirinus Xz", rater: "zelf", scores: [1, 1, 1] },
  ];
}

const LISTED = ["1.1", "1.2", "2.1"];

test("of fewer than three colleagues, and of other people, nothing on a page hangs on what they gave", async () => {
  const pages: string[] = [];
  const chance = chances(3);
  for (let turn = 0; turn < 4; turn++) {
    const given = (): Given => Math.floor(chance() * 5);
    const two = [
      [given(), given(), given()],
      [given(), given(), given()],
    ];
    await withExcel(async (excel) => {
      listOnSheet(excel, LISTED, listed(two, [given(), given(), given()]));
      const args: MakeReports = { sources: ["Lijst"], people: ["Anja Bos"], moment: "nu", plan: turn > 1 };
      const { sheets } = await madeReports(excel, args);
      const parts = await pageAlone(excel, sheets[0]!.sheet);
      expect(parts).not.toMatch(/Quirinus|Xz|Lijst/u);
      if (turn === 1 || turn === 3) expect(parts).toBe(pages.at(-1));
      pages.push(parts);
    });
  }
});

test("where self and a manager differ, a colleague who is not heard makes no others of the manager", async () => {
  const pages: string[] = [];
  for (const first of [3, ""] as const) {
    await withExcel(async (excel) => {
      listOnSheet(excel, LISTED, listed([[first, 1, 1]], [0, 0, 0]));
      const args: MakeReports = { sources: ["Lijst"], people: ["Anja Bos"], moment: "nu" };
      const { sheets } = await madeReports(excel, args);
      expect(textsOf(excel, sheets[0]!.sheet).join()).toContain(
        "Bij Zorgvuldigheid ziet u bij uzelf 2 niveaus meer dan uw leidinggevende.",
      );
      pages.push(await pageAlone(excel, sheets[0]!.sheet));
    });
  }
  expect(pages[0]).toBe(pages[1]);
});

test("of an indicator on which fewer than three colleagues said something it is not said that nobody saw it", async () => {
  await withExcel(async (excel) => {
    await excel.run("createProfiles", { profiles: [{ name: "Adviseur", required: { "1.2": 3 } }] });
    const { levels } = COMPETENCIES.find(({ code }) => code === "1.2")!;
    for (const first of [1, 1, null] as const) {
      const [form] = await makeForms(excel, { competencies: ["1.2"], rater: "colleague" }, "Anja Bos");
      const scores = levels.flatMap(({ number, indicators }) =>
        indicators.map((_, at): IndicatorScore => (number < 3 ? 1 : number === 3 && at === 0 ? first : 0)),
      );
      fill(form!, scores, 0.9);
    }
    const { sheets } = await madeReports(excel, { function: "Adviseur" });
    const texts = textsOf(excel, sheets[0]!.sheet);
    const [seen, not] = levels[2]!.indicators;
    expect(texts).toContain(`Analyseren, niveau 3: ${seen}`);
    expect(texts).toContain(`Analyseren, niveau 3: ${not} (nee)`);
    expect(texts.join()).not.toContain("nog niet gezien)");
  });
});

test("from three on colleagues are heard together, on the competencies that three of them scored", async () => {
  await withExcel(async (excel) => {
    const three = [
      [4, 4, 3],
      [4, 4, 1],
      [3, "", 1],
    ] as const;
    listOnSheet(excel, LISTED, listed(three, [0, 0, 0]));
    const { sheets, remarks } = await madeReports(excel, { sources: ["Lijst"], people: ["Anja Bos"] });
    const page = pageOf(excel, sheets[0]!.sheet);
    expect(LISTED.map((code) => page.get(code)?.level)).toEqual([3.5, 2, 1]);
    expect(textsOf(excel, sheets[0]!.sheet)).toContain("uzelf, leidinggevende en 3 collega’s");
    expect(remarks?.join()).not.toMatch(/drie collega/u);
  });
});

test("a sheet that names raters by other words is not taken for the manager's", async () => {
  await withExcel(async (excel) => {
    listOnSheet(excel, LISTED, [
      { person: "Anja Bos", rater: "Piet de Vries", scores: [1, 2, 3] },
      { person: "Anja Bos", rater: "zelf", scores: [3, 3, 3] },
    ]);
    const { sheets, remarks } = await madeReports(excel, { sources: ["Lijst"] });
    const page = pageOf(excel, sheets[0]!.sheet);
    expect(LISTED.map((code) => page.get(code)?.level)).toEqual(["–", "–", "–"]);
    expect(textsOf(excel, sheets[0]!.sheet).join()).not.toMatch(/Piet/u);
    expect(remarks?.join(" ")).toMatch(/telt als een collega.*minder dan drie collega/u);
  });
});

test("without a function, with everything n.v.t. and with everything on target the page says so", async () => {
  await withExcel(async (excel) => {
    await excel.run("createProfiles", {
      profiles: [{ name: "Adviseur", required: { "1.1": 2, "1.2": 2, "2.1": 2 } }],
    });
    listOnSheet(
      excel,
      LISTED,
      [
        { person: "Zonder", rater: "leidinggevende", scores: [1, 2, 3] },
        { person: "Nvt", rater: "leidinggevende", scores: ["n.v.t.", "n.v.t.", "n.v.t."] },
        { person: "Doel", rater: "leidinggevende", scores: [2, 2, 4] },
        { person: "Leeg", rater: "leidinggevende", scores: ["", "", ""] },
      ],
      { Nvt: "Adviseur", Doel: "Adviseur", Leeg: "Adviseur" },
    );
    const { sheets, remarks } = await madeReports(excel, { sources: ["Lijst"] });
    expect(sheets.map(({ goals }) => goals.length)).toEqual([0, 0, 0, 0]);
    const texts = sheets.map(({ sheet }) => textsOf(excel, sheet).join("\n"));
    expect(texts[0]).toContain("Er is geen functie bekend, en dus niet welk niveau vereist is.");
    expect(texts[1]).toContain("Niet van toepassing: Zorgvuldigheid, Analyseren en Samenwerken.");
    expect(texts[2]).toContain("Geen: alles wat beoordeeld is, is op of boven het vereiste niveau.");
    expect(texts[3]).toContain("Er is nog niets beoordeeld dat in dit verslag mag staan.");
    expect(remarks?.join(" ")).toMatch(/Van 1 persoon is geen vereist niveau bekend/u);
  });
});

test("a page is never read as scores, and is known again without its marks", async () => {
  await withExcel(async (excel) => {
    listOnSheet(excel, LISTED, listed([], [2, 2, 2]));
    const { sheets } = await madeReports(excel, { sources: ["Lijst"], people: ["Anja Bos"], plan: true });
    const talk = await madeReports(excel, { sources: ["Lijst"], people: ["Anja Bos"], conversation: true });
    for (const { sheet: name } of [...sheets, ...talk.sheets]) {
      const sheet = excel.book.sheetByName(name)!;
      expect(markerOn(sheet, "report")).toBeDefined();
      sheet.customProperties.clear();
      for (const one of excel.book.names.of(sheet.id)) excel.book.names.remove(one);
      const checked = await excel.run("checkScores", { sheets: [name] });
      expect(checked.ok && checked.result.sheets.flatMap((each) => each.scores)).toEqual(
        checked.ok ? [0] : 0,
      );
      expect(await excel.run("reconnectSheet", { sheet: name })).toMatchObject({
        ok: true,
        result: { kind: "report" },
      });
    }
  });
});

test("a conversation page has no figure of the person, and the table for mail merge one row of each", async () => {
  await withExcel(async (excel) => {
    listOnSheet(excel, LISTED, listed([], [2, 2, 2]));
    const { sheets, mailMerge } = await madeReports(excel, {
      ...{ sources: ["Lijst"], conversation: true, mailMerge: true, moment: "nu", keep: "na het gesprek" },
    });
    expect(sheets).toHaveLength(2);
    const texts = textsOf(excel, sheets[0]!.sheet).filter((text) => !text.startsWith("Gemaakt op"));
    expect(texts.join("\n")).not.toMatch(/\d/u);
    const merged = textsOf(excel, mailMerge!.sheet);
    expect(merged.filter((text) => text === "Anja Bos" || text === "Quirinus Xz")).toHaveLength(2);
    expect(merged).toContain("Analyseren, niveau 2");
  });
});

test("two sheets with scores by the same rater are asked about; the one in front counts", async () => {
  await withExcel(async (excel) => {
    const team = teamOf({ size: 2, seed: 3 });
    await placeScores(excel, team, "Voorjaar");
    await placeScores(excel, team, "Najaar");
    excel.book.select(excel.book.sheetByName("Blad1")!, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    expect(await excel.run("makeReports", {})).toMatchObject({ ok: false, error: { code: "scoresTwice" } });
    excel.book.select(excel.book.sheetByName("Najaar")!, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    expect((await madeReports(excel, {})).sheets).toHaveLength(2);
    const withEarlier = await madeReports(excel, { sources: ["Najaar"], earlier: "Voorjaar" });
    expect(textsOf(excel, withEarlier.sheets[0]!.sheet)).toContain("Voorjaar");
  });
});

test("what is asked and is not there is refused, with nothing made", async () => {
  await withExcel(async (excel) => {
    listOnSheet(excel, LISTED, listed([], [2, 2, 2]));
    const before = excel.book.sheets.length;
    const refused = async (args: MakeReports): Promise<unknown> => {
      const outcome = await excel.run("makeReports", { sources: ["Lijst"], ...args });
      return outcome.ok ? "made" : outcome.error.code;
    };
    expect(await refused({ people: ["Anja Bosch"] })).toBe("unknownChoice");
    expect(await refused({ people: [] })).toBe("nothingChosen");
    expect(await refused({ function: "Adviseur" })).toBe("unknownFunction");
    expect(await refused({ sources: ["Weg"] })).toBe("sheetNotFound");
    expect(excel.book.sheets).toHaveLength(before);
    expect(CODES).toHaveLength(15);
  });
});
