/** The user guide promises sentences and buttons; they must be the real ones. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
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
  sentence("targetOccupied", {
    sheet: "Blad1",
    occupiedBy: { kind: "table", name: "Scores" },
    cells: "area",
  }),
  sentence("targetOccupied", { sheet: "Blad1", occupiedBy: cell("B2"), cells: "one" }),
  sentence("sheetNameTaken", { name: "Team Zorg" }),
  sentence("invalidSheetName", { name: "Team 1/2", fault: { fault: "forbiddenCharacter", character: "/" } }),
  sentence("workbookProtected", { doing: "addSheet" }),
  sentence("sheetProtected", { sheet: "Blad1", doing: "insert" }),
  sentence("nothingSelected", {}),
  sentence("editMode", {}),
  sentence("busy", {}),
  sentence("sheetGone", {}),
  sentence("lastSheet", { sheet: "Competentiematrix" }),
  sentence("accessDenied", {}),
  sentence("requestFailed", {}),
  sentence("notSupported", {}),
];

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
