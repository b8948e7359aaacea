import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { compleet } from "../../src/framework/compleet";
import { searchFramework } from "../../src/framework/search";
import { searchPaneWording } from "../../src/app/wording/pane/search-pane";
import { renderPane } from "./render";

const onSearch = { view: { tab: "search" as const } };
const marks = () => [...document.querySelectorAll("mark")].map((mark) => mark.textContent?.toLowerCase());
const competency = (code: string) =>
  compleet()
    .clusters.flatMap((cluster) => cluster.competencies)
    .find((one) => one.code === code)!;

test("a text that was put in a cell is taken away again by its notice, once, and the sentence says what came of it", async () => {
  const left = [{ sheet: "Blad1", address: "B2" }];
  const words = searchPaneWording.nl;
  const { user, calls } = renderPane({
    ...onSearch,
    answers: {
      insertText: () => ({ ok: true, result: { sheet: "Blad1", address: "B2", undo: 3 } }),
      undo: () => ({ ok: true, result: { cells: 1, back: 0, changed: left, left: [] } }),
    },
  });
  await user.type(screen.getByRole("searchbox"), "klanttevredenheid");
  const [hit] = await screen.findAllByRole("button", { name: /klanttevredenheid/ });
  await user.click(hit!);
  await user.click(screen.getByRole("button", { name: words.detail.putDefinitionInCell }));
  await user.dblClick(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(calls.filter(({ id }) => id === "undo").map(({ args }) => args)).toEqual([{ writing: 3 }]);
  expect(
    screen.getAllByText(
      "Er is niets teruggezet. Daar staat inmiddels iets anders, en dat is gebleven: B2 op ‘Blad1’.",
    )[0],
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
});

test("results come by competency and level, with what was sought marked", async () => {
  const { user } = renderPane(onSearch);
  await user.type(screen.getByRole("searchbox"), "klant");
  const hits = searchFramework(compleet(), "klant");
  const competencies = new Set(hits.map((hit) => hit.competency.code)).size;
  expect(screen.getByText(`${hits.length} vindplaatsen in ${competencies} competenties`)).toBeVisible();
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "4.3 Klantgerichtheid",
    "3.2 Besluiten nemen",
  ]);
  expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
    "Definitie",
    "Niveau 1",
    "Niveau 2",
    "Niveau 3",
    "Niveau 4",
    "Niveau 2",
  ]);
  expect(marks()).toHaveLength(hits.reduce((sum, hit) => sum + hit.highlights.length, 0));
  expect(new Set(marks())).toEqual(new Set(["klant"]));
});

test("a hit opens its competency at its level; a text goes into the cell; back keeps the search", async () => {
  const { user, words, calls } = renderPane(onSearch);
  await user.type(screen.getByRole("searchbox"), "klanttevredenheid");
  const hit = searchFramework(compleet(), "klanttevredenheid").find((one) => one.field === "indicator")!;
  const button = screen.getByRole("button", { name: hit.text });
  await user.click(button);

  expect(screen.getByRole("heading", { level: 2, name: hit.competency.name })).toHaveFocus();
  expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
  expect(screen.getByRole("tab", { name: words.search.level(hit.level!), selected: true })).toBeVisible();
  expect(marks()).toContain("klanttevredenheid");

  await user.click(screen.getByRole("button", { name: words.detail.putIndicatorInCell(hit.number!) }));
  expect(calls.map(({ id, args }) => [id, args])).toEqual([["insertText", { text: hit.text }]]);
  expect(screen.getAllByText("De tekst staat in cel B2 van ‘Blad1’.")[0]).toBeVisible();

  await user.click(screen.getByRole("button", { name: words.detail.putLevel }));
  const level = hit.competency.levels.find(({ number }) => number === hit.level)!;
  expect(calls.at(-1)?.args).toEqual({ text: level.indicators.map((text) => `• ${text}`).join("\n") });

  await user.click(screen.getByRole("button", { name: words.detail.putDefinitionInCell }));
  expect(calls.at(-1)?.args).toEqual({ text: hit.competency.definition });

  await user.click(screen.getByRole("button", { name: words.detail.backToResults }));
  expect(screen.getByRole("searchbox")).toHaveValue("klanttevredenheid");
  expect(screen.getByRole("button", { name: hit.text })).toHaveFocus();
});

test("the level tabs show the indicators of each level", async () => {
  const { user, words } = renderPane(onSearch);
  await user.click(screen.getByRole("button", { name: /Communiceren/ }));
  for (const level of competency("2.3").levels) {
    await user.click(screen.getByRole("tab", { name: words.search.level(level.number) }));
    const panel = within(screen.getByRole("tabpanel", { name: words.search.level(level.number) }));
    expect(
      panel.getAllByRole("listitem").map((item) => item.querySelector("[lang=nl]")?.textContent),
    ).toEqual(level.indicators);
  }
  await user.keyboard("{Home}");
  expect(screen.getByRole("tab", { name: words.search.level(1), selected: true })).toHaveFocus();
});

test("a text that cannot be put in the cell says why", async () => {
  const message = "Er is geen cel geselecteerd.";
  const { user, words } = renderPane({
    ...onSearch,
    answers: { insertText: () => ({ ok: false, error: { code: "noSelection", message } }) },
  });
  await user.click(screen.getByRole("button", { name: /Visie/ }));
  await user.click(screen.getByRole("button", { name: words.detail.putIndicatorInCell(1) }));
  expect(screen.getByRole("alert")).toHaveTextContent(message);
});

test("a competency is taken into the matrix and out of it from its page", async () => {
  const { user, words } = renderPane(onSearch);
  await user.click(screen.getByRole("button", { name: /Visie/ }));
  const included = screen.getByRole("checkbox", { name: words.detail.inMatrix });
  expect(included).toBeChecked();
  await user.click(included);
  await user.click(screen.getByRole("tab", { name: "Matrix" }));
  expect(screen.getByRole("treeitem", { name: "Externe oriëntatie 2 van 3" })).toHaveAttribute(
    "aria-checked",
    "mixed",
  );
});

test("nothing found says so and offers what was probably meant", async () => {
  const { user, words } = renderPane(onSearch);
  await user.type(screen.getByRole("searchbox"), "Analiseren");
  expect(screen.getByText(words.search.nothing("Analiseren"))).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Bedoelde u Analyseren?" }));
  expect(screen.getByRole("heading", { level: 2, name: "Analyseren" })).toBeVisible();
});

test("before a search there are examples and all competencies", async () => {
  const { user, words } = renderPane({ ...onSearch, language: "en" });
  for (const cluster of compleet().clusters)
    for (const { code, name } of cluster.competencies)
      expect(screen.getByRole("button", { name: `${code} ${name}` })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "draagvlak" }));
  expect(screen.getByRole("searchbox")).toHaveValue("draagvlak");
  expect(marks()).toContain("draagvlak");
  await user.click(screen.getByRole("button", { name: words.search.clear }));
  expect(screen.getByRole("button", { name: "draagvlak" })).toBeVisible();
});

test("arrows go from the search box through the results and back", async () => {
  const { user } = renderPane(onSearch);
  await user.type(screen.getByRole("searchbox"), "draagvlak");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toHaveTextContent(/draagvlak/);
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

test.each(["nl", "en"] as const)("every example finds something (%s)", (language) => {
  for (const word of searchPaneWording[language].search.exampleWords)
    expect(searchFramework(compleet(), word).length).toBeGreaterThan(1);
});
