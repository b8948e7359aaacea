import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ActionMap } from "../../src/app/action";
import type { PaneView } from "../../src/app/pane/pane-view";
import { heatmapPaneWording } from "../../src/app/wording/pane/heatmap-pane";
import { PREVIEW_AFTER_MS } from "../../src/taskpane/heatmap/use-heatmap";
import { PREVIEW, renderPane, type Rendered } from "./render";

type Preview = ActionMap["previewHeatmap"]["result"];

const HEATMAP: PaneView = { tab: "heatmap" };
const words = heatmapPaneWording.nl;
const asked = ({ calls }: Rendered) => calls.filter(({ id }) => id === "previewHeatmap");
const lastAsked = (pane: Rendered) => asked(pane).at(-1)?.args;
const made = ({ calls }: Rendered) => calls.filter(({ id }) => id === "buildHeatmap").map(({ args }) => args);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const radio = (name: string) => screen.getByRole("radio", { name });

/** The tab with what a preview found. */
async function open(change: Partial<Preview> = {}, options: Parameters<typeof renderPane>[0] = {}) {
  const pane = renderPane({
    view: HEATMAP,
    ...options,
    answers: {
      previewHeatmap: () => ({ ok: true, result: { ...PREVIEW, ...change } }),
      ...options.answers,
    },
  });
  await waitFor(() => expect(asked(pane).length).toBeGreaterThan(0));
  await screen.findByRole("button", { name: options.language === "en" ? "Make heatmap" : "Maak heatmap" });
  return pane;
}

test("everything is chosen already: one press makes the usual heatmap of what was shown", async () => {
  const pane = await open();
  expect(await screen.findByText("Van: Teamscores, 2 mensen, 4 beoordelingen")).toBeVisible();
  await pane.user.click(button(words.make.button));
  expect(made(pane)).toEqual([
    {
      view: "people",
      measure: "level",
      statistic: "median",
      sort: "name",
      order: "framework",
      palette: "blue",
      chart: "bars",
      minimumGroup: 5,
      minimumRaters: 3,
      live: true,
      groupBy: "department",
      sources: ["Teamscores"],
    },
  ]);
  expect(screen.getAllByText("De heatmap staat op het nieuwe blad ‘Heatmap’.")[0]).toBeInTheDocument();
});

test("the button works before the preview is there", async () => {
  const pane = renderPane({
    view: HEATMAP,
    answers: { previewHeatmap: () => new Promise<never>(() => {}) },
  });
  await pane.user.click(await screen.findByRole("button", { name: words.make.button }));
  expect(made(pane)).toMatchObject([{ view: "people", measure: "level" }]);
});

test.each([
  ["nl", "Voorbeeld van de heatmap: 2 mensen onder elkaar, 2 competenties naast elkaar."],
  ["en", "Preview of the heatmap: 2 people down, 2 competencies across."],
] as const)("the drawing says in words what it shows (%s)", async (language, text) => {
  await open({}, { language });
  const drawing = await screen.findByRole("img", { name: new RegExp(text) });
  expect(within(drawing).getByText("Anna")).toBeInTheDocument();
  expect(within(drawing).getAllByText("2,5")).toHaveLength(2);
});

test("a name of one's own goes with what is made, asks for no other preview, and is for one sheet", async () => {
  const pane = await open();
  await screen.findByRole("img");
  const { user, calls } = pane;
  await user.click(button(words.more));
  const previews = () => calls.filter(({ id }) => id === "previewHeatmap").length;
  const before = previews();
  await user.type(screen.getByLabelText(words.sheetName), " Team Zuid ");
  expect(previews()).toBe(before);
  await user.click(button(words.make.button));
  expect(made(pane)).toMatchObject([{ sheetName: "Team Zuid" }]);
  expect(screen.getByLabelText(words.sheetName)).toHaveValue("");
  await user.click(button(words.make.button));
  expect(made(pane)[1]).not.toHaveProperty("sheetName");
});

