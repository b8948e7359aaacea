/** A heatmap made anew in its place, and what becomes of the workbook when that fails half-way. */
import type { BuildHeatmapArguments, MadeHeatmap } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { Memory } from "../../tools/faults/memory";
import { withoutMinute } from "../../tools/faults/without-minute";
import { markerOn, pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { readHeatmap } from "./heatmap-seen";
import { placeProfiles, placeScores, teamOf, type Placed, type Team } from "./heatmap-teams";
import { onSheet } from "./score-sheets-at-work";
import { MARKER_KEY } from "../../src/sheets/marker/marker-places";

const TEAM: Team = teamOf({ size: 7, seed: 31, codes: ["1.1", "1.2", "2.1"] });
const ARGS: BuildHeatmapArguments = {
  view: "people",
  measure: "level",
  statistic: "mean",
  raters: ["manager", "colleague"],
  competencies: ["1.1", "2.1"],
  palette: "cividis",
  sort: "score",
  groupBy: "profile",
  sources: ["Nu"],
  chart: "bars",
};

interface AtWork {
  readonly excel: ExcelAtWork;
  readonly placed: Placed;
  readonly made: MadeHeatmap;
}

async function begin(excel: ExcelAtWork, args: BuildHeatmapArguments = ARGS): Promise<AtWork> {
  await placeProfiles(excel, TEAM);
  const placed = await placeScores(excel, TEAM, "Nu");
  const made = await builtHeatmap(excel, args);
  return { excel, placed, made };
}

/** Scores that change what stands where: another order, another look. */
function rescore({ excel, placed }: AtWork): void {
  const sheet = excel.book.sheetByName("Nu")!;
  const rows = TEAM.people.length * 3;
  sheet.write(
    { row: placed.row, column: placed.column, rows, columns: 3 },
    Array.from({ length: rows }, (_, row) => [
      { value: row % 5 },
      { value: "n.v.t." },
      { value: (row * 3) % 5 },
    ]),
  );
}

async function refresh({ excel }: Pick<AtWork, "excel">, sheet?: string) {
  return excel.run("refreshHeatmap", sheet === undefined ? {} : { sheet });
}

/** A sheet as it looks: values and styles, sizes, rules, charts; not what it is called, nor its formulas. */
function lookOf({ book }: ExcelAtWork, name: string): unknown {
  const sheet = book.sheetByName(name)!;
  const { cells, columns, rows, merges, conditionalFormats, styles } = book.view(sheet.id);
  return {
    cells: cells.map(({ row, column, value, style }) => ({
      row,
      column,
      value: typeof value === "string" ? withoutMinute(value) : value,
      style: style === undefined ? {} : styles[style],
    })),
    columns,
    rows,
    merges,
    conditionalFormats,
    page: sheet.pageLayout,
    charts: sheet.charts.length,
  };
}

test.each([
  ["in formulas", ARGS],
  ["of values", { ...ARGS, live: false }],
  ["of groups, some of them secret", { ...ARGS, view: "groups", minimumGroup: 3 }],
] as const)("%s: the same as one that is made now, with the same settings", async (_, args) => {
  await withExcel(async (excel) => {
    const at = await begin(excel, args);
    const { book } = excel;
    rescore(at);
    const outcome = await refresh(at);
    if (!outcome.ok) throw new Error(outcome.error.message);
    const anew = await builtHeatmap(excel, { ...args, sheetName: "Anders" });
    expect(lookOf(excel, "Heatmap")).toEqual(lookOf(excel, "Anders"));
    expect(await readHeatmap(outcome.result)).toEqual(await readHeatmap(anew));
    const { cells, rows, columns, suppressed, live } = anew;
    expect(outcome.result).toMatchObject({ cells, rows, columns, suppressed, live, newSheet: false });
    const [old, other] = ["Heatmap", "Anders"].map((name) => markerOn(book.sheetByName(name)!, "heatmap")!);
    expect(old!.settings).toEqual(other!.settings);
    expect(old!.own).toEqual(other!.own);
    expect(old!.link).not.toBe(other!.link);
  });
});

test("keeps its name, its place and the widths that its reader gave it; its old data goes", async () => {
  await withExcel(async (excel) => {
    const at = await begin(excel);
    await onSheet("Heatmap", (sheet) => {
      sheet.name = "Team '25";
      sheet.position = 1;
      sheet.getRange("A:A").format.columnWidth = 222;
      sheet.getRange("C:C").format.columnWidth = 99;
    });
    const before = excel.book.sheets.map(({ name }) => name);
    expect(before.indexOf("Team '25")).toBe(1);
    rescore(at);
    const notices = excel.book.notices.length;
    const outcome = await refresh(at, "Team '25");
    expect(outcome).toMatchObject({ ok: true, result: { sheet: "Team '25" } });
    // Renamed behind another sheet, and in front again.
    expect(excel.book.notices.slice(notices)).toEqual([]);
    expect(excel.book.activeSheet.name).toBe("Team '25");
    expect(
      excel.book.sheets.map(({ name }) => name).filter((name) => !name.startsWith("Heatmapgegevens")),
    ).toEqual(before.filter((name) => !name.startsWith("Heatmapgegevens")));
    expect(excel.book.sheets).toHaveLength(before.length);
    const sheet = excel.book.sheetByName("Team '25")!;
    const { columns } = excel.book.view(sheet.id);
    const width = (index: number) => columns.find((column) => column.index === index)?.width;
    expect([width(0), width(2)]).toEqual([222, 99]);
    if (!outcome.ok) return;
    const said = await readHeatmap(outcome.result);
    expect(said.status).toMatch(/^Actueel/u);
    // Once more: what was made anew can be made anew.
    expect(await refresh(at, "Team '25")).toMatchObject({ ok: true });
    expect(excel.book.sheets).toHaveLength(before.length);
  });
});

test("of a sheet that an earlier version arranged otherwise the widths go, and a reader's own come back with it", async () => {
  await withExcel(async (excel) => {
    const at = await begin(excel);
    const made = widthsOf(excel, "Heatmap");
    await onSheet("Heatmap", (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 222;
    });
    const { customProperties } = excel.book.sheetByName("Heatmap")!;
    const marker = customProperties.get(MARKER_KEY)!;
    const older = marker.replace(/ ownLayout=\d+/u, "");
    expect(older).not.toBe(marker);
    customProperties.set(MARKER_KEY, older);
    expect(await refresh(at)).toMatchObject({ ok: true });
    expect(widthsOf(excel, "Heatmap")).toEqual(made);
    await onSheet("Heatmap", (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 222;
    });
    expect(await refresh(at)).toMatchObject({ ok: true });
    expect(widthsOf(excel, "Heatmap")).toEqual([222, ...made.slice(1)]);
  });
});

function widthsOf({ book }: ExcelAtWork, name: string): readonly number[] {
  return book.view(book.sheetByName(name)!.id).columns.map(({ width }) => width);
}

/** A copy as Excel makes it: without custom properties, "by design" (office-js #5486), its formulas looking at the same data. */
async function withCopy(excel: ExcelAtWork): Promise<AtWork & { readonly copy: MadeHeatmap }> {
  const at = await begin(excel);
  await onSheet("Heatmap", (sheet) => void sheet.copy("End"));
  return { ...at, copy: { ...at.made, sheet: "Heatmap (2)" } };
}

test("a copy of the heatmap shows the same, and a change of a score in both", async () => {
  await withExcel(async (excel) => {
    const at = await withCopy(excel);
    expect(excel.book.sheetByName("Heatmap (2)")?.customProperties.size).toBe(0);
    expect(lookOf(excel, "Heatmap (2)")).toEqual(lookOf(excel, "Heatmap"));
    const before = await readHeatmap(at.copy);
    expect(before).toEqual(await readHeatmap(at.made));
    rescore(at);
    expect(await readHeatmap(at.copy)).not.toEqual(before);
    expect(await readHeatmap(at.copy)).toEqual(await readHeatmap(at.made));
  });
});

test("a copy of the heatmap keeps the data it looks at", async () => {
  await withExcel(async (excel) => {
    const at = await withCopy(excel);
    expect(await refresh(at, "Heatmap")).toMatchObject({ ok: true });
    expect(lookOf(excel, "Heatmap (2)")).toEqual(lookOf(excel, "Heatmap"));
  });
});

test.each([
  ["beside the block", "Z15"],
  ["far below", "A400"],
  ["beside the title, further than the heatmap reaches", "AZ1"],
] as const)("refuses when a note stands %s, and leaves everything", async (_, address) => {
  await withExcel(async (excel) => {
    const at = await begin(excel);
    await onSheet("Heatmap", (sheet) => {
      sheet.getRange(address).values = [["let op Piet"]];
    });
    rescore(at);
    const before = pictureOf(excel.book);
    const outcome = await refresh(at);
    expect(outcome).toMatchObject({ ok: false, error: { code: "heatmapHasNotes" } });
    expect(outcome.ok ? "" : outcome.error.message).toContain(address);
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test.each([
  ["a text over a number", "D9", "eigen oordeel"],
  ["a number over a formula", "C7", 4],
  ["a text below the block", "D24", "zie verslag"],
] as const)(
  "refuses when somebody typed %s of a live heatmap, and leaves everything",
  async (_, address, typed) => {
    await withExcel(async (excel) => {
      const at = await begin(excel);
      await onSheet("Heatmap", (sheet) => {
        sheet.getRange(address).values = [[typed]];
      });
      rescore(at);
      const before = pictureOf(excel.book);
      const outcome = await refresh(at);
      expect(outcome).toMatchObject({ ok: false, error: { code: "heatmapHasNotes" } });
      expect(outcome.ok ? "" : outcome.error.message).toContain(address);
      expect(pictureOf(excel.book)).toEqual(before);
    });
  },
);

test("of one of values a text among the numbers is told from what it says itself, in each view", async () => {
  await withExcel(async (excel) => {
    await placeProfiles(excel, teamOf({ size: 12, seed: 21 }));
    await placeScores(excel, teamOf({ size: 12, seed: 21 }), "Nu");
    for (const live of [true, false]) {
      for (const [view, groupBy] of [
        ["people", "department"],
        ["people", undefined],
        ["groups", "department"],
        ["clusters", "department"],
        ["clusters", undefined],
      ] as const) {
        const made = await builtHeatmap(excel, {
          view,
          measure: "gap",
          live,
          sources: ["Nu"],
          ...(groupBy ? { groupBy } : {}),
        });
        const again = await excel.run("refreshHeatmap", { sheet: made.sheet });
        expect(again).toMatchObject({ ok: true });
        await onSheet(made.sheet, (sheet) => {
          sheet.getRange(made.cells).getCell(1, 1).values = [["nog bespreken"]];
        });
        expect(await excel.run("refreshHeatmap", { sheet: made.sheet })).toMatchObject({
          error: { code: "heatmapHasNotes" },
        });
        await excel.run("removeSheet", { sheetId: excel.book.sheetByName(made.sheet)!.id });
      }
    }
  });
});

/** The heatmap is whole: its own, or the new one in its place; and nothing else was left or lost. */
async function expectWhole(at: AtWork, before: readonly string[]): Promise<"old" | "new"> {
  const { excel, made } = at;
  const now = excel.book.sheets.map(({ name }) => name);
  const own = now.filter((name) => !name.startsWith("Heatmapgegevens"));
  expect(own).toEqual(before.filter((name) => !name.startsWith("Heatmapgegevens")));
  expect(now).toHaveLength(before.length);
  const said = await readHeatmap({ ...made, sheet: "Heatmap" });
  expect(said.status).toMatch(/^Actueel/u);
  expect(JSON.stringify(said)).not.toMatch(/#REF!|#NAME\?|#VALUE!|#N\/A/u);
  return excel.book.sheetByName("Heatmap")!.id === made.sheetId ? "old" : "new";
}

test("whichever request fails, whole or lost, the old heatmap or the new one is complete", async () => {
  const patience = 250;
  const ends: string[] = [];
  await withExcel(
    async (excel) => {
      const at = await begin(excel);
      // Made once, and played with again and again.
      const made = new Memory(excel.book);
      const again = (): AtWork => {
        made.recall();
        const run = createActions({
          port: createWorkbookPort({ patience }),
          framework: compleet(),
          language: "nl",
        });
        return { ...at, excel: { ...excel, run } };
      };
      excel.meter.reset();
      expect(await refresh(again())).toMatchObject({ ok: true });
      const { requests } = excel.meter;
      const lastActions = excel.meter.log.at(-1)!.actions;
      expect(requests).toBe(4);

      const broken = async (fail: () => void): Promise<void> => {
        const anew = again();
        rescore(anew);
        const before = excel.book.sheets.map(({ name }) => name);
        fail();
        const outcome = await refresh(anew, "Heatmap");
        excel.faults.clear();
        ends.push(`${outcome.ok ? "ok" : "failed"} ${await expectWhole(anew, before)}`);
        expect(excel.host.hostFaults).toEqual([]);
      };
      for (let request = 1; request <= requests; request++) {
        await broken(() => excel.faults.failAt(request));
        for (const carriedOut of [false, true]) {
          await broken(() => excel.faults.at(request, { kind: "drop", carriedOut }));
        }
      }
      // Every step of the last request, which takes the old one away and puts the new one in its place.
      for (let action = 0; action < lastActions; action++) {
        await broken(() => excel.faults.failAt(requests, "GeneralException", action));
      }
      expect(ends).toHaveLength(3 * requests + lastActions);
    },
    {},
    patience,
  );
  expect(ends).toContain("ok new");
  expect(ends).toContain("failed old");
  // Whoever is told that it failed finds the old one; the new one is never there without a word.
  expect(ends.filter((end) => end !== "ok new" && end !== "failed old")).toEqual([]);
});

test("when the old one is gone and the new one cannot be named, it is said where the new one is, and that is whole", async () => {
  await withExcel(async (excel) => {
    const at = await begin(excel);
    excel.meter.reset();
    expect(await refresh(at)).toMatchObject({ ok: true });
    const { requests, log } = excel.meter;
    // In the last request the old one goes before the new one gets its name; after that, nothing works any more.
    let outcome: Awaited<ReturnType<typeof refresh>> | undefined;
    for (let action = log.at(-1)!.actions - 1; !outcome; action--) {
      excel.faults.clear();
      excel.meter.reset();
      excel.faults.failAt(requests, "GeneralException", action);
      for (const later of [2, 3]) excel.faults.failAt(requests + later);
      const tried = await refresh(at, "Heatmap");
      if (!tried.ok) outcome = tried;
    }
    excel.faults.clear();
    expect(outcome).toMatchObject({ ok: false, error: { code: "notReplaced" } });
    const [name = ""] = /Heatmap \(2\)/u.exec(outcome.ok ? "" : outcome.error.message) ?? [];
    expect((await readHeatmap({ ...at.made, sheet: name })).status).toMatch(/^Actueel/u);
  });
});

describe("someone else is at work while a heatmap is replaced", () => {
  /** Before the request that replaces: the last of a refresh. */
  async function meanwhile(excel: ExcelAtWork, act: () => void): Promise<number> {
    await begin(excel);
    excel.meter.reset();
    expect(await refresh({ excel })).toMatchObject({ ok: true });
    const replacing = excel.meter.requests;
    excel.faults.at(replacing, { kind: "before", run: act });
    return replacing;
  }

  test.each([
    ["below the block", 60, 0],
    ["right of it", 12, 40],
    ["right of the lines at the top", 0, 40],
  ])("what is typed %s is kept, and nothing is replaced", async (_, row, column) => {
    await withExcel(async (excel) => {
      let before: unknown;
      await meanwhile(excel, () => {
        excel.book.type(excel.book.sheetByName("Heatmap")!.id, row, column, "een notitie");
        before = excel.book.sheetByName("Heatmap")!.id;
      });
      const names = excel.book.sheets.map(({ name }) => name);
      expect(await refresh({ excel }, "Heatmap")).toMatchObject({
        error: { code: "changedMeanwhile", message: expect.stringContaining("‘Heatmap’") as string },
      });
      expect(excel.book.sheetByName("Heatmap")!.id).toBe(before);
      expect(excel.book.sheetByName("Heatmap")!.value(row, column)).toBe("een notitie");
      expect(excel.book.sheets.map(({ name }) => name)).toEqual(names);
    });
  });

  test("what is remarked beside a cell is kept, and nothing is replaced", async () => {
    await withExcel(async (excel) => {
      const replacing = await meanwhile(excel, () => undefined);
      excel.faults.clear();
      const remark = { author: "tc={1}", text: "let op Piet" };
      excel.faults.at(replacing - 1, {
        kind: "before",
        run: () => void excel.book.sheetByName("Heatmap")!.notes.set("C12", remark),
      });
      const names = excel.book.sheets.map(({ name }) => name);
      expect(await refresh({ excel }, "Heatmap")).toMatchObject({ error: { code: "changedMeanwhile" } });
      expect(excel.book.sheetByName("Heatmap")!.notes.get("C12")).toEqual(remark);
      expect(excel.book.sheets.map(({ name }) => name)).toEqual(names);
      excel.faults.clear();
      expect(await refresh({ excel }, "Heatmap")).toMatchObject({ error: { code: "heatmapHasRemarks" } });
    });
  });

  test("a tab that gets another name keeps it", async () => {
    await withExcel(async (excel) => {
      await meanwhile(excel, () =>
        excel.book.renameSheet(excel.book.sheetByName("Heatmap")!, "Voor de directie"),
      );
      expect(await refresh({ excel }, "Heatmap")).toMatchObject({
        ok: true,
        result: { sheet: "Voor de directie" },
      });
      expect(excel.book.sheets.map(({ name }) => name)).not.toContain("Heatmap");
      expect(excel.book.sheets.map(({ name }) => name)).toContain("Voor de directie");
    });
  });

  test("a copy that is made has its data still", async () => {
    await withExcel(async (excel) => {
      const request = await meanwhile(excel, () => undefined);
      const before = lookOf(excel, "Heatmap");
      excel.faults.clear();
      excel.faults.at(request, {
        kind: "before",
        run: () => void excel.book.copySheet(excel.book.sheetByName("Heatmap")!, 0),
      });
      expect(await refresh({ excel }, "Heatmap")).toMatchObject({ error: { code: "changedMeanwhile" } });
      for (const { name } of excel.book.sheets)
        if (/^Heatmap(?: \(\d+\))?$/.test(name)) expect(lookOf(excel, name)).toEqual(before);
      expect(excel.book.sheets.filter(({ name }) => /^Heatmap\b(?!gegevens)/.test(name))).toHaveLength(2);
    });
  });
});
