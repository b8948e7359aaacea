/** What a file has that is not kept is known when it is opened, and nothing is said of any other file. */
import { notKeptOf } from "../../../model/file/not-kept";

const file = (paths: readonly string[], workbook = "<workbook/>") => ({
  paths: () => ["xl/workbook.xml", ...paths],
  text: (path: string) => (path === "xl/workbook.xml" ? workbook : undefined),
});

test.each([
  ["macros", file(["xl/vbaProject.bin"])],
  ["slicers", file(["xl/slicers/slicer1.xml", "xl/slicers/slicer2.xml"])],
  ["timelines", file(["xl/timelines/timeline1.xml"])],
  ["dataModel", file(["xl/model/item.data"])],
  ["views", file([], '<x:customWorkbookViews><x:customWorkbookView name="Jan"/></x:customWorkbookViews>')],
])("%s", (kind, given) => {
  expect(notKeptOf(given)).toEqual([kind]);
});

test("several, and none", () => {
  expect(notKeptOf(file(["xl/slicers/slicer1.xml", "xl/vbaProject.bin"]))).toEqual(["macros", "slicers"]);
  expect(notKeptOf(file(["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"]))).toEqual([]);
});