describe("choices", () => {
  test("what is chosen goes with the next preview, which reads nothing anew, and with what is made", async () => {
    const pane = await open();
    await screen.findByRole("img");
    const { user } = pane;
    await user.click(radio("Afdelingen"));
    await user.click(radio("Clusters"));
    await user.click(radio(words.measures.gap.name));
    await user.click(button(words.more));
    await user.selectOptions(screen.getByLabelText(words.settings.statistic.label), "mean");
    await user.selectOptions(screen.getByLabelText(words.raters), "colleague");
    await user.selectOptions(screen.getByLabelText(words.settings.sort.label), "gap");
    await user.selectOptions(screen.getByLabelText(words.settings.chart.label), "radar");
    await user.clear(screen.getByLabelText(words.settings.minimumGroup.label));
    await user.type(screen.getByLabelText(words.settings.minimumGroup.label), "7");
    await user.clear(screen.getByLabelText(words.settings.minimumRaters.label));
    await user.type(screen.getByLabelText(words.settings.minimumRaters.label), "4");
    await user.click(screen.getByRole("checkbox", { name: words.settings.live.label }));
    const chosen = {
      view: "clusters",
      groupBy: "department",
      measure: "gap",
      statistic: "mean",
      raters: ["colleague"],
      sort: "gap",
      order: "framework",
      palette: "blue",
      chart: "radar",
      minimumGroup: 7,
      minimumRaters: 4,
      live: false,
    };
    await waitFor(() => expect(lastAsked(pane)).toEqual({ ...chosen, reuse: true }));
    await user.click(button(words.make.button));
    expect(made(pane)).toEqual([{ ...chosen, sources: ["Teamscores"] }]);
  });

  test.each(["minimumGroup", "minimumRaters"] as const)("%s starts at three, and says so", async (name) => {
    const pane = await open();
    await screen.findByRole("img");
    const { user } = pane;
    await user.click(button(words.more));
    const field = screen.getByLabelText<HTMLInputElement>(words.settings[name].label);
    expect(field.min).toBe("3");
    expect(field).toHaveAccessibleDescription(/minstens drie/iu);
    await user.clear(field);
    await user.type(field, "2");
    await user.tab();
    expect(field.value).toBe(name === "minimumGroup" ? "5" : "3");
    await user.click(button(words.make.button));
    expect(made(pane)).toMatchObject([{ minimumGroup: 5, minimumRaters: 3 }]);
  });

  test("settings that follow each other quickly are read once", async () => {
    const pane = await open();
    await screen.findByRole("img");
    const before = asked(pane).length;
    jest.useFakeTimers();
    try {
      act(() => radio("Afdelingen").click());
      act(() => radio("Functies").click());
      await act(() => jest.advanceTimersByTimeAsync(PREVIEW_AFTER_MS - 1));
      act(() => radio("Clusters").click());
      await act(() => jest.advanceTimersByTimeAsync(PREVIEW_AFTER_MS - 1));
      expect(asked(pane)).toHaveLength(before);
      await act(() => jest.advanceTimersByTimeAsync(PREVIEW_AFTER_MS));
    } finally {
      jest.useRealTimers();
    }
    expect(asked(pane)).toHaveLength(before + 1);
    expect(lastAsked(pane)).toMatchObject({ view: "clusters", groupBy: "profile", reuse: true });
  });

  test("what cannot be says why, can be reached, and cannot be chosen", async () => {
    const why = "Er zijn geen rijen met ‘zelf’ als beoordelaar.";
    const nobody = "Bij niemand is een functie ingevuld.";
    const pane = await open({ notMeasured: { difference: why }, notGrouped: { profile: nobody } });
    await screen.findByRole("img");
    for (const [name, reason] of [
      [words.measures.difference.name, why],
      [words.rowNames.profile, nobody],
    ] as const) {
      const choice = radio(name);
      expect(choice).toHaveAttribute("aria-disabled", "true");
      expect(choice).toHaveAccessibleDescription(reason);
      act(() => choice.focus());
      expect(choice).toHaveFocus();
      await pane.user.click(choice);
      expect(choice).not.toBeChecked();
    }
    expect(radio(words.measures.gap.name)).not.toHaveAttribute("aria-disabled");
  });

  test("the palettes are drawn, and asked about only where there are two", async () => {
    const pane = await open();
    await screen.findByRole("img");
    await pane.user.click(button(words.more));
    await pane.user.click(radio(words.settings.palette.names.cividis));
    await waitFor(() => expect(lastAsked(pane)).toMatchObject({ palette: "cividis" }));
    await pane.user.click(radio(words.measures.gap.name));
    expect(
      screen.queryByRole("radio", { name: words.settings.palette.names.cividis }),
    ).not.toBeInTheDocument();
    expect(screen.getByText(words.paletteOnlyLevel)).toBeVisible();
  });

  test("the change is measured from an earlier sheet, the first unless another is chosen", async () => {
    const pane = await open({ earlier: ["2024", "2025"] });
    await screen.findByRole("img");
    await pane.user.click(radio(words.measures.change.name));
    await waitFor(() => expect(lastAsked(pane)).toMatchObject({ measure: "change", baseline: "2024" }));
    await pane.user.selectOptions(screen.getByLabelText(words.baseline), "2025");
    await pane.user.click(button(words.make.button));
    expect(made(pane)).toMatchObject([{ measure: "change", baseline: "2025" }]);
  });

  test("of several score sheets others can be chosen, but not none", async () => {
    const sources = ["Noord", "Zuid"].map((sheet) => ({ ...PREVIEW.sources[0]!, sheet, sheetId: sheet }));
    const pane = await open({ sources });
    await pane.user.click(await screen.findByRole("button", { name: /^Van: Noord en Zuid/ }));
    await pane.user.click(screen.getByRole("checkbox", { name: "Noord" }));
    await waitFor(() => expect(lastAsked(pane)).toMatchObject({ sources: ["Zuid"] }));
  });
});

