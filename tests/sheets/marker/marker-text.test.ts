/** The marker as a text: what was written is read back, of version 1 too, and nothing else is taken for one. */
import fc from "fast-check";
import { RATERS } from "../../../src/scoring/person";
import { LIST_NAMES } from "../../../src/sheets/marker/list-names";
import type { Declared } from "../../../src/sheets/declared/declare";
import type { Expected } from "../../../src/sheets/declared/expected";
import { HEATMAP_SETTINGS, type HeatmapSettings } from "../../../src/sheets/marker/heatmap-settings";
import {
  MARKER_VERSION,
  SHEET_KINDS,
  type SheetKind,
  type SheetMark,
} from "../../../src/sheets/marker/marker";
import { markerText, readMarkerText } from "../../../src/sheets/marker/marker-text";

/** Names as people give them to sheets and tables, and worse. */
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 31 }),
  fc.constantFrom("Team A/B", "50 %", "a+b=c", "Té@m; x, y", "naam met spaties", '"', "%41"),
);
/** As Excel takes them: without a space. */
const definedName = fc.stringMatching(/^Compleet_[\p{L}\d_.]{1,20}$/u);
const codes = fc.array(fc.constantFrom("1.1", "1.2", "2.10", "4.3"), { minLength: 1, maxLength: 5 });
const levels = fc.subarray([1, 2, 3, 4], { minLength: 1 });
const raters = fc.subarray([...RATERS], { minLength: 1 });
const people = fc.array(fc.stringMatching(/^[a-z\d]{5}$/), { maxLength: 12 });
const reference = fc.record(
  { id: fc.stringMatching(/^[a-f\d]{16}-\d$/), table: name, sheet: name, people },
  { requiredKeys: ["people"] },
);
/** Whatever a setting may be, by its declaration. */
function valueOf(expected: Expected): fc.Arbitrary<unknown> {
  switch (expected.kind) {
    case "oneOf":
      return fc.constantFrom(...expected.values);
    case "wholeNumber":
      return fc.integer({ min: 1, max: 99 });
    case "truth":
      return fc.boolean();
    case "listOf":
      return expected.of.kind === "oneOf" ? fc.subarray([...expected.of.values], { minLength: 1 }) : codes;
    default:
      return name;
  }
}
const declared = Object.entries<Declared>(HEATMAP_SETTINGS);
const settings = fc.record(
  Object.fromEntries(declared.map(([key, { kind }]) => [key, valueOf(kind.expected)])),
  {
    requiredKeys: declared
      .filter(([, { required, otherwise }]) => required || otherwise !== undefined)
      .map(([key]) => key),
  },
) as unknown as fc.Arbitrary<HeatmapSettings>;
const own = fc.record({
  top: fc.nat(20),
  width: fc.nat(40),
  rows: fc.nat(2000),
  columns: fc.array(name, { minLength: 1, maxLength: 20 }),
});

