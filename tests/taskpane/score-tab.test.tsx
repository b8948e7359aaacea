import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { ActionMap, Outcome } from "../../src/app/action";
import type { PaneView } from "../../src/app/pane/pane-view";
import { renderPane, type Call, type Rendered } from "./render";

const SCORES: PaneView = { tab: "scores" };
const LIST = "Naam\tNr\tFunctie\nAnna Bakker\t1\tAdviseur\nBilal Çelik\t2\tJurist\n=1+1\t3\tAdviseur";
const PEOPLE = [
  { name: "Anna Bakker", number: "1", profile: "Adviseur" },
  { name: "Bilal Çelik", number: "2", profile: "Jurist" },
  { name: "=1+1", number: "3", profile: "Adviseur" },
];

const field = ({ words }: Rendered) => screen.getByRole("textbox", { name: words.scores.who.text });
const fill = (pane: Rendered, text: string) => fireEvent.change(field(pane), { target: { value: text } });
const radio = (name: string) => screen.getByRole("radio", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("who", () => {
  test("typed names are counted; what is the matter is said with its line before anything is made", async () => {
    const pane = renderPane({ view: SCORES });
    const { user, words, calls } = pane;
    const make = button(words.scores.make.buttons.team);
    expect(make).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(words.scores.make.noPeople)).toBeVisible();
    await user.type(field(pane), "Anna{Enter}Bram{Enter}anna{Enter} Chris");
    expect(button(/^3 mensen/)).toBeVisible();
    expect(screen.getByText(/1 dubbele naam is overgeslagen \(regel\s3\)/)).toBeVisible();
    expect(screen.getByText(/Overbodige spaties zijn weggehaald \(regel\s4\)/)).toBeVisible();
    expect(screen.getByText("3 rijen: 3 mensen × 1 beoordelaar")).toBeVisible();
    expect(calls).toEqual([]);
  });

  test("which column became what is shown, and a choice holds for what is made", async () => {
    const pane = renderPane({ view: SCORES });
    const { user, words, calls } = pane;
    fill(pane, "Anna Bos\tZorg\nBram Kok\tZorg");
    const group = within(screen.getByRole("group", { name: "Zo zijn de kolommen gelezen:" }));
    expect(group.getByRole("combobox", { name: "Anna Bos" })).toHaveValue("name");
    expect(group.getByRole("combobox", { name: "Zorg" })).toHaveValue("department");
    await user.selectOptions(group.getByRole("combobox", { name: "Zorg" }), "Functie");
    await user.click(button(words.scores.make.buttons.team));
    expect(calls.at(-1)).toMatchObject({
      id: "createTeamScoreSheet",
      args: {
        people: [
          { name: "Anna Bos", profile: "Zorg" },
          { name: "Bram Kok", profile: "Zorg" },
        ],
      },
    });
  });

  test("people come from the selection as they stand there", async () => {
    const rows = [
      ["Naam", "Nr"],
      ["'Jansen; P.", "007"],
      ["=1+1", ""],
    ];
    const pane = renderPane({
      view: SCORES,
      answers: { readSelection: () => ({ ok: true, result: { sheet: "Blad1", address: "A1:B3", rows } }) },
    });
    const { user, words, calls } = pane;
    await user.click(button(words.scores.who.fromSelection));
    expect(calls.map(({ id }) => id)).toEqual(["readSelection"]);
    await user.click(button(words.scores.make.buttons.team));
    expect(calls.at(-1)).toMatchObject({
      id: "createTeamScoreSheet",
      args: { people: [{ name: "'Jansen; P.", number: "007" }, { name: "=1+1" }] },
    });
  });

  test("an empty selection says so and leaves who was there already", async () => {
    const pane = renderPane({ view: SCORES });
    fill(pane, "Anna");
    await pane.user.click(button(pane.words.scores.who.fromSelection));
    expect(screen.getAllByText(pane.words.scores.who.emptySelection("Blad1", "A1"))[0]).toBeInTheDocument();
    expect(field(pane)).toHaveValue("Anna");
  });

  test("somebody is taken out with the keyboard, which goes on with the next", async () => {
    const pane = renderPane({ view: SCORES });
    const { user, words } = pane;
    fill(pane, LIST);
    act(() => button(/^3 mensen met nummer en functie/).focus());
    await user.keyboard("{Enter}");
    await user.tab();
    await user.tab();
    expect(button(words.scores.who.remove("Bilal Çelik"))).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(field(pane)).toHaveValue("Naam\tNr\tFunctie\nAnna Bakker\t1\tAdviseur\n=1+1\t3\tAdviseur");
    expect(button(words.scores.who.remove("=1+1"))).toHaveFocus();
    expect(button(/^2 mensen/)).toBeVisible();
  });

  test("more than 2,000 cannot be made, and the line from which they are too many is named", () => {
    const pane = renderPane({ view: SCORES });
    fill(pane, Array.from({ length: 2001 }, (_, at) => `Naam ${at}`).join("\n"));
    expect(screen.getByText(/weg, of verdeel ze/)).toHaveTextContent("regel 2.001");
    expect(button(pane.words.scores.make.buttons.team)).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(pane.words.scores.make.tooManyPeople(2001))).toBeVisible();
  });
});

