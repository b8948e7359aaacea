/** The add-in's own functions as a person meets them: typed in a cell, filled in in the pane, and replaced by values. */
import type { Page } from "playwright-core";
import { compleet } from "../../src/framework/compleet";
import { competencyByCode } from "../../src/framework/lookup";
import {
  cellOf,
  clickCell,
  closeBrowser,
  eventually,
  inPlayground,
  paneFrame,
  ready,
  typeInCell,
  waitForCell,
  withPlayground,
} from "./playground";

afterAll(closeBrowser);

const analyseren = competencyByCode(compleet(), "1.2")!;

test("a formula that is typed in Dutch is answered, follows its scores and spills", () =>
  inPlayground(async ({ page }) => {
    await typeInCell(page, "B1", '=COMPLEET.COMPETENCY_NAME("1.2")');
    await waitForCell(page, "Blad1", "B1", "Analyseren");
    for (const [row, score] of ["ja", "ja", "deels"].entries()) await typeInCell(page, `A${row + 1}`, score);
    await typeInCell(page, "B2", '=COMPLEET.COMPETENCY_LEVEL("1.2";A1:A13;0,75)');
    await waitForCell(page, "Blad1", "B2", 1);
    await typeInCell(page, "A3", "nee");
    await waitForCell(page, "Blad1", "B2", 0);
    await typeInCell(page, "D1", '=COMPLEET.COMPETENCY_LIST("Relaties")');
    await waitForCell(page, "Blad1", "E3", "Communiceren");
  })());

/** From now on the function answers when `answerNow` is called in the pane. */
const hold = (page: Page) =>
  paneFrame(page).evaluate(() => {
    const waiting: (() => void)[] = [];
    Object.assign(window, { answerNow: () => waiting.splice(0).forEach((answer) => answer()) });
    CustomFunctions.associate("COMPETENCY_NAME", () => {
      return new Promise<string>((resolve) => waiting.push(() => resolve("later")));
    });
  });

test("until the answer is there the cell shows #BUSY!, and undoing is undoing what was typed", () =>
  inPlayground(async ({ page }) => {
    await hold(page);
    await typeInCell(page, "A1", '=COMPLEET.COMPETENCY_NAME("1.2")');
    await eventually(() => cellOf(page, "Blad1", "A1"), {
      value: { error: "#BUSY!" },
      formula: '=COMPLEET.COMPETENCY_NAME("1.2")',
    });
    await paneFrame(page).evaluate(() => (window as unknown as { answerNow: () => void }).answerNow());
    await waitForCell(page, "Blad1", "A1", "later");
    expect(await page.evaluate(() => window.playground?.shown("Blad1", "A1"))).toBe("later");
    await typeInCell(page, "B1", "=COMPLEET.COMPETENCY_LIST(2)");
    await waitForCell(page, "Blad1", "C3", "Communiceren");
    await page.keyboard.press("Control+z");
    await waitForCell(page, "Blad1", "B1", null);
    await waitForCell(page, "Blad1", "C3", null);
  })());

test("the pane loaded anew, for another theme or language, is asked what was left open", () =>
  inPlayground(async (open) => {
    const { page } = open;
    await hold(page);
    await typeInCell(page, "A1", '=COMPLEET.COMPETENCY_NAME("1.2")');
    await eventually(async () => (await cellOf(page, "Blad1", "A1"))?.value, { error: "#BUSY!" });
    await page.getByRole("combobox", { name: "Thema" }).selectOption("dark");
    await ready(open);
    await waitForCell(page, "Blad1", "A1", "Analyseren");
  })());

test("what is wrong with a formula is explained at its cell, to the eye and to the ear", () =>
  inPlayground(async ({ page }) => {
    const message = "‘Analiseren’ is geen competentie. Bedoelde u Analyseren?";
    await typeInCell(page, "B2", '=COMPLEET.COMPETENCY_NAME("Analiseren")');
    await eventually(async () => (await cellOf(page, "Blad1", "B2"))?.value, { error: "#VALUE!", message });
    const card = page.locator(".cell-hint");
    expect(await card.count()).toBe(0);
    await clickCell(page, "B2");
    await card.getByText(message).waitFor();
    expect(await card.textContent()).toBe(`#WAARDE!${message}`);
    await page.getByText(`B2 #WAARDE!: ${message}`).waitFor({ state: "attached" });
  })());

