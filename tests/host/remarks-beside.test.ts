/** What is remarked beside cells, in Excels that tell of notes and in those that do not. */
import { startExcel } from "embedded-excel/node";
import { askRemarks, remarksIn } from "../../src/excel/reading/remarks-beside";

test.each([
  ["1.14", 1],
  ["1.18", 3],
])("with ExcelApi %s %d are told of one conversation and two notes", async (apiSet, told) => {
  const excel = startExcel({ apiSet });
  try {
    excel.book.activeSheet.notes.set("B2", { author: "tc={1}", text: "Waarom 2?" });
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      // As Microsoft's own pages load it, the client has this collection; the published package has it not.
      Object.defineProperty(worksheet, "notes", { value: { getCount: () => ({ value: 2 }) } });
      const asked = askRemarks(worksheet);
      await context.sync();
      expect(remarksIn(asked)).toBe(told);
    });
  } finally {
    excel.dispose();
  }
});