describe("of someone else's list it is told what its columns became", () => {
  const columns = [
    { header: "Medewerker", address: "A1", role: "name" },
    { header: "Werkplek", address: "B1", role: "none" },
    { header: "Team", address: "C1", role: "department" },
  ] as const;
  const others = { ...PREVIEW.sources[0]!, sheet: "Lijst", sheetId: "l", columns };

  test("those that are used, with the way to where that is changed", async () => {
    const pane = await open({ sources: [others] });
    const said = await screen.findByText(/Op .*Lijst.*Medewerker/u);
    expect(said).toBeVisible();
    expect(said).toHaveTextContent("Team");
    await pane.user.click(button(words.changeColumns));
    expect(pane.view.get()).toMatchObject({ tab: "scores" });
  });

  test("nothing of a sheet that is not chosen, nor of one of which no column is used", async () => {
    const idle = { ...others, columns: columns.map((one) => ({ ...one, role: "none" as const })) };
    await open({ sources: [idle, { ...others, sheet: "Oud", sheetId: "o", chosen: false }] });
    expect(screen.queryByRole("button", { name: words.changeColumns })).not.toBeInTheDocument();
  });
});

test("the keyboard walks from the sources through the choices to the button", async () => {
  const pane = await open();
  await screen.findByRole("img");
  const { user } = pane;
  act(() => screen.getByRole("tab", { name: "Heatmap" }).focus());
  const met: string[] = [];
  for (let times = 0; times < 10; times++) {
    await user.tab();
    met.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  }
  expect(met).toEqual([
    words.readAgain,
    words.preview.insights,
    words.rowNames.people,
    words.columnNames.competencies,
    words.measures.level.name,
    words.more,
    "Meer over het team",
    words.make.button,
    expect.anything(),
    expect.anything(),
  ]);
});

