/** docs/architecture.md draws the rooms and their arrows as tools/lint/house.js has them, and is the only page that does. */
import { readFileSync } from "node:fs";
import { INSIDE, ROOMS } from "../../tools/lint/house.js";
import { pageOf, projectFiles } from "./markdown-pages";

type Arrows = Readonly<Record<string, readonly string[]>>;

const PAGE = "docs/architecture.md";
const text = readFileSync(PAGE, "utf8");
/** How a drawing calls the files that lie open in a room. */
const OPEN = "files that lie open";

/** What stands below a heading, the drawings with it, up to the next heading. */
function below(heading: string): string {
  const [, after] = text.split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`${PAGE} has no heading “${heading}”`);
  return after.split(/\n#{1,3} /)[0] ?? "";
}

/** Room → the rooms that it points at, of the flowchart in a piece of the page. */
function drawn(part: string): Arrows {
  const [, chart] = /```mermaid\nflowchart \w+\n([\s\S]*?)```/.exec(part) ?? [];
  if (chart === undefined) throw new Error("No flowchart");
  const names = new Map<string, string>();
  const arrows: Record<string, string[]> = {};
  for (const line of chart.split("\n").map((each) => each.trim())) {
    const [, id, label] = /^(\w+)\["([^"]+)"\]$/.exec(line) ?? [];
    const [, from, to] = /^([\w &]+) --> ([\w &]+)$/.exec(line) ?? [];
    if (id !== undefined && label !== undefined) {
      names.set(id, label === OPEN ? "." : label);
      arrows[label === OPEN ? "." : label] = [];
    } else if (from !== undefined && to !== undefined) {
      for (const source of from.split(" & ").map(named))
        for (const target of to.split(" & ").map(named)) arrows[source]?.push(target);
    } else if (line !== "") throw new Error(`Neither a room nor an arrow: ${line}`);
  }
  return arrows;

  function named(id: string): string {
    const name = names.get(id);
    if (name === undefined) throw new Error(`An arrow at ${id}, which is no room of the drawing`);
    return name;
  }
}

/** The rows of a table, each cell with what stands in code in it. */
function rows(part: string): readonly (readonly (readonly string[])[])[] {
  return part
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code)),
    );
}

const sorted = (arrows: Arrows): Arrows =>
  Object.fromEntries(
    Object.entries(arrows)
      .map(([from, to]) => [from, to.toSorted()] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );

/** Of a table of rooms: room → what its last column names. */
const tabled = (part: string): Arrows =>
  Object.fromEntries(rows(part).map((cells) => [cells[0]?.[0] ?? "", cells.at(-1) ?? []]));

test("the drawing of the rooms shows the arrows of the lint rule and no others", () => {
  expect(sorted(drawn(below("## Rooms")))).toEqual(sorted(ROOMS));
});

test("so does the table of the rooms, and its rows of the files that put them together show their imports", () => {
  const shownOf = tabled(below("## Rooms"));
  const files = Object.keys(shownOf).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(2);
  const between = Object.entries(shownOf).filter(([name]) => !files.includes(name));
  expect(sorted(Object.fromEntries(between))).toEqual(sorted(ROOMS));
  for (const file of files) {
    const shown = shownOf[file];
    const code = readFileSync(file, "utf8");
    const imported = [...code.matchAll(/(?:from|import\() ?(?:\/\*.*?\*\/ )?"\.\/(\w+)\//g)];
    expect(shown?.toSorted()).toEqual([...new Set(imported.map(([, room]) => `src/${room}`))].toSorted());
  }
});

const inside: readonly (readonly [string, Arrows])[] = Object.entries(INSIDE);

test.each(inside)("the drawing inside %s shows the arrows of the lint rule and no others", (room, arrows) => {
  expect(sorted(drawn(below(`### \`${room}\``)))).toEqual(sorted(arrows));
});

test.each(inside)("the table inside %s has a row for each room", (room, arrows) => {
  expect(
    rows(below(`### \`${room}\``))
      .map(([name]) => name?.[0])
      .toSorted(),
  ).toEqual(Object.keys(arrows).toSorted());
});

test("every file that the page names on the way from the button to Excel is there", () => {
  const named = [...below("## What happens between the button and Excel").matchAll(/`(src\/[\w/-]+\.ts)`/g)];
  const files = new Set(projectFiles("src"));
  expect(named.length).toBeGreaterThan(4);
  expect(named.map(([, file = ""]) => file).filter((file) => !files.has(file))).toEqual([]);
});

test("no other page has a table of the rooms", () => {
  const others = projectFiles().filter((file) => file.endsWith(".md") && file !== PAGE);
  const isTable = (page: string): boolean =>
    /^\s*(?:\|\s*`?)?(?:src\/)?scoring\b.*(?:→|\|)\s*`?(?:src\/)?framework\b/m.test(page);
  expect(isTable("  scoring/     scores → levels   → framework")).toBe(true);
  expect(others.filter((file) => isTable(pageOf(file).text))).toEqual([]);
});