test("while a formula is typed the functions are offered and explained in Dutch", () =>
  inPlayground(async ({ page }) => {
    await clickCell(page, "A1");
    await page.keyboard.type("=COMPLEET.COMPETENCY_DEF");
    await page.getByText("De definitie van een competentie.").first().waitFor();
    await page.keyboard.press("Tab");
    await page.getByText("COMPLEET.COMPETENCY_DEFINITION(").first().waitFor();
    await page.keyboard.type('"1.2"');
    await page.locator("[class*=univer]").getByText("competentie", { exact: true }).first().waitFor();
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Blad1", "A1", analyseren.definition);
  })());

test("the pane asks for the arguments, puts the formula in the cell, and replaces it by its value", () =>
  inPlayground(async ({ page, pane }) => {
    await clickCell(page, "C3");
    await pane.getByRole("tab", { name: "Functies" }).click();
    await pane.getByRole("button", { name: /^COMPETENCY_INDICATOR / }).click();
    await pane.getByRole("combobox", { name: "Competentie" }).fill("Analyseren");
    await pane.getByRole("textbox", { name: "Niveau" }).fill("1");
    await pane.getByRole("textbox", { name: "Nummer" }).fill("2");
    await pane.getByText('=COMPLEET.COMPETENCY_INDICATOR("Analyseren";1;2)').waitFor();
    await pane.getByRole("button", { name: "Zet in cel: COMPETENCY_INDICATOR" }).click();
    await waitForCell(page, "Blad1", "C3", "redeneert logisch en consistent");
    expect(await cellOf(page, "Blad1", "C3")).toEqual({
      value: "redeneert logisch en consistent",
      formula: '=COMPLEET.COMPETENCY_INDICATOR("Analyseren",1,2)',
    });
    await pane.getByRole("button", { name: "Formules door waarden vervangen" }).click();
    await pane.getByRole("button", { name: "Vervangen", exact: true }).click();
    await pane.getByText("Eén formule is door haar waarde vervangen, op ‘Blad1’.").last().waitFor();
    expect(await cellOf(page, "Blad1", "C3")).toEqual({ value: "redeneert logisch en consistent" });
  })());

test("with the pane closed the functions answer all the same", () =>
  inPlayground(async ({ page }) => {
    await page.locator("[data-action=close-pane]").click();
    await typeInCell(page, "A1", '=COMPLEET.COMPETENCY_CODE("Visie")');
    await waitForCell(page, "Blad1", "A1", "4.2");
  })());

test("in Excel 2021 an empty cell is no score either: the pane writes formulas that hold there", () =>
  withPlayground("?excel=1.14", async ({ page, pane }) => {
    await typeInCell(page, "A1", "1");
    await clickCell(page, "C1");
    await pane.getByRole("tab", { name: "Functies" }).click();
    await pane.getByRole("button", { name: /^COMPETENCY_SUMMARY / }).click();
    await pane.getByRole("textbox", { name: "Scores" }).fill("A1:A3");
    await pane.getByRole("button", { name: "Zet in cel: COMPETENCY_SUMMARY" }).click();
    await waitForCell(page, "Blad1", "C1", 1);
    await typeInCell(page, "D1", "=COMPLEET.COMPETENCY_SUMMARY(A1:A3)");
    await eventually(async () => (await cellOf(page, "Blad1", "D1"))?.value, {
      error: "#VALUE!",
      message:
        "Deze versie van Excel maakt geen verschil tussen een lege cel en 0 (cel 2 van het bereik). " +
        'Zet &"" achter het bereik, bijvoorbeeld B2:B14&""; dan klopt het antwoord.',
    });
  }));