describe("when things are not as they should be", () => {
  test("without scores it says where to begin, and leads there", async () => {
    const fault = { code: "noScores", message: "Er zijn geen scores." };
    const { drawn: _drawn, ...rest } = PREVIEW;
    const pane = renderPane({
      view: HEATMAP,
      answers: { previewHeatmap: () => ({ ok: true, result: { ...rest, sources: [], fault } }) },
    });
    expect(await screen.findByText(words.start)).toBeVisible();
    expect(screen.getByText(fault.message)).toBeVisible();
    expect(button(words.make.button)).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(button(words.toScores));
    expect(pane.view.get()).toMatchObject({ tab: "scores", scoresPart: "make" });
  });

  test("what cannot be made says so in place of the number of rows, and the choices stay", async () => {
    const { drawn: _drawn, ...rest } = PREVIEW;
    const pane = renderPane({
      view: HEATMAP,
      answers: {
        previewHeatmap: ({ args }) => ({
          ok: true,
          result:
            (args as { chart?: string }).chart === "radar"
              ? { ...rest, fault: { code: "radarNeedsThree", message: "Kies staven." } }
              : PREVIEW,
        }),
      },
    });
    await screen.findByRole("img");
    await pane.user.click(button(words.more));
    await pane.user.selectOptions(screen.getByLabelText(words.settings.chart.label), "radar");
    expect(await screen.findByText("Kies staven.")).toBeVisible();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    await pane.user.selectOptions(screen.getByLabelText(words.settings.chart.label), "bars");
    expect(await screen.findByRole("img")).toBeVisible();
  });

  test("a chosen sheet that is gone is chosen no more", async () => {
    const sources = ["Noord", "Zuid"].map((sheet) => ({ ...PREVIEW.sources[0]!, sheet, sheetId: sheet }));
    const pane = renderPane({
      view: HEATMAP,
      answers: {
        previewHeatmap: ({ args }) =>
          (args as { sources?: unknown }).sources
            ? { ok: false, error: { code: "sheetNotFound", message: "Weg." } }
            : { ok: true, result: { ...PREVIEW, sources } },
      },
    });
    await pane.user.click(await screen.findByRole("button", { name: /^Van: Noord en Zuid/ }));
    await pane.user.click(screen.getByRole("checkbox", { name: "Noord" }));
    await waitFor(() => expect(asked(pane).some(({ args }) => "sources" in (args as object))).toBe(true));
    await waitFor(() => expect(lastAsked(pane)).not.toHaveProperty("sources"));
    expect(screen.queryByText("Weg.")).not.toBeInTheDocument();
  });

  test("an Excel that cannot be read now is asked again when the user says so", async () => {
    let busy = true;
    const pane = await open(
      {},
      {
        answers: {
          previewHeatmap: () =>
            busy
              ? { ok: false, error: { code: "editMode", message: "Er wordt getypt." } }
              : { ok: true, result: PREVIEW },
        },
      },
    );
    expect(await screen.findByText("Er wordt getypt.")).toBeVisible();
    busy = false;
    await pane.user.click(button(words.readAgain));
    expect(await screen.findByRole("img")).toBeVisible();
  });

  test("a part that does not come says so, and is asked for again", async () => {
    let tries = 0;
    const pane = renderPane({
      view: HEATMAP,
      loadHeatmap: () =>
        (tries += 1) === 1
          ? Promise.reject(new Error("offline"))
          : import("../../src/taskpane/heatmap/heatmap-part"),
    });
    expect(await screen.findByText(pane.words.notLoaded)).toBeVisible();
    await pane.user.click(screen.getByRole("tab", { name: "Matrix" }));
    await pane.user.click(screen.getByRole("tab", { name: "Heatmap" }));
    expect(await screen.findByRole("img")).toBeVisible();
  });
});

describe("a heatmap that is there", () => {
  const heatmaps = [
    { sheet: "Heatmap", sheetId: "{H}" },
    { sheet: "Heatmap (2)", sheetId: "{I}" },
  ];

  test("it is made anew or into a version for sharing, each told in a line, and remarks are said", async () => {
    const remark = "Deze heatmap bestaat uit waarden.";
    const pane = await open(
      { heatmaps: heatmaps.slice(0, 1) },
      {
        answers: {
          refreshHeatmap: () => ({
            ok: true,
            result: {
              sheet: "Heatmap",
              sheetId: "{H}",
              address: "A1",
              newSheet: false,
              along: [],
              cells: "B2",
              rows: [],
              columns: [],
              suppressed: 0,
              live: false,
              remarks: [remark],
            },
          }),
        },
      },
    );
    const refresh = await screen.findByRole("button", { name: words.made.refresh });
    expect(refresh).toHaveAccessibleDescription(words.made.refreshHint);
    expect(button(words.made.share)).toHaveAccessibleDescription(words.made.shareHint);
    await pane.user.click(refresh);
    expect(pane.calls.find(({ id }) => id === "refreshHeatmap")?.args).toEqual({ sheet: "Heatmap" });
    expect(pane.view.get().notice).toMatchObject({
      message: `De heatmap op ‘Heatmap’ is vernieuwd. ${remark}`,
      made: { newSheet: false },
    });
    await pane.user.click(button(words.made.share));
    expect(pane.calls.find(({ id }) => id === "shareHeatmap")?.args).toEqual({ sheet: "Heatmap" });
  });

  test("of several the one in front is meant, unless another is chosen", async () => {
    const pane = await open({ heatmaps, inFront: heatmaps[0]! });
    const which = await screen.findByLabelText(words.made.which);
    expect(which).toHaveDisplayValue("Heatmap");
    await pane.user.selectOptions(which, "Heatmap (2)");
    await pane.user.click(button(words.made.share));
    expect(pane.calls.find(({ id }) => id === "shareHeatmap")?.args).toEqual({ sheet: "Heatmap (2)" });
  });
});