describe("what", () => {
  test.each(["nl", "en"] as const)(
    "a team sheet of chosen raters and competencies (%s)",
    async (language) => {
      const pane = renderPane({ view: SCORES, language });
      const { user, words, calls } = pane;
      const { what, make } = words.scores;
      fill(pane, LIST);
      await user.click(screen.getByRole("checkbox", { name: what.raterNames.self }));
      await user.click(screen.getByRole("checkbox", { name: what.settings.protect.label }));
      await user.click(button(what.competencies(15, 15)));
      await user.click(
        within(screen.getByRole("tree"))
          .getByText("Relaties")
          .closest("[data-row]")!
          .querySelector("[data-check]")!,
      );
      expect(button(what.competencies(12, 15))).toBeVisible();
      expect(screen.getByText(make.team({ people: 3, raters: 2 }))).toBeVisible();
      await user.click(button(make.buttons.team));
      expect(calls.map(({ id, args }) => [id, args])).toEqual([
        [
          "createTeamScoreSheet",
          {
            people: PEOPLE,
            raters: ["self", "manager"],
            competencies: [
              "1.1",
              "1.2",
              "1.3",
              "1.4",
              "1.5",
              "3.1",
              "3.2",
              "3.3",
              "3.4",
              "4.1",
              "4.2",
              "4.3",
            ],
            protect: true,
          },
        ],
      ]);
      expect(screen.getAllByText(make.madeTeam("Blad2"))[0]).toBeInTheDocument();
      await user.click(button(words.notice.goTo));
      expect(calls.at(-1)).toMatchObject({ id: "goTo", args: { sheetId: "{B}", address: "F8:T9" } });
    },
  );

  test("without a rater or a competency there is nothing to make", async () => {
    const pane = renderPane({ view: SCORES });
    const { user, words } = pane;
    fill(pane, LIST);
    await user.click(screen.getByRole("checkbox", { name: words.scores.what.raterNames.manager }));
    expect(screen.getByText(words.scores.make.noRater)).toBeVisible();
    await user.click(radio(words.scores.what.kinds.forms.name));
    await user.click(button(/^Niets/));
    expect(screen.getByText(words.matrix.chooseCompetency)).toBeVisible();
  });

  test("profiles take the functions from the list, each once, and need nobody", async () => {
    const pane = renderPane({ view: SCORES });
    const { user, words, calls } = pane;
    await user.click(radio(words.scores.what.kinds.profiles.name));
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
    expect(screen.getByText(words.scores.make.profiles(0))).toBeVisible();
    fill(pane, LIST);
    expect(screen.getByText(words.scores.make.profiles(2))).toBeVisible();
    await user.click(button(words.scores.make.buttons.profiles));
    expect(calls.at(-1)).toMatchObject({
      id: "createProfiles",
      args: {
        profiles: [
          { name: "Adviseur", required: {} },
          { name: "Jurist", required: {} },
        ],
      },
    });
  });

  test("what was filled in stays when another tab or part is looked at", async () => {
    const pane = renderPane({ view: SCORES });
    const { user, words } = pane;
    fill(pane, LIST);
    await user.click(radio(words.scores.what.kinds.forms.name));
    await user.click(screen.getByRole("tab", { name: words.scores.parts.check }));
    await user.click(screen.getByRole("tab", { name: words.tabs.matrix }));
    expect(button(words.matrix.insert)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: words.tabs.scores }));
    expect(screen.queryByRole("button", { name: words.scores.make.buttons.forms })).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: words.scores.parts.make }));
    expect(field(pane)).toHaveValue(LIST);
    expect(radio(words.scores.what.kinds.forms.name)).toBeChecked();
  });
});

