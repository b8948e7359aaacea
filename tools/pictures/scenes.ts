import type { FrameLocator, Page } from "playwright-core";
// For its types: what the page puts at `window.playground`.
import type {} from "../../src/playground/page/main";

/** What a scene has to work with: the playground, ready, in a window of its own. */
export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** A picture of the guide or the README. */
export interface Scene {
  /** The file's name in docs/pictures, without its ending. */
  readonly name: string;
  /** Asked of the playground's address, for instance "?theme=dark". */
  readonly search?: string;
  /** Of the window, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Pixels of the picture to a CSS pixel; 2 when left out. */
  readonly scale?: number;
  /** What of the window is in the picture; all of it when left out. */
  readonly part?: "ribbon" | "pane" | "sheet";
  /** Plays what leads to the picture. */
  readonly play: (stage: Stage) => Promise<void>;
}

const WINDOW = { width: 1440, height: 900 };

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
    size: { width: 560, height: 600 },
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
    name: "gemaakt",
    size: WINDOW,
    part: "pane",
    play: async (stage) => {
      await insert(stage, "Competentiematrix");
      await stage.pane.getByRole("tab", { name: "Matrix" }).focus();
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
    name: "pane-competentie",
    size: WINDOW,
    part: "pane",
    play: async ({ page, pane }) => {
      await select({ page, pane }, "B2");
      await pane.getByRole("tab", { name: "Zoeken" }).click();
      await pane.getByRole("searchbox").fill("draagvlak");
      await pane.locator("mark").first().click();
      await pane.getByRole("button", { name: "Zet in cel: indicator 1" }).click();
      await pane
        .getByText(/De tekst staat in cel/)
        .last()
        .waitFor();
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
  {
    name: "donker",
    search: "?theme=dark",
    size: WINDOW,
    part: "pane",
    play: async ({ pane }) => {
      await pane.getByRole("treeitem", { name: /^Relaties/ }).click();
    },
  },
];

async function insert({ page, pane }: Stage, sheet: string): Promise<void> {
  await pane.getByRole("button", { name: "Matrix invoegen" }).click();
  await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
  await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
}

/** Leaves the window to the sheet. */
async function withoutPane(stage: Stage, address: string): Promise<void> {
  await stage.page.getByRole("button", { name: "Deelvenster sluiten" }).click();
  await select(stage, address);
}

/** Clicks a cell, which also puts the keyboard in the grid. */
async function select({ page }: Stage, address: string): Promise<void> {
  await page.waitForFunction((at) => window.playground?.point(at) !== undefined, address);
  const place = await page.evaluate((at) => window.playground?.point(at), address);
  if (place) await page.mouse.click(place.x, place.y);
}
