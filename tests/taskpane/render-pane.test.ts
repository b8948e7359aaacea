import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { createPaneViewStore } from "../../src/app/pane/pane-view";
import { compleet } from "../../src/framework/compleet";
import { functionHelp } from "../../src/functions/help/help";
import { paneParts } from "../../src/taskpane/pane-parts";
import { renderPane } from "../../src/taskpane/render-pane";

const page = readFileSync("src/taskpane/taskpane.html", "utf8");

function openPage(): HTMLElement {
  const template = new DOMParser().parseFromString(page, "text/html");
  document.body.innerHTML = template.body.innerHTML;
  return document.getElementById("pane")!;
}

test("takes the place of the loading text, and keeps the choice when theme and language change", async () => {
  const element = openPage();
  expect(screen.getByRole("status")).toHaveTextContent(/\S/);
  const view = createPaneViewStore();
  const props = {
    inWorkbook: { framework: compleet() },
    parts: paneParts({
      loadFunctions: async () => functionHelp("nl"),
      canKeepFiles: true,
      loadFollow: async () => () => () => undefined,
    }),
    emptyCellsAreZero: false,
    view,
    run: jest.fn(),
  };
  const pane = await act(async () => renderPane(element, { ...props, language: "nl", theme: "light" }));
  expect(element).not.toHaveTextContent("Compleet…");
  expect(document.documentElement.lang).toBe("nl");
  await userEvent.click(screen.getByRole("checkbox", { name: "Niveau 3" }));
  await act(async () => pane.update({ language: "en", theme: "dark" }));
  expect(document.documentElement.lang).toBe("en");
  expect(screen.getByRole("checkbox", { name: "Level 3" })).not.toBeChecked();
  expect(screen.getByText("15 competencies · 156 indicators")).toBeVisible();
  act(() => pane.unmount());
  expect(element).toBeEmptyDOMElement();
});

test("the page names its language and needs no script to say that it is loading", () => {
  const template = new DOMParser().parseFromString(page, "text/html");
  expect(template.documentElement.lang).toBe("nl");
  expect(template.querySelectorAll("script")).toHaveLength(0);
  expect(template.querySelector("meta[name=viewport]")).not.toBeNull();
});
