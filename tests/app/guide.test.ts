/** The user guide promises sentences and buttons; they must be the real ones. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compleet } from "../../src/framework/compleet";
import { selectFramework } from "../../src/framework/select";
import { functionIds } from "../../src/functions/ids";
import type { MatrixLayout } from "../../src/sheets/marker/marker";
import { buildMatrix } from "../../src/sheets/matrix/matrix";
import { Problem, type ProblemCode, type ProblemDetails } from "../../src/app/problem";
import { heatmapPaneWording } from "../../src/app/wording/pane/heatmap-pane";
import { functionsPaneWording } from "../../src/app/wording/pane/functions-pane";
import { noticePaneWording } from "../../src/app/wording/pane/notice-pane";
import { paneWording } from "../../src/app/wording/pane/pane-words";
import { scoresPaneWording } from "../../src/app/wording/pane/scores-pane";
import { searchPaneWording } from "../../src/app/wording/pane/search-pane";
import { problemSentence } from "../../src/app/wording/problems/problems";

const docs = path.resolve(__dirname, "../../docs");
const guide = readFileSync(path.join(docs, "handleiding.md"), "utf8");
const readme = readFileSync(path.join(docs, "../README.md"), "utf8");

/** The sentences in the guide's table, in its order, without what prettier needs for Markdown. */
const told = guide
  .slice(guide.indexOf("## Als er een melding komt"), guide.indexOf("## Met het toetsenbord"))
  .split("\n")
  .filter((line) => /^\| [A-Z].*\.\s*\|/.test(line))
  .map((line) => (line.split("|")[1] ?? "").trim().replaceAll(/\\([*[\]\\])/g, "$1"));

function sentence<Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): string {
  return problemSentence(new Problem(code, details), "nl");
}

const cell = (address: string) => ({ kind: "cell", address }) as const;

const said = [
  sentence("targetOccupied", { sheet: "Blad1", occupiedBy: cell("B4"), cells: "area" }),
  sentence("targetOccupied", { sheet: "Blad1", occupiedBy: cell("B2"), cells: "one" }),
  sentence("workbookProtected", { doing: "addSheet" }),
  sentence("sheetProtected", { sheet: "Blad1", doing: "insert" }),
  sentence("editMode", {}),
  sentence("accessDenied", {}),
];

test("the guide is no longer than it need be", () => {
  // Half of what it once was. The bars of tables are no words.
  const words = guide.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(words.length).toBeLessThanOrEqual(2973);
});

