import "@testing-library/jest-dom";
import { act, cleanup, screen, within } from "@testing-library/react";
import { followedCell, type FollowedCell } from "../../src/app/pane/followed-cell";
import { compleet } from "../../src/framework/compleet";
import type { Framework } from "../../src/framework/model";
import { competenciesIn, frameworkOf } from "../framework/levels-that-differ";
import { formCell, teamCell } from "../app/surroundings";
import { renderPane } from "./render";

const scores = (panel: HTMLElement) => within(panel).getByRole("group", { name: "Score kiezen" });

type Tell = (cell: FollowedCell | undefined) => void;

function paneWith(options: Omit<Parameters<typeof renderPane>[0] & object, "followCell"> = {}) {
  let tell: Tell = () => undefined;
  let following = 0;
  const followCell = (listener: Tell) => {
    tell = listener;
    following++;
    return () => void following--;
  };
  const rendered = renderPane({ ...options, followCell });
  const select = (cell: typeof teamCell | undefined, framework = compleet()) =>
    act(() => tell(cell && followedCell(framework, cell)));
  const panel = () => screen.getByRole("region", { name: rendered.words.followed.label });
  return { ...rendered, select, panel, following: () => following };
}

test("shows nothing until a score is selected, and nothing when it no longer is", () => {
  const { select, words } = paneWith();
  expect(screen.queryByRole("region", { name: words.followed.label })).toBeNull();
  select(teamCell);
  expect(screen.getByRole("region", { name: words.followed.label })).toBeVisible();
  select(undefined);
  expect(screen.queryByRole("region", { name: words.followed.label })).toBeNull();
});

test("whichever tab is open: whose score, of what, each level with its indicators, the current one pressed", async () => {
  const { user, select, panel } = paneWith();
  await user.click(screen.getByRole("tab", { name: "Zoeken" }));
  select(teamCell);
  expect(panel()).toHaveTextContent("Anna");
  expect(panel()).toHaveTextContent("1.2 Analyseren · leidinggevende");
  const buttons = within(scores(panel())).getAllByRole("button");
  expect(buttons.map((button) => [button.textContent, button.getAttribute("aria-pressed")])).toEqual([
    ["0", "false"],
    ["1", "false"],
    ["2", "false"],
    ["3", "true"],
    ["4", "false"],
    ["n.v.t.", "false"],
  ]);
  const level = within(panel()).getByRole("button", { name: "Niveau 2" });
  const indicators = compleet().clusters[0]?.competencies[1]?.levels[1]?.indicators ?? [];
  expect(indicators.length).toBeGreaterThan(0);
  for (const text of indicators) expect(level).toHaveAccessibleDescription(expect.stringContaining(text));
});

/** Of one competency with all seven levels, each with a name, and of one with three, of which one is prose. */
const OWN = frameworkOf([
  [1, 2, 3, 4, 5, 6, 7],
  [1, 2, 4],
]);
const [LONG, SHORT] = competenciesIn(OWN);
const NAMED: Framework = {
  ...OWN,
  clusters: OWN.clusters.map((cluster) => ({
    ...cluster,
    competencies: cluster.competencies.map((one) => ({
      ...one,
      levels: one.levels.map((level) => ({
        ...level,
        name: `Trap ${level.number}`,
        description: `Zoals trap ${level.number} is bedoeld.`,
        ...(level.number === 4 ? { prose: true as const, indicators: ["Een zin. En nog een."] } : {}),
      })),
    })),
  })),
};

test.each([
  [LONG, ["0", "1", "2", "3", "4", "5", "6", "7", "n.v.t."]],
  [SHORT, ["0", "1", "2", "4", "n.v.t."]],
])(
  "%#. of a framework of one's own the levels of this competency, with their names",
  (competency, entries) => {
    const { select, panel } = paneWith();
    const headers = [...teamCell.headers];
    headers[teamCell.column] = `${competency!.code} ${competency!.name}`;
    select({ ...teamCell, headers, value: 4 }, NAMED);
    const buttons = within(scores(panel())).getAllByRole("button");
    expect(buttons.map(({ textContent }) => textContent)).toEqual(entries);
    const fourth = within(panel()).getByRole("button", { name: "Niveau 4 · Trap 4" });
    expect(fourth).toHaveAttribute("aria-pressed", "true");
    expect(fourth).toHaveAccessibleDescription(
      expect.stringMatching(/Zoals trap 4 is bedoeld\..*Een zin\. En nog een\./u),
    );
    // Prose is no list of indicators.
    expect(within(panel()).getByText("Een zin. En nog een.").tagName).toBe("P");
  },
);