describe.each([
  ["refreshHeatmap", words.made.refresh],
  ["shareHeatmap", words.made.share],
] as const)("of which sheets a heatmap was made is not sure: %s", (id, press) => {
  const ask = { action: id, heatmap: "Heatmap", sheets: ["Noord", "Zuid"] };
  const unsure = { code: "sourcesUnsure", message: "Het is niet zeker.", ask };
  const question = words.question.title("Heatmap");

  const askedFor = (pane: Rendered) => pane.calls.filter((call) => call.id === id).map(({ args }) => args);

  test("it is asked, with nothing chosen, and made of what is answered", async () => {
    const pane = await open(
      { heatmaps: [{ sheet: "Heatmap", sheetId: "{H}" }] },
      {
        answers: {
          [id]: ({ args }: { args: unknown }) =>
            (args as { sources?: unknown }).sources ? undefined : { ok: false, error: unsure },
        },
      },
    );
    await pane.user.click(await screen.findByRole("button", { name: press }));
    expect((await screen.findAllByText(unsure.message))[0]).toBeInTheDocument();
    const choices = within(await screen.findByRole("group", { name: question })).getAllByRole("checkbox");
    expect(choices.map((choice) => (choice as HTMLInputElement).checked)).toEqual([false, false]);
    const answer = button(words.question.button);
    expect(answer).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(answer);
    expect(askedFor(pane)).toEqual([{ sheet: "Heatmap" }]);
    await pane.user.click(choices[0]!);
    await pane.user.click(choices[1]!);
    await pane.user.click(choices[0]!);
    await pane.user.click(answer);
    expect(askedFor(pane)).toEqual([{ sheet: "Heatmap" }, { sheet: "Heatmap", sources: ["Zuid"] }]);
    await waitFor(() => expect(screen.queryByRole("group", { name: question })).not.toBeInTheDocument());
    expect(screen.queryByText(unsure.message)).not.toBeInTheDocument();
  });

  test("a button of the ribbon asks it in the same place; with no sheet to choose from nothing is asked", async () => {
    const pane = await open();
    act(() => pane.view.set({ notice: { kind: "error", error: unsure } }));
    expect(await screen.findByRole("group", { name: question })).toBeVisible();
    act(() =>
      pane.view.set({ notice: { kind: "error", error: { ...unsure, ask: { ...ask, sheets: [] } } } }),
    );
    await waitFor(() => expect(screen.queryByRole("group", { name: question })).not.toBeInTheDocument());
  });
});

test("it is read again each time the tab is shown, and when asked", async () => {
  const pane = await open();
  await screen.findByRole("img");
  expect(lastAsked(pane)).toMatchObject({ reuse: false });
  const before = asked(pane).length;
  await pane.user.click(button(words.readAgain));
  await waitFor(() => expect(asked(pane)).toHaveLength(before + 1));
  await pane.user.click(screen.getByRole("tab", { name: "Matrix" }));
  await pane.user.click(screen.getByRole("tab", { name: "Heatmap" }));
  await waitFor(() => expect(asked(pane)).toHaveLength(before + 2));
  expect(asked(pane).every(({ args }) => (args as { reuse?: boolean }).reuse === false)).toBe(true);
});