test("it begins with the whole job in five steps and one picture, then an example", () => {
  const chapters = guide.split(/^## /m).slice(1);
  const [whole = "", example = ""] = chapters;
  expect(whole.match(/^\d+\. /gm)).toHaveLength(5);
  expect(whole.match(/pictures\//g)).toHaveLength(1);
  expect(example).toMatch(/^Voorbeeld/);
});

test("what these two name is there", () => {
  const opening = guide.slice(guide.indexOf("\n## Het hele werk"), guide.indexOf("\n## Openen"));
  const { who, what, make, check } = scoresPaneWording.nl;
  const named = [
    who.fromSelection,
    what.kinds.team.name,
    what.kinds.profiles.name,
    make.buttons.team,
    make.buttons.profiles,
    check.button,
    heatmapPaneWording.nl.made.share,
    paneWording.nl.matrix.layouts.card.name,
    ...Object.values(what.raterNames),
  ];
  for (const name of named) expect(opening).toContain(`**${name}**`);
  expect(opening).toContain(`‘${make.team({ people: 12, raters: 3 })}’`);
  const { level, gap, difference } = heatmapPaneWording.nl.measures;
  for (const { name } of [level, gap, difference]) expect(opening).toContain(`_${name}_`);
});

test("what the guide says of paper is what the sheets are set to", () => {
  const chapter = guide.slice(guide.indexOf("\n## Een matrix invoegen"), guide.indexOf("\n## Zoeken"));
  const told = new Map(
    [...chapter.matchAll(/^\| \*\*(\w+)\*\* +\| (A\d), (\w+) /gm)].map(
      ([, layout = "", ...page]) => [layout, page] as const,
    ),
  );
  const selection = selectFramework(compleet());
  const words = { portrait: "staand", landscape: "liggend" };
  expect(told.size).toBe(3);
  for (const [layout, { name }] of Object.entries(paneWording.nl.matrix.layouts)) {
    const { print } = buildMatrix(selection, { layout: layout as MatrixLayout }).frame;
    expect([print.paper?.toUpperCase(), words[print.orientation]]).toEqual(told.get(name));
    expect(print.pagesWide).toBe(1);
    if (layout === "card") expect(print.printAreas).toHaveLength(selection.count.competencies);
    else expect(print).toMatchObject({ titleRows: { rows: 1 } });
  }
});

test("the functions that the guide names are there, and it counts them right", () => {
  const chapter = guide.slice(guide.indexOf("\n## Functies in een cel"), guide.indexOf("\n## Scoren"));
  const named = [...chapter.matchAll(/`(?:=COMPLEET\.)?(COMPETENCY_\w+)\(/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(4);
  expect(functionIds).toEqual(expect.arrayContaining(named));
  expect(chapter).toContain("dertien");
  expect(functionIds).toHaveLength(13);
});

test("each message in the guide is what the pane says", () => {
  expect(told.length).toBe(said.length);
  told.forEach((text, index) => expect((said[index] ?? "").slice(0, text.length)).toBe(text));
});

test("the buttons and choices that the guide names are there", () => {
  const { matrix, tabs } = paneWording.nl;
  const notice = noticePaneWording.nl;
  const { detail } = searchPaneWording.nl;
  const functions = functionsPaneWording.nl;
  const named = [
    ...[
      matrix.none,
      matrix.insert,
      notice.goTo,
      notice.remove,
      detail.putInCell,
      detail.inMatrix,
      tabs.search,
      tabs.functions,
      functions.freezeButton,
    ],
    ...Object.values(matrix.layouts).map(({ name }) => name),
  ];
  for (const name of named) expect(guide).toContain(`**${name}**`);
  for (const target of Object.values(matrix.targets)) expect(guide).toContain(`_${target}_`);
});

test("what the chapter on scoring names is there", () => {
  const { tabs, progress } = paneWording.nl;
  const { parts, who, what, make, check } = scoresPaneWording.nl;
  const chapter = guide.slice(guide.indexOf("\n## Scoren"), guide.indexOf("\n## Een heatmap maken"));
  const named = [
    tabs.scores,
    parts.check,
    who.fromSelection,
    what.competencies(15, 15),
    what.settings.protect.label,
    progress.cancel,
    check.button,
    check.onlyInFront,
    check.mend("3 invullen"),
    check.mendAll(5),
    check.repair("Teamscores"),
    ...Object.values(what.kinds).map(({ name }) => name),
    ...Object.values(make.buttons),
  ];
  for (const name of named) expect(chapter).toContain(`**${name}**`);
  for (const title of [who.title, what.title]) expect(chapter).toContain(`_${title}_`);
  const findings = [...chapter.slice(chapter.indexOf("| Bevinding ")).matchAll(/^\| ([A-Z][a-z ]+?) +\|/gm)]
    .map(([, kind]) => kind)
    .filter((kind) => kind !== "Bevinding");
  expect(findings.length).toBeGreaterThan(5);
  expect(Object.values(check.kinds)).toEqual(expect.arrayContaining(findings));
});

test("what the chapter on heatmaps names is there", () => {
  const { make, made, more, rows, columns, measures } = heatmapPaneWording.nl;
  const chapter = guide.slice(
    guide.indexOf("\n## Een heatmap maken"),
    guide.indexOf("\n## Als er een melding komt"),
  );
  const named = [
    paneWording.nl.tabs.heatmap,
    make.button,
    made.refresh,
    made.share,
    more,
    rows,
    columns,
    ...Object.values(measures).map(({ name }) => name),
  ];
  for (const name of named) expect(chapter).toContain(`**${name}**`);
});

test("the guide tells of each button on the ribbon, in its order", () => {
  const manifest = readFileSync(path.join(docs, "../manifest.xml"), "utf8");
  const labels = [...manifest.matchAll(/<Control [^>]*>\s*<Label resid="([^"]+)"/g)].map(([, id]) => {
    const [, label] = new RegExp(`<bt:String id="${id}" DefaultValue="([^"]+)"`).exec(manifest) ?? [];
    return label;
  });
  const opening = guide.slice(guide.indexOf("\n## Openen"), guide.indexOf("\n## Een matrix invoegen"));
  const told = [...opening.matchAll(/^\| \*\*(.+?)\*\* +\|/gm)].map(([, label]) => label);
  expect(labels.length).toBeGreaterThan(0);
  expect(told).toEqual(labels);
});

test("guide and README show pictures that exist, and no picture is left over", () => {
  const shown = [
    ...guide.matchAll(/pictures\/([\w-]+\.png)/g),
    ...readme.matchAll(/docs\/pictures\/([\w-]+\.png)/g),
  ].map(([, name]) => name);
  expect([...new Set(shown)].sort()).toEqual(readdirSync(path.join(docs, "pictures")).sort());
});