test("what is no level of this competency is no score of it", () => {
  const { select, panel, words } = paneWith();
  const headers = [...teamCell.headers];
  headers[teamCell.column] = `${SHORT!.code} ${SHORT!.name}`;
  select({ ...teamCell, headers, value: 3 }, NAMED);
  expect(panel()).toHaveTextContent(words.followed.noScore("3"));
  expect(within(scores(panel())).queryByRole("button", { pressed: true })).toBeNull();
});

test("a click or a key writes the level, and it is the pressed one from then on", async () => {
  const { user, select, panel, calls } = paneWith();
  select(teamCell);
  await user.click(within(panel()).getByRole("button", { name: "Niveau 4" }));
  expect(within(panel()).getByRole("button", { name: "Niveau 4" })).toHaveAttribute("aria-pressed", "true");
  await user.tab();
  expect(document.activeElement).toHaveTextContent("n.v.t.");
  await user.keyboard("{Enter}");
  const place = { sheetId: "{T}", address: "G9" };
  const written = () => calls.filter(({ id }) => id === "writeScore").map(({ args }) => args);
  expect(written()).toEqual([
    { ...place, was: 3, value: 4 },
    { ...place, was: 4, value: "n.v.t." },
  ]);
  // What stands there is not written again.
  await user.keyboard("{Enter}");
  expect(written()).toHaveLength(2);
});

test("a choice goes on to the next score that is empty, with the keyboard where it was", async () => {
  const { user, select, panel, calls, words } = paneWith();
  select(teamCell);
  await user.click(within(panel()).getByRole("button", { name: "Niveau 4" }));
  expect(calls.map(({ id, args }) => [id, args]).at(-1)).toEqual([
    "goToScore",
    { sheetId: "{T}", address: "G9", step: "nextEmpty" },
  ]);
  select({ ...teamCell, address: "F9", column: 5, value: "" });
  expect(within(panel()).getByRole("status")).toHaveTextContent("Anna, 1.1 Zorgvuldigheid · leidinggevende");
  expect(document.activeElement).toBe(within(panel()).getByRole("button", { name: "Niveau 4" }));
  // Of a cell that was selected in the sheet nothing is read out.
  select({ ...teamCell, address: "F10", column: 5, value: "" });
  expect(within(panel()).getByRole("status")).toBeEmptyDOMElement();
  expect(panel()).not.toHaveTextContent(words.followed.noMore.nextEmpty);
});

test("a double click fills in one score, and says nothing", async () => {
  let answer: () => void = () => undefined;
  const { user, select, panel, calls, view } = paneWith({
    answers: {
      writeScore: () =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: true, result: { sheet: "Teamscores", address: "G9" } });
        }),
    },
  });
  select(teamCell);
  await user.dblClick(within(panel()).getByRole("button", { name: "Niveau 4" }));
  await act(async () => answer());
  expect(calls.map(({ id }) => id)).toEqual(["writeScore", "goToScore"]);
  expect(view.get().notice).toBeUndefined();
  // And then the next one is.
  await user.click(within(panel()).getByRole("button", { name: "Niveau 2" }));
  expect(calls.at(-1)).toMatchObject({ id: "writeScore", args: { value: 2 } });
  await act(async () => answer());
});

test("the person before and after; and that there is nobody more", async () => {
  const { user, select, panel, calls, words } = paneWith({
    answers: { goToScore: () => ({ ok: true, result: {} }) },
  });
  const { previous, next, noMore } = words.followed;
  select(teamCell);
  for (const [name, step] of [
    [previous, "previous"],
    [next, "next"],
  ] as const) {
    await user.click(within(panel()).getByRole("button", { name }));
    expect(calls.at(-1)).toMatchObject({ id: "goToScore", args: { address: "G9", step } });
    expect(panel()).toHaveTextContent(noMore[step]);
  }
});

test("what a person's function requires is marked, and asked once for each function until another sheet was in front", async () => {
  const { select, panel, calls } = paneWith({
    answers: {
      requiredLevel: ({ args }) => {
        const { profile } = args as { profile: string };
        return { ok: true, result: profile === "Adviseur" ? { level: 2 } : {} };
      },
    },
  });
  const at = (profile: string, address: string, sheetId = "{T}") => ({
    ...teamCell,
    ...{ address, sheetId },
    row: ["Anna", "0012", "Zorg", profile, "leidinggevende", "", 3, "1 van 2", ""],
  });
  const asked = () => calls.filter(({ id }) => id === "requiredLevel").map(({ args }) => args);
  select(at("Adviseur", "G9"));
  expect(await within(panel()).findByText("Vereist: niveau 2")).toBeVisible();
  expect(within(panel()).getByRole("button", { name: "Niveau 2, vereist" })).toBeVisible();
  select(at("Teamleider", "G10"));
  expect(within(panel()).queryByText(/^Vereist/u)).toBeNull();
  select(at("Adviseur", "G11"));
  expect(await within(panel()).findByText("Vereist: niveau 2")).toBeVisible();
  select(at("", "G12"));
  expect(within(panel()).queryByText(/^Vereist/u)).toBeNull();
  const competency = "1.2";
  expect(asked()).toEqual([
    { profile: "Adviseur", competency },
    { profile: "Teamleider", competency },
  ]);
  select(undefined);
  select(at("Adviseur", "G9"));
  await within(panel()).findByText("Vereist: niveau 2");
  expect(asked()).toHaveLength(3);
});

