/** Parts of the pane that come later: what is seen while they are on their way, and where they cannot be had. */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import * as footPart from "../../src/taskpane/pieces/foot-part";
import { later } from "../../src/taskpane/pieces/later";
import { scoresWithRound } from "../../src/taskpane/scores-with-round";
import * as searchPart from "../../src/taskpane/search/search-part";
import { allWords, renderPane } from "./render";

const words = allWords("nl");

/** A part that comes, or does not, when the test says so. */
function held<Value>(value: Value) {
  const waiting: { readonly come: () => void; readonly fail: () => void }[] = [];
  const part = later(
    () =>
      new Promise<Value>((resolve, reject) =>
        waiting.push({ come: () => resolve(value), fail: () => reject(new Error("offline")) }),
      ),
  );
  return {
    part,
    asked: () => waiting.length,
    come: () => act(async () => waiting.at(-1)?.come()),
    fail: () => act(async () => waiting.at(-1)?.fail()),
  };
}

test("a tab is asked for when it is first looked at, once, and says that it is on its way", async () => {
  const search = held(searchPart);
  const { user, view } = renderPane({ parts: { search: search.part } });
  expect(search.asked()).toBe(0);
  await user.click(screen.getByRole("tab", { name: words.tabs.search }));
  expect(screen.getByText(words.loading)).toBeVisible();
  act(() => view.set({ tab: "matrix" }));
  act(() => view.set({ tab: "search" }));
  expect(search.asked()).toBe(1);
  await search.come();
  expect(screen.getByRole("searchbox")).toBeVisible();
  expect(screen.queryByText(words.loading)).toBeNull();
});

test("while a tab is on its way the keyboard has a place in the pane, and goes on into the tab", async () => {
  const search = held(searchPart);
  const { user } = renderPane({ parts: { search: search.part } });
  await user.click(screen.getByRole("tab", { name: words.tabs.search }));
  const panel = screen.getByRole("tabpanel", { name: words.tabs.search });
  await user.tab();
  expect(panel).toHaveFocus();
  await search.come();
  expect(panel).not.toHaveAttribute("tabindex");
});

test("a tab that was loaded ahead is there with the click", async () => {
  const search = held(searchPart);
  const { view } = renderPane({ parts: { search: search.part } });
  void search.part.load();
  await search.come();
  act(() => view.set({ tab: "search" }));
  expect(screen.getByRole("searchbox")).toBeVisible();
  expect(search.asked()).toBe(1);
});

test("a tab that cannot be had says so, and a button asks again; what can be made comes with it", async () => {
  const scores = held(scoresWithRound(true));
  const { user } = renderPane({ view: { tab: "scores" }, parts: { scores: scores.part } });
  expect(screen.queryByRole("button", { name: words.scores.make.buttons.team })).toBeNull();
  await scores.fail();
  const panel = within(screen.getByRole("tabpanel", { name: words.tabs.scores }));
  expect(panel.getByText(words.notLoaded)).toBeVisible();
  await user.click(panel.getByRole("button", { name: words.broken.again }));
  expect(panel.getByText(words.loading)).toBeVisible();
  await scores.come();
  expect(panel.getByRole("textbox", { name: words.scores.who.text })).toBeVisible();
  expect(screen.getByRole("button", { name: words.scores.make.buttons.team })).toBeVisible();
});

test("a notice is told and can be closed before its box is there, and an error has the focus once it is", async () => {
  const foot = held(footPart);
  const { user, view } = renderPane({ parts: { foot: foot.part } });
  act(() => view.set({ notice: { kind: "info", message: "Klaar." } }));
  expect(screen.getAllByText("Klaar.").at(-1)).toBeVisible();
  await foot.fail();
  await user.click(screen.getByRole("button", { name: words.notice.close }));
  expect(screen.queryByText("Klaar.")).toBeNull();

  const error = { code: "busy", message: "Er is al iets bezig." } as const;
  act(() => view.set({ notice: { kind: "error", error } }));
  expect(screen.getByRole("alert")).toHaveTextContent(error.message);
  expect(foot.asked()).toBe(2);
  await foot.come();
  expect(document.activeElement).toHaveTextContent(error.message);
});
