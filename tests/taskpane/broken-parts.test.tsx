/** A component that throws: what a person then sees, and that nothing is lost. */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { PaneTab } from "../../src/app/pane/pane-view";
import { createCommands } from "../../src/commands/commands";
import { paneWording } from "../../src/app/wording/pane/pane-words";
import { breaking } from "./breakable";
import type * as Breakable from "./breakable";
import { renderPane } from "./render";

/** Named so that Jest lets the factories below use it before the imports. */
function mockBroken(path: string): Record<string, unknown> {
  const { breakable: make } = jest.requireActual<typeof Breakable>("./breakable");
  return make(jest.requireActual<Record<string, unknown>>(path));
}
jest.mock("../../src/taskpane/matrix/target-choice", () =>
  mockBroken("../../src/taskpane/matrix/target-choice"),
);
jest.mock("../../src/taskpane/search/search-start", () =>
  mockBroken("../../src/taskpane/search/search-start"),
);
jest.mock("../../src/taskpane/functions/function-field", () =>
  mockBroken("../../src/taskpane/functions/function-field"),
);
jest.mock("../../src/taskpane/scores/people-field", () =>
  mockBroken("../../src/taskpane/scores/people-field"),
);
jest.mock("../../src/taskpane/heatmap/heatmap-shape", () =>
  mockBroken("../../src/taskpane/heatmap/heatmap-shape"),
);
jest.mock("../../src/taskpane/pieces/pane-foot", () => mockBroken("../../src/taskpane/pieces/pane-foot"));

beforeEach(() => {
  // React tells the console of each error that a boundary caught.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  breaking.component = "";
  jest.restoreAllMocks();
});

const words = paneWording.nl;
const tab = (id: PaneTab) => screen.getByRole("tab", { name: words.tabs[id] });
const isBroken = (text: string) => screen.queryAllByRole("alert").some((each) => each.textContent === text);

type Pane = ReturnType<typeof renderPane>;

interface Part {
  readonly id: PaneTab;
  readonly component: string;
  /** Fills something in. */
  readonly fill: (pane: Pane) => Promise<void>;
  /** Whether it is there. */
  readonly filled: () => Promise<void>;
}

const typed = (role: string, name: RegExp, text: string): Pick<Part, "fill" | "filled"> => ({
  fill: async ({ user }) => user.type(screen.getByRole(role, { name }), text),
  filled: async () => expect(await screen.findByRole(role, { name })).toHaveValue(text),
});

const PARTS: readonly Part[] = [
  { id: "matrix", component: "TargetChoice", ...typed("textbox", /Naam van het blad/, "Mijn matrix") },
  {
    id: "search",
    component: "SearchStart",
    fill: async ({ user }) => {
      await user.type(screen.getByRole("searchbox"), "visie ");
      // The start of the search is shown where nothing is sought.
      await user.clear(screen.getByRole("searchbox"));
      await user.type(screen.getByRole("searchbox"), "   ");
    },
    filled: async () => expect(await screen.findByRole("searchbox")).toHaveValue("   "),
  },
  {
    id: "functions",
    component: "FunctionField",
    fill: async ({ user }) => {
      await user.click(await screen.findByRole("button", { name: /^COMPETENCY_NAME/ }));
      await user.type(screen.getByRole("combobox"), "Visie");
    },
    filled: async () => expect(await screen.findByRole("combobox")).toHaveValue("Visie"),
  },
  { id: "scores", component: "PeopleField", ...typed("textbox", /./, "Anna") },
  {
    id: "heatmap",
    component: "HeatmapShape",
    fill: async ({ user }) => user.click(await screen.findByRole("radio", { name: /Clusters/ })),
    filled: async () => expect(await screen.findByRole("radio", { name: /Clusters/ })).toBeChecked(),
  },
];

/** Has the pane drawn again, as anything that happens does. */
const redraw = ({ view }: Pane) => act(() => view.set({}));

test.each(PARTS)("$id breaks: said in its place, the rest works, nothing is lost", async (part) => {
  const pane = renderPane({ view: { tab: part.id } });
  await part.fill(pane);
  breaking.component = part.component;
  redraw(pane);
  if (!isBroken(words.broken.part)) {
    await pane.user.click(tab("matrix"));
    await pane.user.click(tab(part.id));
  }
  expect(isBroken(words.broken.part)).toBe(true);

  // The other tabs, and what a ribbon button has to say.
  const other = part.id === "search" ? "matrix" : "search";
  await pane.user.click(tab(other));
  expect(screen.getByRole("tabpanel", { name: words.tabs[other] })).toBeVisible();
  act(() => pane.view.set({ tab: part.id, notice: { kind: "info", message: "Klaar." } }));
  expect(screen.getAllByText("Klaar.").length).toBeGreaterThan(0);

  // As long as it is broken it stays so.
  await pane.user.click(screen.getByRole("button", { name: words.broken.again }));
  expect(isBroken(words.broken.part)).toBe(true);
  breaking.component = "";
  await pane.user.click(screen.getByRole("button", { name: words.broken.again }));
  expect(isBroken(words.broken.part)).toBe(false);
  await part.filled();
});

describe("the whole pane breaks", () => {
  async function broken(language: "nl" | "en" = "nl") {
    const pane = renderPane({ view: { tab: "scores" }, language });
    await pane.user.type(screen.getAllByRole("textbox")[0]!, "Anna{Enter}Bram");
    breaking.component = "PaneFoot";
    redraw(pane);
    return pane;
  }

  test.each(["nl", "en"] as const)(
    "said in a sentence, with a button to load it again: %s",
    async (language) => {
      const { user } = await broken(language);
      const { pane, again } = paneWording[language].broken;
      expect(screen.getByRole("alert")).toHaveTextContent(pane);
      breaking.component = "";
      await user.click(screen.getByRole("button", { name: again }));
      expect(screen.getAllByRole("textbox")[0]).toHaveValue("Anna\nBram");
    },
  );

  test("a ribbon button still shows its message", async () => {
    const { view } = await broken();
    const commands = createCommands({
      run: async () => ({ ok: false, error: { code: "heatmapNotFound", message: "Er is geen heatmap." } }),
      language: "nl",
      view,
      showPane: async () => undefined,
    });
    await act(async () => commands.refreshHeatmap());
    expect(screen.getByRole("status")).toHaveTextContent("Er is geen heatmap.");
  });

  test("where loading again does not help, what is filled in can be left behind", async () => {
    const { user } = await broken();
    expect(screen.queryByRole("button", { name: words.broken.clear })).toBeNull();
    await user.click(screen.getByRole("button", { name: words.broken.again }));
    breaking.component = "";
    await user.click(screen.getByRole("button", { name: words.broken.clear }));
    expect(screen.getAllByRole("textbox")[0]).toHaveValue("");
  });
});
