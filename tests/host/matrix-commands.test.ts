/** The ribbon's commands as Excel calls them: by the ids of the manifest, until `event.completed()`. */
import { readFileSync } from "node:fs";
import { createPaneViewStore } from "../../src/app/pane/pane-view";
import { associateCommands } from "../../src/commands/associate-commands";
import { commandIds } from "../../src/commands/command-ids";
import { createCommands } from "../../src/commands/commands";
import { excelAtWork } from "./excel-at-work";

test("the manifest names the commands that there are, and no others", () => {
  const names = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
  expect(names.map(([, name]) => name).sort()).toEqual([...commandIds].sort());
});

test("each is completed, also when its action is refused or the pane cannot be shown", async () => {
  const excel = excelAtWork();
  const view = createPaneViewStore({ tab: "search" });
  const { run, book, runtime } = excel;
  let canShow = true;
  const showPane = async () => {
    if (!canShow) throw new Error("no pane");
    await Office.addin.showAsTaskpane();
  };
  try {
    const commands = createCommands({ run, language: "nl", view, showPane });
    associateCommands(() => Promise.resolve(commands));
    await runtime.invokeAction("openMatrix");
    expect(view.get().tab).toBe("matrix");
    await runtime.invokeAction("insertWholeMatrix");
    expect(book.sheets).toHaveLength(2);
    expect(view.get().notice).toMatchObject({ kind: "made", made: { sheetId: book.sheets[1]!.id } });
    book.structureProtected = true;
    await runtime.invokeAction("insertWholeMatrix");
    expect(view.get().notice).toMatchObject({ kind: "error", error: { code: "workbookProtected" } });
    canShow = false;
    await runtime.invokeAction("openSearch");
    expect(view.get().tab).toBe("search");
  } finally {
    excel.dispose();
  }
});
