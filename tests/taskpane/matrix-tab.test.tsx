import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { renderPane } from "./render";

const row = (name: RegExp) => screen.getByRole("treeitem", { name });
/** The name in a row, as a mouse would hit it. */
const nameOf = (text: string) => within(screen.getByRole("tree")).getByText(text);
/** The drawn box of a row, as a mouse would hit it. */
const box = (key: string) => document.querySelector(`[data-check="${key}"]`)!;

describe("the tree", () => {
  test("begins with everything chosen and the clusters closed", () => {
    renderPane();
    expect(screen.getAllByRole("treeitem")).toHaveLength(4);
    for (const item of screen.getAllByRole("treeitem")) {
      expect(item).toHaveAttribute("aria-checked", "true");
      expect(item).toHaveAttribute("aria-expanded", "false");
    }
    expect(screen.getByText("15 competenties · 215 indicatoren")).toBeVisible();
  });

  test("a click on a cluster's name opens it; on its box it clears and chooses the cluster", async () => {
    const { user } = renderPane();
    await user.click(nameOf("Relaties"));
    expect(screen.getAllByRole("treeitem")).toHaveLength(7);
    expect(row(/Relaties/)).toHaveAttribute("aria-expanded", "true");

    await user.click(box("2"));
    expect(row(/Relaties/)).toHaveAttribute("aria-checked", "false");
    expect(row(/Samenwerken/)).toHaveAttribute("aria-checked", "false");
    expect(row(/Relaties/)).toHaveAccessibleName("Relaties 0 van 3");

    await user.click(box("2"));
    expect(row(/Samenwerken/)).toHaveAttribute("aria-checked", "true");
  });

  test("a cluster with some chosen is mixed, and becomes whole at the next press", async () => {
    const { user } = renderPane();
    await user.click(nameOf("Relaties"));
    await user.click(row(/Coachen/));
    expect(row(/Coachen/)).toHaveAttribute("aria-checked", "false");
    expect(row(/Relaties/)).toHaveAttribute("aria-checked", "mixed");
    expect(row(/Relaties/)).toHaveAccessibleName("Relaties 2 van 3");
    await user.click(box("2"));
    expect(row(/Relaties/)).toHaveAttribute("aria-checked", "true");
    expect(row(/Coachen/)).toHaveAttribute("aria-checked", "true");
  });

  test("says where a row stands in the tree", async () => {
    const { user } = renderPane();
    await user.click(nameOf("Resultaatgericht werken"));
    const item = row(/Initiatief nemen/);
    expect(item).toHaveAttribute("aria-level", "2");
    expect(item).toHaveAttribute("aria-posinset", "3");
    expect(item).toHaveAttribute("aria-setsize", "4");
  });
});

describe("the count", () => {
  test("follows competencies and levels", async () => {
    const { user, words } = renderPane();
    await user.click(screen.getByRole("button", { name: /^Niets/ }));
    await user.click(nameOf("Relaties"));
    for (const name of [/Samenwerken/, /Coachen/, /Communiceren/]) await user.click(row(name));
    // 5 4 4 4 + 4 3 5 4 + 3 4 6 4
    expect(screen.getByText("3 competenties · 50 indicatoren")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: words.matrix.level(1) }));
    await user.click(screen.getByRole("checkbox", { name: words.matrix.level(4) }));
    // 4 4 + 3 5 + 4 6
    expect(screen.getByText("3 competenties · 26 indicatoren")).toBeVisible();
  });

  test("has a singular", async () => {
    const { user } = renderPane({ language: "en" });
    await user.click(screen.getByRole("button", { name: /^None/ }));
    await user.click(nameOf("Externe oriëntatie"));
    await user.click(row(/Visie/));
    expect(screen.getByText("1 competency · 13 indicators")).toBeVisible();
  });

  test("gives way to the reason when nothing is chosen, and the button does nothing", async () => {
    const { user, words, calls } = renderPane();
    const insert = screen.getByRole("button", { name: words.matrix.insert });
    await user.click(screen.getByRole("button", { name: /^Niets/ }));
    expect(screen.getByText(words.matrix.chooseCompetency)).toBeVisible();
    expect(insert).toHaveAttribute("aria-disabled", "true");
    expect(insert).toHaveAccessibleDescription(words.matrix.chooseCompetency);
    await user.click(insert);
    expect(calls).toEqual([]);

    await user.click(screen.getByRole("button", { name: /^Alles/ }));
    for (const level of [1, 2, 3, 4])
      await user.click(screen.getByRole("checkbox", { name: words.matrix.level(level) }));
    expect(insert).toHaveAccessibleDescription(words.matrix.chooseLevel);
    await user.click(insert);
    expect(calls).toEqual([]);
  });
});

describe("what is asked for", () => {
  test("everything, as it stands", async () => {
    const { user, words, calls } = renderPane();
    await user.click(screen.getByRole("button", { name: words.matrix.insert }));
    expect(calls.map(({ id, args }) => [id, args])).toEqual([
      ["insertMatrix", { layout: "matrix", target: "newSheet" }],
    ]);
  });

  test("a part, as a list, with a name", async () => {
    const { user, words, calls } = renderPane();
    await user.click(box("2"));
    await user.click(box("3"));
    await user.click(box("4"));
    await user.click(nameOf("Persoonlijke effectiviteit"));
    await user.click(row(/Stressbestendigheid/));
    await user.click(screen.getByRole("checkbox", { name: words.matrix.level(2) }));
    await user.click(screen.getByRole("radio", { name: words.matrix.layouts.list.name }));
    await user.type(screen.getByRole("textbox", { name: words.matrix.sheetName }), "  Mijn lijst ");
    await user.click(screen.getByRole("button", { name: words.matrix.insert }));
    expect(calls[0]?.args).toEqual({
      layout: "list",
      competencies: ["1.1", "1.2", "1.3", "1.4"],
      levels: [1, 3, 4],
      target: "newSheet",
      sheetName: "Mijn lijst",
    });
  });

  test("at the selection there is no name to give, and a name typed before is not sent", async () => {
    const { user, words, calls } = renderPane({ language: "en" });
    await user.type(screen.getByRole("textbox", { name: words.matrix.sheetName }), "Mine");
    await user.click(screen.getByRole("radio", { name: words.matrix.targets.selection }));
    expect(screen.queryByRole("textbox", { name: words.matrix.sheetName })).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: words.matrix.layouts.card.name }));
    await user.click(screen.getByRole("button", { name: words.matrix.insert }));
    expect(calls[0]?.args).toEqual({ layout: "card", target: "selection" });
  });
});

test("a choice survives a look at the other tab", async () => {
  const { user } = renderPane();
  await user.click(box("1"));
  await user.click(screen.getByRole("tab", { name: "Zoeken" }));
  expect(screen.queryByRole("tree")).not.toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: "Matrix" }));
  expect(row(/Persoonlijke effectiviteit/)).toHaveAttribute("aria-checked", "false");
});

test("a ribbon command switches the tab and says something", () => {
  const { view } = renderPane();
  act(() => view.set({ tab: "search", notice: { kind: "info", message: "Er is iets." } }));
  expect(screen.getByRole("tab", { name: "Zoeken", selected: true })).toBeVisible();
  expect(within(screen.getByRole("group")).getByText("Er is iets.")).toBeVisible();
});