describe("who and what is in it", () => {
  const names = Array.from({ length: 200 }, (_, index) => `Persoon ${String(index + 1).padStart(3, "0")}`);
  const choices = {
    departments: ["Burgerzaken", "KCC", "Zonder afdeling"],
    functions: ["Adviseur"],
    people: names,
    competencies: [
      { code: "1.1", name: "Zorgvuldigheid" },
      { code: "1.2", name: "Analyseren" },
    ],
  };
  const opened = async (change: Partial<Preview> = {}) => {
    const pane = await open({ people: 200, peopleIn: 12, choices, ...change });
    await pane.user.click(await screen.findByRole("button", { name: words.chosen.line({}) }));
    return pane;
  };
  const list = (name: string) => screen.getByRole("group", { name });
  const line = (name: string) => screen.findByRole("button", { name });

  test("everyone as long as nothing is chosen; a department, then all again", async () => {
    const pane = await opened();
    // Of a single function there is nothing to choose.
    expect(screen.queryByRole("group", { name: "Functies" })).toBeNull();
    await pane.user.click(within(list("Afdelingen")).getByRole("checkbox", { name: "Burgerzaken" }));
    expect(await line("Wie en wat: KCC en Zonder afdeling, 12 van 200 mensen")).toBeVisible();
    await waitFor(() => expect(lastAsked(pane)).toMatchObject({ departments: ["KCC", "Zonder afdeling"] }));
    await pane.user.click(button("Alles: afdelingen"));
    await waitFor(() => expect(lastAsked(pane)).not.toHaveProperty("departments", expect.anything()));
    expect(await line("Wie en wat: iedereen, alles wat is gescoord")).toBeVisible();
  });

  test("three of 200 people, by the keyboard alone: Tab stops once in each list", async () => {
    const pane = await opened({ peopleIn: 3 });
    const { user } = pane;
    button("Niets: mensen").focus();
    await user.keyboard("{Enter}{Tab}");
    expect(screen.getByRole("searchbox", { name: "Zoek in 200 mensen" })).toHaveFocus();
    await user.keyboard("09{ArrowDown}");
    const people = () => within(list("Mensen")).getAllByRole("checkbox");
    // 009, and 090 to 099, and 109.
    expect(people()).toHaveLength(12);
    expect(people()[0]).toHaveFocus();
    await user.keyboard(" {ArrowDown} {End} ");
    expect(people().filter((each) => (each as HTMLInputElement).checked)).toHaveLength(3);
    await user.keyboard("{Tab}");
    expect(button("Alles: competenties")).toHaveFocus();
    await waitFor(() => expect(lastAsked(pane)).toMatchObject({ people: [names[8], names[89], names[108]] }));
    expect(await line("Wie en wat: 3 van 200 mensen")).toBeVisible();
    await user.click(button(words.make.button));
    expect(made(pane)).toMatchObject([{ people: [names[8], names[89], names[108]] }]);
  });

  test("what was chosen and is gone from the sheets can be seen, and unticked", async () => {
    const gone = () => ({ ...choices, departments: ["Burgerzaken", "Zonder afdeling"] });
    let now: typeof choices = choices;
    const pane = await open(
      {},
      {
        answers: {
          previewHeatmap: () => ({
            ok: true,
            result: { ...PREVIEW, people: 200, peopleIn: 12, choices: now },
          }),
        },
      },
    );
    await pane.user.click(await screen.findByRole("button", { name: words.chosen.line({}) }));
    await pane.user.click(within(list("Afdelingen")).getByRole("checkbox", { name: "Burgerzaken" }));
    now = gone();
    await pane.user.click(button(words.readAgain));
    const kcc = await within(list("Afdelingen")).findByRole("checkbox", { name: "KCC (staat er niet meer)" });
    await pane.user.click(kcc);
    await waitFor(() => expect(lastAsked(pane)).toMatchObject({ departments: ["Zonder afdeling"] }));
  });

  test("in the order of the gaps", async () => {
    const pane = await open({ choices });
    await pane.user.click(button(words.more));
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Volgorde van de kolommen" }), "gap");
    await waitFor(() => expect(lastAsked(pane)).toMatchObject({ order: "gap" }));
  });
});
