import type { FrameLocator } from "playwright-core";
import { heatmapScenes } from "./heatmap-scenes";
import { fill, select, turned, withoutPane, type Scene, type Stage } from "./stage";

const WINDOW = { width: 1440, height: 900 };

/** Made-up people, as somebody types them. */
const PEOPLE = [
  "Anna Bakker; 1001; Burgerzaken; Adviseur",
  "Bilal Çelik; 1002; Burgerzaken; Adviseur",
  "Carla de Wit; 1003; Burgerzaken; Teamleider",
  "Daan Jansen; 1004; Vergunningen; Adviseur",
];

/** Of each row of the team's table, the scores from the left; a dot is n.v.t., a space is left empty. */
const TEAM_SCORES = [
  "322321312223231",
  "312322212223221",
  "2322.1223122213",
  "23321 22312",
  "433443334342334",
  "433433334333334",
  "1221 2",
  "",
];

/** Of each indicator on the form, from the top: Zorgvuldigheid, Analyseren, Flexibiliteit. */
const JUDGEMENTS = [
  ...["ja", "ja", "ja", "ja", "deels", "ja", "", "deels", "nee", "ja", "n.v.t.", "nee", "nee", "", ""],
  ...["ja", "nee", "deels", "ja", "ja", "ja", "nee", "deels", "nee", "nee", "", "", ""],
  "ja",
];

/** All pictures, in the order of the guide. */
export const scenes: readonly Scene[] = [
  {
    name: "playground",
    size: WINDOW,
    scale: 1.5,
    play: async (stage) => {
      await insert(stage, "Competentiematrix");
      await select(stage, "A1");
    },
  },
  {
    name: "lint",
    size: { width: 960, height: 600 },
    part: "ribbon",
    play: async () => {},
  },
  {
    name: "pane-matrix",
    size: { width: WINDOW.width, height: 1190 },
    part: "pane",
    play: async ({ pane }) => {
      await pane.getByRole("button", { name: /^Niets/ }).click();
      const row = (name: string | RegExp) => pane.getByRole("treeitem", { name });
      await row(/^Relaties/)
        .locator("[data-check]")
        .click();
      await row(/^Persoonlijke/).click();
      await row(/Analyseren/).click();
      await row(/Flexibiliteit/).click();
      await pane.getByRole("checkbox", { name: "Niveau 4" }).uncheck();
    },
  },
  {
    name: "blad-matrix",
    size: { width: 1580, height: 880 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await insert(stage, "Competentiematrix");
      await withoutPane(stage, "A1");
    },
  },
  {
    name: "blad-lijst",
    size: { width: 1300, height: 860 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await stage.pane.getByRole("radio", { name: "Lijst" }).check();
      await insert(stage, "Competentielijst");
      await withoutPane(stage, "A1");
    },
  },
  {
    name: "blad-kaart",
    size: { width: 760, height: 1340 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await stage.pane.getByRole("radio", { name: "Kaarten" }).check();
      await insert(stage, "Gesprekskaarten");
      await withoutPane(stage, "F1");
    },
  },
  {
    name: "pane-zoeken",
    size: WINDOW,
    part: "pane",
    play: async ({ pane }) => {
      await pane.getByRole("tab", { name: "Zoeken" }).click();
      await pane.getByRole("searchbox").fill("draagvlak");
      await pane.locator("mark").first().waitFor();
    },
  },
  {
    name: "pane-functies",
    size: { width: WINDOW.width, height: 1130 },
    part: "pane",
    play: async ({ page, pane }) => {
      await select({ page, pane }, "B2");
      await pane.getByRole("tab", { name: "Functies" }).click();
      await pane.getByRole("button", { name: /^COMPETENCY_LEVEL / }).click();
      await pane.getByRole("combobox", { name: "Competentie" }).fill("Analyseren");
      await pane.getByRole("textbox", { name: "Scores" }).fill("B2:B14");
      await pane.getByRole("heading", { name: /^COMPETENCY_LEVEL / }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "pane-scoren",
    size: { width: WINDOW.width, height: 1310 },
    part: "pane",
    play: async ({ pane }) => {
      await pane.getByRole("tab", { name: "Scoren" }).click();
      await typePeople(pane);
      await pane.getByRole("button", { name: /^4 mensen/ }).click();
      await pane.getByRole("checkbox", { name: "De medewerker zelf" }).check();
    },
  },
  {
    name: "blad-teamscores",
    size: { width: 1350, height: 770 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      await makeTeamSheet(stage);
      await withoutPane(stage, "A7");
    },
  },
  {
    name: "pane-volgt",
    size: { width: 1240, height: 900 },
    scale: 1.5,
    play: async (stage) => {
      await makeTeamSheet(stage);
      await stage.pane.getByRole("tab", { name: "Zoeken" }).click();
      await select(stage, "H11");
      await stage.pane.getByRole("region", { name: "Score in de geselecteerde cel" }).waitFor();
    },
  },
  {
    name: "blad-formulier",
    size: { width: 950, height: 1000 },
    scale: 1.5,
    part: "sheet",
    play: async (stage) => {
      const { page, pane } = stage;
      await pane.getByRole("tab", { name: "Scoren" }).click();
      await typePeople(pane, 1);
      await pane.getByRole("radio", { name: /^Formulieren/ }).check();
      await pane.getByRole("button", { name: /^Niets/ }).click();
      await pane.getByRole("button", { name: "Geen competenties", exact: true }).click();
      await pane.getByRole("treeitem", { name: /^Persoonlijke/ }).click();
      for (const name of [/Zorgvuldigheid/, /Analyseren/, /Flexibiliteit/])
        await pane.getByRole("treeitem", { name }).click();
      await pane.getByRole("button", { name: "Maak formulieren" }).click();
      await page.getByRole("tab", { name: "Formulier Anna Bakker", selected: true }).waitFor();
      await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
      await fill(page, "Score", [JUDGEMENTS]);
      await withoutPane(stage, "A1");
    },
  },
  ...heatmapScenes,
  {
    name: "melding",
    size: { width: 1120, height: 760 },
    play: async (stage) => {
      const { page, pane } = stage;
      await select(stage, "B4");
      await page.keyboard.type("Opleidingsplan 2027");
      await page.keyboard.press("Enter");
      await select(stage, "A1");
      await pane.getByRole("radio", { name: "Vanaf de geselecteerde cel" }).check();
      await pane.getByRole("button", { name: "Matrix invoegen" }).click();
      await pane
        .getByText(/niet genoeg lege ruimte/)
        .last()
        .waitFor();
    },
  },
];

async function insert({ page, pane }: Stage, sheet: string): Promise<void> {
  await pane.getByRole("button", { name: "Matrix invoegen" }).click();
  await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
  await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
}

async function typePeople(pane: FrameLocator, count = PEOPLE.length): Promise<void> {
  await pane.getByLabel(/typ hier namen/).fill(PEOPLE.slice(0, count).join("\n"));
}

/** A team score sheet on which some have filled in their scores. */
async function makeTeamSheet({ page, pane }: Stage): Promise<void> {
  await pane.getByRole("tab", { name: "Scoren" }).click();
  await typePeople(pane);
  await pane.getByRole("checkbox", { name: "De medewerker zelf" }).check();
  await pane.getByRole("button", { name: "Maak teamscoreblad" }).click();
  await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
  await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
  await pane.getByRole("button", { name: "Melding sluiten" }).click();
  await fill(page, "1.1 Zorgvuldigheid", turned(TEAM_SCORES));
}
