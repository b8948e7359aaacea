/** What only a workbook with a framework of its own needs: hearing of its changes, and answering from them. */

/** `tell` hears it from now on when something changes on one of these sheets. */
export async function followSheets(sheetIds: readonly string[], tell: () => void): Promise<void> {
  await Excel.run(async (context) => {
    for (const id of sheetIds) context.workbook.worksheets.getItem(id).onChanged.add(async () => tell());
    await context.sync();
  });
}

/**
 * Has every formula calculated anew: Excel cannot know that what a custom function answers from has changed. Not where a
 * person calculates by hand: there no cell is of today until they do.
 * Source: `Excel.CalculationType`, of "Full": "This will mark all cells as dirty and then recalculate them."
 */
export async function calculateAnew(): Promise<void> {
  await Excel.run(async (context) => {
    const application = context.workbook.application.load("calculationMode");
    await context.sync();
    if (application.calculationMode === "Manual") return;
    application.calculate("Full");
    await context.sync();
  });
}