test("what is refused is said, and the pressed level stays", async () => {
  const { user, select, panel } = paneWith({
    answers: {
      writeScore: () => ({ ok: false, error: { code: "scoreChanged", message: "Er staat iets anders." } }),
    },
  });
  select(teamCell);
  await user.click(within(panel()).getByRole("button", { name: "Niveau 4" }));
  expect(screen.getAllByText("Er staat iets anders.").length).toBeGreaterThan(0);
  expect(within(panel()).getByRole("button", { name: "Niveau 3" })).toHaveAttribute("aria-pressed", "true");
});

test("what was made or told before leaves with the first score that is filled in", async () => {
  const { user, select, panel, view } = paneWith();
  act(() => view.set({ notice: { kind: "info", message: "Het teamscoreblad is hersteld." } }));
  select(teamCell);
  expect(screen.getAllByText("Het teamscoreblad is hersteld.").length).toBeGreaterThan(0);
  await user.click(within(panel()).getByRole("button", { name: "Niveau 4" }));
  expect(screen.queryByText("Het teamscoreblad is hersteld.")).toBeNull();
});

test("an answer for a cell that is no longer selected changes nothing of what is shown", async () => {
  let answer: () => void = () => undefined;
  const { user, select, panel, calls } = paneWith({
    answers: {
      writeScore: () =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: true, result: { sheet: "Teamscores", address: "G9" } });
        }),
    },
  });
  select(teamCell);
  await user.click(within(panel()).getByRole("button", { name: "Niveau 4" }));
  select({ ...teamCell, address: "G10", value: 1, row: ["Bert", "", "", "", "zelf", "", 1, "", ""] });
  await act(async () => answer());
  expect(panel()).toHaveTextContent("Bert");
  expect(within(panel()).getByRole("button", { name: "Niveau 1" })).toHaveAttribute("aria-pressed", "true");
  // Whoever has gone elsewhere stays there.
  expect(calls.map(({ id }) => id)).toEqual(["writeScore"]);
});

test("an indicator: its text, and the four words to choose from", async () => {
  const { user, select, panel, calls } = paneWith({ language: "en" });
  select(formCell);
  const group = within(panel()).getByRole("group", { name: /^Level/ });
  expect(group).toHaveAccessibleName(/^Level 1: /);
  expect(within(group).getByRole("button", { pressed: true })).toHaveTextContent("deels");
  await user.click(within(group).getByRole("button", { name: "ja" }));
  expect(calls[0]?.args).toEqual({ sheetId: "{F}", address: "F31", was: "deels", value: "ja" });
});

test("folds away to one line, and stays so for the next cell", async () => {
  const { user, select, panel, words } = paneWith();
  select({ ...teamCell, value: "" });
  await user.click(within(panel()).getByRole("button", { expanded: true }));
  expect(within(panel()).getAllByRole("button")).toHaveLength(1);
  expect(panel()).toHaveTextContent(words.followed.empty);
  select({ ...teamCell, address: "G10", row: ["", "", "", "", "", "", 3, "", ""] });
  expect(within(panel()).getByRole("button", { expanded: false })).toHaveTextContent(words.followed.nobody);
});

test("what is no score is not called empty", () => {
  const { select, panel, words } = paneWith();
  select({ ...teamCell, value: "4 Expert" });
  expect(panel()).toHaveTextContent("‘4 Expert’ is geen score");
  expect(panel()).not.toHaveTextContent(words.followed.empty);
});

test("stops following when the pane goes", () => {
  const { following } = paneWith();
  expect(following()).toBe(1);
  cleanup();
  expect(following()).toBe(0);
});

test("the score that was chosen last is put back, once", async () => {
  const { user, select, panel, calls } = paneWith({
    answers: { writeScore: () => ({ ok: true, result: { sheet: "Teamscores", address: "G9", undo: 7 } }) },
  });
  select(teamCell);
  const back = () => within(panel()).queryByRole("button", { name: "Zet terug" });
  expect(back()).toBeNull();
  await user.click(within(panel()).getByRole("button", { name: "Niveau 4" }));
  await user.click(back()!);
  expect(calls.filter(({ id }) => id === "undo").map(({ args }) => args)).toEqual([{ writing: 7 }]);
  expect(screen.getAllByText("Ongedaan gemaakt: de cel is weer zoals die was.")[0]).toBeVisible();
  expect(back()).toBeNull();
});
