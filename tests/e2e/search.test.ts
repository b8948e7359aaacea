import {
  cellOf,
  clickCell,
  closeBrowser,
  eventually,
  inPlayground,
  paneFrame,
  ready,
  waitForCell,
} from "./playground";

afterAll(closeBrowser);

test("a text that was found is put in the selected cell, and once only", () =>
  inPlayground(async ({ page, pane }) => {
    await clickCell(page, "C4");
    await pane.getByRole("tab", { name: "Zoeken" }).click();
    await pane.getByRole("searchbox", { name: "Zoeken in de competenties" }).fill("zorvuldigheid");
    await pane.getByRole("button", { name: "1.1 Zorgvuldigheid" }).click();
    await pane.getByRole("heading", { name: "Zorgvuldigheid" }).waitFor();
    await pane.getByRole("tab", { name: "Niveau 2" }).click();
    const indicator = await pane
      .getByRole("tabpanel", { name: "Niveau 2" })
      .locator("li span")
      .first()
      .textContent();
    await pane.getByRole("button", { name: "Zet in cel: indicator 1", exact: true }).click();
    await pane.getByText("De tekst staat in cel C4 van ‘Blad1’.").last().waitFor();
    await waitForCell(page, "Blad1", "C4", indicator);

    // The next text goes below it; where something stands it is refused.
    await pane.getByRole("button", { name: "Zet in cel: indicator 2", exact: true }).click();
    await pane.getByText("De tekst staat in cel C5 van ‘Blad1’.").last().waitFor();
    await clickCell(page, "C4");
    await pane.getByRole("button", { name: "Zet in cel: definitie" }).click();
    await pane.getByText("Cel C4 op blad ‘Blad1’ is niet leeg. Selecteer een lege cel.").last().waitFor();
    expect(await cellOf(page, "Blad1", "C4")).toEqual({ value: indicator });

    await pane.getByRole("checkbox", { name: "Opnemen in de matrix" }).uncheck();
    await pane.getByRole("tab", { name: "Matrix" }).click();
    await pane.getByText("14 competenties", { exact: false }).first().waitFor();
  })());

test("words that are not there are answered with a sentence, and what was nearly right with a question", () =>
  inPlayground(async ({ pane }) => {
    await pane.getByRole("tab", { name: "Zoeken" }).click();
    const box = pane.getByRole("searchbox");
    await box.fill("=salaris");
    await pane.getByText("Niets gevonden voor ‘=salaris’.").waitFor();
    await box.fill("Analiseren");
    await pane.getByRole("button", { name: "Bedoelde u Analyseren?" }).click();
    await pane.getByRole("heading", { name: "Analyseren" }).waitFor();
  })());

test.each(["=1+1", "+31 6 1234", "-x", "@naam"])(
  "%s from an add-in stays text in a cell formatted as text",
  (text) =>
    inPlayground(async ({ page }) => {
      await paneFrame(page).evaluate(async (entry) => {
        await Excel.run(async (context) => {
          const cell = context.workbook.getSelectedRange();
          cell.values = [[`'${entry}`]];
          await context.sync();
        });
      }, text);
      await waitForCell(page, "Blad1", "A1", text);
      expect(await page.evaluate(() => window.playground?.shown("Blad1", "A1"))).toBe(text);
    })(),
);

test("language and theme change grid, ribbon and pane, and the workbook stays", () =>
  inPlayground(async (open) => {
    const { page, pane } = open;
    await pane.getByRole("button", { name: "Matrix invoegen" }).click();
    await page.getByRole("tab", { name: "Competentiematrix", selected: true }).waitFor();
    await page.getByLabel("Taal").selectOption("en-US");
    await pane.getByRole("button", { name: "Insert matrix" }).waitFor();
    await page.locator(".ribbon").getByRole("button", { name: "Insert whole matrix" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await waitForCell(page, "Competentiematrix", "B6", "Zorgvuldigheid");
    expect(page.url()).toContain("lang=en-US");

    const background = () =>
      paneFrame(page).evaluate(() => {
        const provider = document.querySelector(".fui-FluentProvider");
        return provider && getComputedStyle(provider).backgroundColor;
      });
    const colors = new Set([await background()]);
    for (const theme of ["dark", "contrast"]) {
      await page.getByLabel("Theme").selectOption(theme);
      // The pane starts anew, and cannot be asked while it does.
      await eventually(async () => {
        const now = await background().catch(() => null);
        return now !== null && !colors.has(now);
      }, true);
      await ready(open);
      colors.add(await background());
      expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
    }
    expect(colors.size).toBe(3);
    await page.reload();
    await ready(open);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("contrast");
  })());