describe("forms", () => {
  type Forms = Outcome<ActionMap["createIndicatorForms"]["result"]>;
  const form = (person: string, at: number) => ({
    sheet: person,
    sheetId: `{${at}}`,
    person,
    rater: "manager" as const,
    scores: "F20:F80",
    levels: "B10:B24",
  });

  test("show how far they are, can be cancelled, and say what came of it", async () => {
    let call: Call | undefined;
    let end: (outcome: Forms) => void = () => undefined;
    const pane = renderPane({
      view: { ...SCORES, sheetKind: "forms" },
      answers: {
        createIndicatorForms: (received) => {
          call = received;
          return new Promise<Forms>((resolve) => (end = resolve));
        },
      },
    });
    const { user, words, calls } = pane;
    fill(pane, LIST);
    await user.click(screen.getByRole("checkbox", { name: words.scores.what.raterNames.colleague }));
    await user.click(screen.getByRole("checkbox", { name: words.matrix.level(4) }));
    await user.click(button(words.scores.make.buttons.forms));
    expect(call?.args).toEqual({ people: PEOPLE, raters: ["manager", "colleague"], levels: [1, 2, 3] });
    const bar = await screen.findByRole("progressbar");
    act(() => call?.options?.onProgress?.(2, 3));
    expect(bar).toHaveAttribute("aria-valuenow", "2");
    await user.click(button(words.progress.cancel));
    expect(call?.options?.signal?.aborted).toBe(true);
    const message = "Gestopt: twee van de drie bladen zijn klaar.";
    await act(async () => end({ ok: false, error: { code: "cancelled", message } }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    expect(screen.getAllByText(message)[0]).toBeInTheDocument();
    expect(calls).toHaveLength(1);
  });

  test("all that were made can be removed together, after asking", async () => {
    const pane = renderPane({
      view: { ...SCORES, sheetKind: "forms" },
      answers: {
        createIndicatorForms: () => ({
          ok: true,
          result: {
            sheets: ["Anna", "Bram", "Chris"].map(form),
            along: [{ sheet: "Lijsten", sheetId: "{L}" }],
          },
        }),
        removeSheet: ({ args }) => ({
          ok: true,
          result: { alsoRemoved: [], kept: "along" in Object(args) ? ["Lijsten"] : [] },
        }),
      },
    });
    const { user, words, calls } = pane;
    fill(pane, LIST);
    await user.click(button(words.scores.make.buttons.forms));
    expect(
      screen.getAllByText("Er zijn 3 formulieren gemaakt, van ‘Anna’ tot en met ‘Chris’.")[0],
    ).toBeInTheDocument();
    await user.click(button(words.notice.removeAll(3)));
    expect(
      screen.getByText(
        `${words.notice.confirmRemoveAll(3)} Dit verwijdert ook ‘Lijsten’, tenzij een ander blad het nodig heeft.`,
      ),
    ).toBeVisible();
    expect(calls).toHaveLength(1);
    await user.click(button(words.notice.confirm));
    expect(calls.slice(1).map(({ id, args }) => [id, args])).toEqual(
      [{ sheetId: "{0}" }, { sheetId: "{1}" }, { sheetId: "{2}", along: ["{L}"] }].map((args) => [
        "removeSheet",
        args,
      ]),
    );
    expect(
      screen.getAllByText("3 bladen zijn verwijderd. ‘Lijsten’ is nog nodig en bleef staan.")[0],
    ).toBeInTheDocument();
  });

  test.each([
    [
      "nl",
      "Dit verwijdert ook ‘Competentiematrix’ en ‘Lijsten’, tenzij een ander blad ze nodig heeft.",
      "Blad ‘Teamscores’ is verwijderd, samen met ‘Competentiematrix’ en ‘Lijsten’.",
    ],
    [
      "en",
      "This also deletes ‘Competentiematrix’ and ‘Lijsten’, unless another sheet needs them.",
      "Sheet ‘Teamscores’ has been deleted, together with ‘Competentiematrix’ and ‘Lijsten’.",
    ],
  ] as const)(
    "what came along with a score sheet goes with it, and is named (%s)",
    async (language, asks, says) => {
      const along = [
        { sheet: "Competentiematrix", sheetId: "{M}" },
        { sheet: "Lijsten", sheetId: "{L}" },
      ];
      const pane = renderPane({
        language,
        view: SCORES,
        answers: {
          createTeamScoreSheet: () => ({
            ok: true,
            result: {
              sheet: "Teamscores",
              sheetId: "{T}",
              address: "A1:T9",
              newSheet: true,
              table: "Teamscores",
              scores: "F8:T9",
              along,
            },
          }),
          removeSheet: () => ({
            ok: true,
            result: { alsoRemoved: along.map(({ sheet }) => sheet), kept: [] },
          }),
        },
      });
      const { user, words, calls } = pane;
      fill(pane, LIST);
      await user.click(button(words.scores.make.buttons.team));
      await user.click(button(words.notice.remove));
      expect(screen.getByText(`${words.notice.confirmRemove("Teamscores")} ${asks}`)).toBeVisible();
      await user.click(button(words.notice.confirm));
      expect(calls.at(-1)).toMatchObject({
        id: "removeSheet",
        args: { sheetId: "{T}", along: ["{M}", "{L}"] },
      });
      expect(screen.getAllByText(says)[0]).toBeInTheDocument();
    },
  );
});
