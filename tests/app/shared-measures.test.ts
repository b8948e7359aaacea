/** What versions of every measure tell together, whatever the team: nothing of a few people. */
import { figuresOf, CODES, sheetOfTeam, Story, type Team, type Told } from "./stories-of-measures";
import { expectInDocs } from "../said-in-docs";
import { toldByVersions } from "./reader-of-versions";
import { asPromised, profileList, SharedBook, shareOf } from "./shared-book";

interface Sum {
  readonly told: string[];
  versions: number;
  refused: number;
  /** Stories of which more than one version was made. */
  several: number;
  /** Stories in which one version alone tells something. */
  alone: number;
  readonly measures: Set<string>;
}

async function play(seed: number, remembers: boolean, sum: Sum): Promise<void> {
  const story = new Story(seed);
  const book = new SharedBook();
  const rounds: Team[] = [];
  const told: Told[] = [];
  book.sheets = [profileList(CODES, story.required)];
  for (let time = 0; time < 2 + (seed % 2); time++) {
    if (time > 0) story.goOn();
    const sheet = `round ${rounds.length}`;
    rounds.push(story.members);
    book.sheets = [...book.sheets, sheetOfTeam(sheet, story.members)];
    if (!remembers) book.sheets = book.sheets.filter(({ marker }) => marker?.kind !== "sharedFigures");
    const asked = story.asked(time > 0);
    const baseline = asked.measure === "change" ? `round ${rounds.length - 2}` : undefined;
    const version = await shareOf(book, asked, [sheet], baseline);
    if (typeof version === "string") {
      expect(["nothingToShare", "tooFewToShare"]).toContain(version);
      sum.refused += 1;
      continue;
    }
    sum.measures.add(`${asked.measure} ${asked.statistic} ${asked.view === "clusters"}`);
    told.push({
      version: { ...version, settings: asPromised(version, told) },
      members: story.members,
      then: rounds.at(-2) ?? [],
      required: story.required,
    });
  }
  const least = {
    people: Math.min(...told.map(({ version }) => version.settings.minimumGroup)),
    colleagues: 0,
  };
  const found = toldByVersions(told.map(figuresOf), least);
  sum.told.push(...found.together.map((who) => `${seed}: ${who}`));
  sum.versions += told.length;
  sum.several += Number(told.length > 1);
  sum.alone += Number(found.alone > 0);
}

async function playAll(seeds: number, remembers = true): Promise<Sum> {
  const sum: Sum = { told: [], versions: 0, refused: 0, several: 0, alone: 0, measures: new Set() };
  for (let seed = 1; seed <= seeds; seed++) await play(seed, remembers, sum);
  return sum;
}

test("versions of levels, gaps, differences and changes of 300 random teams tell together what none tells alone", async () => {
  const sum = await playAll(300);
  expect(sum.told).toEqual([]);
  // Not because nothing is shared: of 16 measures by both statistics, of competencies and of clusters, nearly all.
  expect(sum.measures.size).toBeGreaterThan(12);
  expect(sum.several).toBeGreaterThan(60);
  expect(sum.alone).toBe(0);
  expectInDocs(
    `Of ${sum.several} teams with more than one version 0 are told, by versions together or by one alone; ${sum.refused} of ${sum.refused + sum.versions} versions were refused`,
  );
});

test("the reader would notice: without a memory somebody is", async () => {
  const { told } = await playAll(5, false);
  expect(told.length).toBeGreaterThan(0);
});