const MARKS: { readonly [Kind in SheetKind]: fc.Arbitrary<SheetMark & { readonly kind: Kind }> } = {
  matrix: fc.record({
    kind: fc.constant("matrix"),
    layout: fc.constantFrom("list", "matrix", "card"),
    competencies: codes,
    levels,
  }),
  teamScores: fc.record({ kind: fc.constant("teamScores"), table: name, competencies: codes, raters }),
  indicatorForm: fc.record({
    kind: fc.constant("indicatorForm"),
    table: name,
    competencies: codes,
    levels,
    rater: fc.constantFrom(...RATERS),
  }),
  framework: fc.record({
    kind: fc.constant("framework"),
    table: name,
    edition: fc.integer({ min: 1, max: 99 }),
    made: fc.constantFrom("", "2026-11-30"),
  }),
  profiles: fc.record({ kind: fc.constant("profiles"), table: name, competencies: codes, list: name }),
  lists: fc.record({
    kind: fc.constant("lists"),
    names: fc.record(
      {
        ...{ scores: name, judgements: name, raters: name, levels: name },
        scales: fc.array(
          fc.record({
            of: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
            scores: definedName,
            levels: definedName,
          }),
          { minLength: 1, maxLength: 5 },
        ),
      },
      { requiredKeys: ["scores", "judgements", "raters", "levels"] },
    ),
  }),
  heatmap: fc.record(
    {
      kind: fc.constant("heatmap"),
      settings,
      sources: fc.oneof(
        fc.record({ forms: fc.constant(true as const), people: people.filter((each) => each.length > 0) }),
        fc.record({ sheets: fc.array(reference, { minLength: 1, maxLength: 4 }) }),
      ),
      baseline: reference,
      link: fc.stringMatching(/^[a-f\d]{16}$/),
      own,
    },
    { requiredKeys: ["kind", "settings", "sources", "link", "own"] },
  ),
  sharedHeatmap: fc.record({ kind: fc.constant("sharedHeatmap") }),
  sharedFigures: fc.record({ kind: fc.constant("sharedFigures") }),
  roundCover: fc.record({ kind: fc.constant("roundCover") }),
  reportList: fc.record({ kind: fc.constant("reportList"), table: fc.string() }),
  report: fc.record({ kind: fc.constant("report") }),
  raters: fc.record({ kind: fc.constant("raters") }),
  moments: fc.record({ kind: fc.constant("moments"), link: fc.stringMatching(/^[a-f\d]{16}$/) }),
  needs: fc.record({
    kind: fc.constant("needs"),
    table: name,
    link: fc.stringMatching(/^[a-f\d]{16}$/),
  }),
  round: fc.record({
    kind: fc.constant("round"),
    table: name,
    round: fc.stringMatching(/^[a-f\d]{16}$/),
  }),
  receivedScores: fc.record({ kind: fc.constant("receivedScores"), table: name }),
  heatmapData: fc.record({ kind: fc.constant("heatmapData"), link: fc.stringMatching(/^[a-f\d]{16}$/) }),
};

