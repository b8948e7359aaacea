/** Custom functions in a real browser, with functions of the test's own beside the add-in's. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import {
  cellOf,
  clickCell,
  closeBrowser,
  eventually,
  paneFrame,
  ready,
  typeFormula,
  waitForCell,
  withPlayground,
  type OpenPlayground,
} from "./playground";

afterAll(closeBrowser);

const METADATA = {
  functions: [
    {
      id: "LEVEL",
      name: "LEVEL_NAME",
      description: "De naam van een niveau.",
      parameters: [
        { name: "niveau", description: "Het nummer van het niveau.", type: "number" },
        { name: "taal", description: "Nederlands als u niets opgeeft.", type: "string", optional: true },
      ],
      result: {},
    },
    { id: "ROWS", name: "ROWS_OF", parameters: [], result: { dimensionality: "matrix" } },
  ],
};

/** The manifest says that the add-in has these functions. */
async function prepare(page: Page): Promise<void> {
  const manifest = (await readFile("manifest.xml", "utf8"))
    .replace(/<AllFormFactors>[\s\S]*<\/AllFormFactors>/, "")
    .replace(
      "<DesktopFormFactor>",
      `<AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Script><SourceLocation resid="Test.Script"/></Script>
        <Page><SourceLocation resid="Test.Page"/></Page>
        <Metadata><SourceLocation resid="Test.Metadata"/></Metadata>
        <Namespace resid="Test.Namespace"/>
      </ExtensionPoint></AllFormFactors><DesktopFormFactor>`,
    )
    .replace(
      "<bt:Urls>",
      '<bt:Urls><bt:Url id="Test.Metadata" DefaultValue="https://localhost:3000/proef/functions.json"/>',
    )
    .replace("<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Test.Namespace" DefaultValue="PROEF"/>');
  await page.route("**/manifest.xml", (route) =>
    route.fulfill({ contentType: "application/xml", body: manifest }),
  );
  await page.route("**/proef/functions.json", (route) => route.fulfill({ json: METADATA }));
}

/** The add-in in the pane associates them. */
const associate = (page: Page) =>
  paneFrame(page).evaluate(() => {
    CustomFunctions.associate({
      LEVEL: (level: number) => {
        const name = ["Start", "Groei", "Meester"][level - 1];
        if (name !== undefined) return name;
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is one, only its type does not say so
        throw new CustomFunctions.Error(
          CustomFunctions.ErrorCode.notAvailable,
          `Niveau ${level} bestaat niet.`,
        );
      },
      ROWS: () => [["a"], ["b"]],
    } as unknown as Record<string, () => unknown>);
  });

const withFunctions = (act: (open: OpenPlayground) => Promise<void>) => (): Promise<void> =>
  withPlayground("", act, prepare);

test(
  "what is typed shows #BUSY! until the add-in in the pane answers, and spills",
  withFunctions(async ({ page }) => {
    await typeFormula(page, "A1", "=PROEF.LEVEL_NAME(2)");
    await eventually(() => cellOf(page, "Blad1", "A1"), {
      value: { error: "#BUSY!" },
      formula: "=PROEF.LEVEL_NAME(2)",
    });
    await associate(page);
    await waitForCell(page, "Blad1", "A1", "Groei");
    expect(await page.evaluate(() => window.playground?.shown("Blad1", "A1"))).toBe("Groei");
    await typeFormula(page, "B1", "=PROEF.ROWS_OF()");
    await waitForCell(page, "Blad1", "B2", "b");
    // Answers do not stand in the way of undoing what was typed.
    await page.keyboard.press("Control+z");
    await waitForCell(page, "Blad1", "B1", null);
    await waitForCell(page, "Blad1", "B2", null);
  }),
);

test(
  "the pane loaded anew, for another theme or language, is asked what was left open",
  withFunctions(async (open) => {
    const { page } = open;
    await typeFormula(page, "A1", "=PROEF.LEVEL_NAME(3)");
    await page.getByRole("combobox", { name: "Thema" }).selectOption("dark");
    await ready(open);
    await associate(page);
    await waitForCell(page, "Blad1", "A1", "Meester");
  }),
);

test(
  "an error is explained at its cell, to the eye and to the ear",
  withFunctions(async ({ page }) => {
    await associate(page);
    await typeFormula(page, "B2", "=PROEF.LEVEL_NAME(9)");
    await eventually(async () => (await cellOf(page, "Blad1", "B2"))?.value, {
      error: "#N/A",
      message: "Niveau 9 bestaat niet.",
    });
    const card = page.locator(".cell-hint");
    expect(await card.count()).toBe(0);
    await clickCell(page, "B2");
    await card.getByText("Niveau 9 bestaat niet.").waitFor();
    expect(await card.textContent()).toBe("#N/BNiveau 9 bestaat niet.");
    await page.getByText("B2 #N/B: Niveau 9 bestaat niet.").waitFor({ state: "attached" });
  }),
);

test(
  "while a formula is typed the functions are offered and explained",
  withFunctions(async ({ page }) => {
    await associate(page);
    await clickCell(page, "A1");
    await page.keyboard.type("=PROEF.LE");
    await page.getByText("De naam van een niveau.").first().waitFor();
    await page.keyboard.press("Tab");
    await page.getByText("PROEF.LEVEL_NAME(").first().waitFor();
    await page.keyboard.type("1");
    await page.getByText("Het nummer van het niveau.").first().waitFor({ state: "attached" });
    await page.locator("[class*=univer]").getByText("[taal]").first().waitFor();
    await page.keyboard.type(")");
    await page.waitForTimeout(400);
    await page.keyboard.press("Enter");
    await waitForCell(page, "Blad1", "A1", "Start");
  }),
);
