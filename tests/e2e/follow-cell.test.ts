import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import {
  clickCell,
  closeBrowser,
  eventually,
  inPlayground,
  paneFrame,
  typeInCell,
  waitForCell,
  withPlayground,
} from "./playground";

afterAll(closeBrowser);

/** A small team score sheet with the headers and the marker of a real one, its table in A3:E5. */
async function makeTeamSheet(page: Page): Promise<void> {
  await paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Teamscores");
      const about = { table: "Teamscores", competencies: "1.1,1.2", raters: "manager" };
      sheet.customProperties.add("compleet", JSON.stringify({ kind: "teamScores", version: 1, about }));
      sheet.getRange("A3:E5").values = [
        ["Naam", "Beoordelaar", "1.1 Zorgvuldigheid", "1.2 Analyseren", "Toelichting"],
        ["Anna de Wit", "leidinggevende", 2, "", ""],
        ["Bert", "zelf", "", "", ""],
      ];
      sheet.tables.add("A3:E5", true).name = "Teamscores";
      const scores = sheet.getRange("C4:D5").dataValidation;
      scores.rule = { list: { inCellDropDown: true, source: "0,1,2,3,4,n.v.t." } };
      scores.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Score",
        message: "Kies 0 tot en met 4, of n.v.t.",
      };
      sheet.activate();
      await context.sync();
    }),
  );
  await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
}

test("the pane follows the selected score on any tab, and a click on a level fills it in", () =>
  inPlayground(async ({ page, pane }) => {
    await makeTeamSheet(page);
    const panel = pane.getByRole("region", { name: "Score in de geselecteerde cel" });
    await pane.getByRole("tab", { name: "Zoeken" }).click();
    await clickCell(page, "C4");
    await panel.getByText("Anna de Wit").waitFor();
    await panel.getByText("1.1 Zorgvuldigheid · leidinggevende").waitFor();
    await panel.getByRole("button", { name: "Niveau 2", pressed: true }).waitFor();

    await clickCell(page, "D5");
    await panel.getByText("Bert").waitFor();
    expect(await panel.getByRole("button", { pressed: true }).count()).toBe(0);
    await panel.getByRole("button", { name: "Niveau 3" }).click();
    await waitForCell(page, "Teamscores", "D5", 3);
    // And on to what is still empty, in the column before: Bert has his first score there.
    await panel.getByText("1.1 Zorgvuldigheid · zelf", { exact: true }).waitFor();
    expect(await panel.getByRole("button", { pressed: true }).count()).toBe(0);
    await clickCell(page, "D5");
    await panel.getByRole("button", { name: "Niveau 3", pressed: true }).waitFor();

    // What is typed is followed too, and so are the arrows.
    await typeInCell(page, "C5", "4");
    await waitForCell(page, "Teamscores", "C5", 4);
    await page.keyboard.press("ArrowUp");
    await panel.getByRole("button", { name: "Niveau 4", pressed: true }).waitFor();

    await clickCell(page, "A1");
    await panel.waitFor({ state: "detached" });
  })());

test("a name typed below the table is followed at once, with a dropdown of its own", () =>
  inPlayground(async ({ page, pane }) => {
    await makeTeamSheet(page);
    await typeInCell(page, "A6", "Cees");
    await waitForCell(page, "Teamscores", "A6", "Cees");
    await typeInCell(page, "C6", "7");
    await page.getByRole("alertdialog").getByText("Kies 0 tot en met 4, of n.v.t.").waitFor();
    await page.getByRole("alertdialog").getByRole("button", { name: "Annuleren" }).click();
    await clickCell(page, "C6");
    const panel = pane.getByRole("region", { name: "Score in de geselecteerde cel" });
    await panel.getByText("Cees").waitFor();
    await panel.getByRole("button", { name: "n.v.t." }).click();
    await waitForCell(page, "Teamscores", "C6", "n.v.t.");
  })());

test.each(["light", "dark", "contrast"])("the score that is followed is accessible (%s)", (theme) =>
  withPlayground(`?theme=${theme}`, async ({ page, pane }) => {
    await makeTeamSheet(page);
    await clickCell(page, "C4");
    await pane.getByRole("button", { name: "Niveau 2", pressed: true }).waitFor();
    const findings = async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join()}`);
    };
    await eventually(findings, []);
  }),
);