test.each(SHEET_KINDS)("%s: what is written is read back, and fits in the formula of a name", (kind) => {
  fc.assert(
    fc.property(MARKS[kind], fc.array(name, { maxLength: 3 }), (mark, definedNames) => {
      const text = markerText(mark, "5f00-1", definedNames);
      expect(readMarkerText(text)).toEqual({
        marker: { ...mark, version: MARKER_VERSION, id: "5f00-1", definedNames },
      });
      // Nothing that a formula in any language would trip over.
      expect(text).toMatch(/^[\w .~!*'()%+=/-]+$/);
    }),
  );
});

describe("version 1 stays readable", () => {
  const older = (kind: string, about: Readonly<Record<string, string>>, more: object = {}) =>
    readMarkerText(JSON.stringify({ kind, version: 1, about, run: "abc", ...more }));

  test.each([
    [
      "matrix",
      { layout: "list", competencies: "1.1,1.2", levels: "1,2" },
      { layout: "list", competencies: ["1.1", "1.2"], levels: [1, 2], id: "abc" },
    ],
    [
      "teamScores",
      { table: "Teamscores", competencies: "1.2,4.3", raters: "manager,self" },
      {
        table: "Teamscores",
        competencies: ["1.2", "4.3"],
        raters: ["manager", "self"],
        id: "abc-Teamscores",
      },
    ],
    [
      "indicatorForm",
      { table: "Formulier_2", competencies: "1.2", levels: "1,2,3,4", rater: "self" },
      { table: "Formulier_2", levels: [1, 2, 3, 4], rater: "self", id: "abc-Formulier_2" },
    ],
    [
      "profiles",
      { table: "Profielen", competencies: "1.1" },
      { table: "Profielen", list: "Compleet_Profielen", id: "abc-Profielen" },
    ],
    ["lists", {}, { names: LIST_NAMES }],
    ["lists", { scores: "Compleet_Scores_2" }, { names: { ...LIST_NAMES, scores: "Compleet_Scores_2" } }],
    ["heatmapData", { link: "77" }, { link: "77", id: "abc-77" }],
  ])("%s", (kind, about, expected) => {
    expect(older(kind, about)).toMatchObject({ marker: { kind, version: 1, ...expected } });
  });

  test("a heatmap knows its settings; of its sheets only that they are not known", () => {
    const about = {
      view: "groups",
      measure: "gap",
      statistic: "mean",
      groupBy: "department",
      minimumGroup: "4",
      minimumRaters: "3",
      palette: "cividis",
      sort: "gap",
      chart: "none",
      live: "false",
      competencies: "1.1,2.1",
      raters: "manager",
      sources: "{1},{2}",
      baseline: "{3}",
      link: "77",
      ownTop: "6",
      ownWidth: "30",
      ownRows: "50",
      ownColumns: "name,1.1,2.1",
    };
    expect(older("heatmap", about)).toMatchObject({
      marker: {
        settings: {
          view: "groups",
          measure: "gap",
          minimumGroup: 4,
          live: false,
          raters: ["manager"],
          competencies: ["1.1", "2.1"],
        },
        sources: { sheets: [{ people: [] }, { people: [] }] },
        baseline: { people: [] },
        own: { top: 6, width: 30, rows: 50, columns: ["name", "1.1", "2.1"] },
      },
    });
    expect(older("heatmap", { ...about, sources: "forms" })).toMatchObject({
      marker: { sources: { forms: true, people: [] } },
    });
    expect(older("heatmap", { shared: "true" })).toMatchObject({ marker: { kind: "sharedHeatmap" } });
  });

  test("with the names that were made with it", () => {
    expect(older("lists", {}, { names: ["Compleet_Scores", 3] })).toMatchObject({
      marker: { definedNames: ["Compleet_Scores"] },
    });
  });
});

test("version 2, of before a heatmap could be of a part, stays readable: it is of everyone, in the framework's order", () => {
  const text =
    "compleet/2 heatmap link=77 view=people measure=gap statistic=mean minimumGroup=5 minimumRaters=3 palette=blue " +
    "sort=name chart=none live=true competencies=1.1+2.1 forms=true people=ab3de+x1y2z ownTop=2 ownWidth=9 ownRows=40 " +
    "ownColumns=name+1.1+2.1 ownLayout=2 id=5f00-1";
  expect(readMarkerText(text)).toEqual({
    marker: {
      ...{ kind: "heatmap", version: 2, id: "5f00-1", definedNames: [], link: "77" },
      settings: {
        ...{
          view: "people",
          measure: "gap",
          statistic: "mean",
          minimumGroup: 5,
          minimumRaters: 3,
          palette: "blue",
        },
        ...{ sort: "name", order: "framework", chart: "none", live: true, competencies: ["1.1", "2.1"] },
      },
      sources: { forms: true, people: ["ab3de", "x1y2z"] },
      own: { top: 2, width: 9, rows: 40, columns: ["name", "1.1", "2.1"], layout: 2 },
    },
  });
});

test("what a later version wrote is known as that, and not read", () => {
  expect(readMarkerText("compleet/4 teamScores id=1 table=T iets=nieuws")).toEqual({
    newer: { version: 4, kind: "teamScores" },
  });
  expect(readMarkerText('{"kind":"raster","version":9,"about":{}}')).toEqual({
    newer: { version: 9, kind: "raster" },
  });
});

test.each([
  "",
  "iets anders",
  "[]",
  "compleet/",
  "compleet/2",
  "compleet/twee teamScores",
  "compleet/2 charts id=1",
  "compleet/2 teamScores id=1 table=%E9%",
  "compleet/2 teamScores id=1 competencies=1.1",
  '{"kind":"charts","version":1,"about":{}}',
  '{"kind":"lists","version":"1","about":{}}',
  '{"kind":"lists","version":1}',
])("no marker: %s", (text) => {
  expect(readMarkerText(text)).toBeUndefined();
});
