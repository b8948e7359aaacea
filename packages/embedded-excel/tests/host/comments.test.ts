/** Conversations, of which a file has a note each. */
import { failureOf, start, stop } from "../../testing/running-excel";

afterEach(stop);

test("conversations are counted and found with their cell, and notes of old are none", async () => {
  const { book } = start();
  const { notes } = book.activeSheet;
  notes.set("B2", { author: "tc={7D5A}", text: "[Threaded comment] Waarom 2?" });
  notes.set("C3", { author: "Anna Bos", text: "volgens haarzelf" });
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getActiveWorksheet();
    comments.load("items/id");
    const count = comments.getCount();
    const where = comments.getItem("{7D5A}").getLocation().load("address");
    await context.sync();
    expect(count.value).toBe(1);
    expect(comments.items.map(({ id }) => id)).toEqual(["{7D5A}"]);
    expect(where.address).toBe("Blad1!B2");
  });
  const other = await failureOf((context) =>
    context.workbook.worksheets.getActiveWorksheet().comments.getItem("C3").load("id"),
  );
  expect(other.code).toBe("ItemNotFound");
});
