import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { renderPane } from "./render";

/** Tabs until a control with this accessible name has the focus. */
async function tabTo(user: UserEvent, name: RegExp): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    await user.tab();
    const focused = document.activeElement;
    if (focused && name.test(focused.getAttribute("aria-label") ?? focused.textContent ?? "")) return;
  }
  throw new Error(`No Tab stop ${String(name)}`);
}

test("a keyboard alone chooses two competencies and inserts them as cards", async () => {
  const { user, words, calls } = renderPane();
  await tabTo(user, /^Niets/);
  await user.keyboard("{Enter}");
  await user.tab();
  expect(document.activeElement).toHaveAccessibleName("Persoonlijke effectiviteit 0 van 5");
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
  expect(document.activeElement).toHaveAccessibleName("2.1 Samenwerken");
  await user.keyboard(" {ArrowDown}{Enter}");
  expect(screen.getByText("2 competenties · 33 indicatoren")).toBeVisible();
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toHaveAttribute("aria-checked", "mixed");

  // One stop for the tree, one for each level, one for each question with radio buttons.
  await user.tab();
  expect(screen.getByRole("checkbox", { name: words.matrix.level(1) })).toHaveFocus();
  await user.tab();
  await user.tab();
  await user.tab();
  await user.keyboard(" ");
  await user.tab();
  expect(screen.getByRole("radio", { name: words.matrix.layouts.matrix.name })).toHaveFocus();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(screen.getByRole("radio", { name: words.matrix.layouts.card.name })).toBeChecked();
  await user.tab();
  expect(screen.getByRole("radio", { name: words.matrix.targets.newSheet })).toHaveFocus();
  await tabTo(user, /^Matrix invoegen$/);
  await user.keyboard("{Enter}");
  expect(calls.map(({ id, args }) => [id, args])).toEqual([
    ["insertMatrix", { layout: "card", competencies: ["2.1", "2.2"], levels: [1, 2, 3], target: "newSheet" }],
  ]);
  const stops: (string | null)[] = [];
  for (let press = 0; press < 3; press += 1) {
    await user.tab({ shift: true });
    stops.unshift(document.activeElement?.getAttribute("aria-label") ?? document.activeElement!.textContent);
  }
  expect(stops).toEqual([words.notice.close, words.notice.goTo, words.notice.remove]);
});

test("arrows, Home, End, letters and the asterisk move over the tree; one row is in the tab order", async () => {
  const { user } = renderPane();
  const name = () => document.activeElement?.textContent;
  act(() => screen.getByRole("treeitem", { name: /Persoonlijke/ }).focus());
  await user.keyboard("*");
  expect(screen.getAllByRole("treeitem")).toHaveLength(19);
  await user.keyboard("{End}");
  expect(name()).toContain("Klantgerichtheid");
  await user.keyboard("{ArrowDown}");
  expect(name()).toContain("Klantgerichtheid");
  await user.keyboard("{ArrowLeft}");
  expect(name()).toContain("Externe oriëntatie");
  await user.keyboard("{ArrowLeft}");
  expect(screen.getAllByRole("treeitem")).toHaveLength(16);
  await user.keyboard("{Home}");
  expect(name()).toContain("Persoonlijke effectiviteit");
  await user.keyboard("c");
  expect(name()).toContain("Coachen");
  await user.keyboard("c");
  expect(name()).toContain("Communiceren");
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(name()).toContain("Samenwerken");
  const stops = screen.getAllByRole("treeitem").filter((item) => item.tabIndex === 0);
  expect(stops).toEqual([document.activeElement]);
});

test("the tree keeps a tab stop when the row that had it is folded away", async () => {
  const { user } = renderPane();
  await user.click(within(screen.getByRole("tree")).getByText("Relaties"));
  await user.click(screen.getByRole("treeitem", { name: /Coachen/ }));
  await user.click(within(screen.getByRole("tree")).getByText("Relaties"));
  expect(screen.getAllByRole("treeitem").filter((item) => item.tabIndex === 0)).toHaveLength(1);
});

test("arrows change the tab, and only the selected one is a stop", async () => {
  const { user } = renderPane();
  await user.tab();
  expect(screen.getByRole("tab", { name: "Matrix" })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  const search = screen.getByRole("tab", { name: "Zoeken", selected: true });
  expect(search).toHaveFocus();
  expect(screen.getByRole("tabpanel")).toHaveAccessibleName("Zoeken");
  await user.tab();
  expect(screen.getByRole("searchbox")).toHaveFocus();
  await user.tab({ shift: true });
  await user.keyboard("{Home}");
  expect(screen.getByRole("tab", { name: "Matrix", selected: true })).toHaveFocus();
});
