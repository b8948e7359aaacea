/** From pasted names to a checked score sheet, as an analyst walks it in a browser. */
import {
  cellOf,
  clickCell,
  closeBrowser,
  eventually,
  inPlayground,
  sheetNames,
  typeInCell,
  waitForCell,
} from "./playground";

afterAll(closeBrowser);

test("ten names become a score sheet, which is filled, followed, checked and mended", () =>
  inPlayground(async ({ page, pane }) => {
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await pane.getByRole("textbox").first().fill("Anna de Vries\nO'Brien\n=1+1\nAnna de Vries");
    await pane.getByText("3 mensen").first().waitFor();
    await pane.getByRole("button", { name: "Maak teamscoreblad" }).click();
    await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
    await waitForCell(page, "Teamscores", "A9", "=1+1");
    await waitForCell(page, "Teamscores", "A2", "0 van 45 ingevuld");
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Competentiematrix", "Lijsten"]));

    // A choice from the list lands as a number; what is not in it is refused with our sentence.
    await clickCell(page, "F7");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("option", { name: "3", exact: true }).click();
    await waitForCell(page, "Teamscores", "F7", 3);
    await typeInCell(page, "G7", "5");
    await page.getByRole("alertdialog").getByText("Kies 0 t/m 4 of n.v.t. uit de lijst.").waitFor();
    await page.getByRole("button", { name: "Annuleren" }).click();
    await waitForCell(page, "Teamscores", "G7", null);
    await waitForCell(page, "Teamscores", "A2", "1 van 45 ingevuld");

    // The pane follows the cell, and a level that is clicked is written.
    await clickCell(page, "G8");
    await pane.getByRole("button", { name: /^O'Brien 1\.2 Analyseren · leidinggevende/ }).waitFor();
    await pane.getByRole("button", { name: "Niveau 2", exact: true }).click();
    await waitForCell(page, "Teamscores", "G8", 2);
    // And on to the next that is empty.
    await pane.getByRole("button", { name: /^=1\+1 1\.2 Analyseren/ }).waitFor();

    // Someone is added below: the table grows, with its dropdowns and its count.
    await typeInCell(page, "A10", "Gijs");
    await waitForCell(page, "Teamscores", "A2", "2 van 60 ingevuld");

    // What came back from elsewhere is checked and mended.
    await page.evaluate(() => {
      const sheet = window.playground?.book.sheetByName("Teamscores");
      sheet?.write({ row: 7, column: 7, rows: 1, columns: 1 }, [[{ value: "niveau 3" }]]);
    });
    await page.getByRole("button", { name: "Controleren" }).click();
    await pane.getByText("niveau 3", { exact: false }).first().waitFor();
    await pane
      .getByRole("button", { name: /^Verbeter/ })
      .first()
      .click();
    await waitForCell(page, "Teamscores", "H8", 3);
    await eventually(async () => (await cellOf(page, "Teamscores", "A9"))?.value, "=1+1");
  })());
