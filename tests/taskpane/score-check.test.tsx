import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ActionMap, CheckedScores, Finding, Outcome } from "../../src/app/action";
import type { PaneView } from "../../src/app/pane/pane-view";
import { renderPane } from "./render";

const CHECK: PaneView = { tab: "scores", scoresPart: "check" };
const READ = [{ sheet: "Team", people: 30, scores: 450 }];

const finding = (part: Partial<Finding> & Pick<Finding, "kind" | "address">): Finding => ({
  sheet: "Team",
  sheetId: "{T}",
  value: "",
  message: `Zin over ${part.address}.`,
  ...part,
});
const three = (address: string) =>
  finding({ kind: "textScore", address, value: "drie", mend: { value: 3, label: "3" } });

const found = (...findings: readonly Finding[]): Outcome<CheckedScores> => ({
  ok: true,
  result: { findings, stillToScore: [], sheets: READ },
});
const group = (name: string) => screen.getByRole("group", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

test.each(["nl", "en"] as const)("nothing found is said, with what was read (%s)", async (language) => {
  const { user, words, calls } = renderPane({
    view: CHECK,
    language,
    answers: { checkScores: () => found() },
  });
  await user.click(button(words.scores.check.button));
  expect(calls.map(({ id, args }) => [id, args])).toEqual([["checkScores", {}]]);
  expect(screen.getByText(words.scores.check.nothingFound)).toBeVisible();
  expect(screen.getByText(`Team: ${words.scores.check.read({ people: 30, scores: 450 })}`)).toBeVisible();
});

test("the check can be limited to the sheet in front, with the keyboard too", async () => {
  const { user, words, calls } = renderPane({ view: CHECK, answers: { checkScores: () => found() } });
  const only = screen.getByRole("checkbox", { name: words.scores.check.onlyInFront });
  expect(only).not.toBeChecked();
  only.focus();
  await user.keyboard(" ");
  expect(only).toBeChecked();
  await user.click(button(words.scores.check.button));
  await user.click(only);
  await user.click(button(words.scores.check.button));
  expect(calls.map(({ args }) => args)).toEqual([{ scope: "inFront" }, {}]);
});

test.each([
  ["nl", "6 bladen gecontroleerd"],
  ["en", "6 sheets checked"],
] as const)(
  "the sheets that were checked are named, many of them folded away (%s)",
  async (language, many) => {
    const sheets = Array.from({ length: 6 }, (_, at) => ({ sheet: `Blad ${at}`, people: 1, scores: 2 }));
    const left = [sheets, sheets.slice(0, 5)];
    const { user, words } = renderPane({
      view: CHECK,
      language,
      answers: {
        checkScores: () => ({
          ok: true,
          result: { findings: [], stillToScore: [], sheets: left.shift() ?? [] },
        }),
      },
    });
    await user.click(button(words.scores.check.button));
    expect(screen.queryByText(/^Blad 0: /)).not.toBeInTheDocument();
    await user.click(button(many));
    expect(screen.getAllByText(/^Blad \d: /)).toHaveLength(6);
    await user.click(button(words.scores.check.button));
    expect(screen.queryByRole("button", { name: many })).not.toBeInTheDocument();
    expect(screen.getByText(words.scores.check.checkedSheets(5))).toBeVisible();
    expect(screen.getAllByText(/^Blad \d: /)).toHaveLength(5);
  },
);

test("no score sheet at all is said as such", async () => {
  const { user, words } = renderPane({ view: CHECK });
  await user.click(button(words.scores.check.button));
  expect(screen.getByText(words.scores.check.nothingRead)).toBeVisible();
  expect(screen.queryByText(words.scores.check.nothingFound)).not.toBeInTheDocument();
});

test("findings stand in groups with their count and place, and a press goes there", async () => {
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        found(three("F9"), finding({ kind: "outsideScale", address: "G4", value: 7 }), three("F12")),
    },
  });
  await user.click(button(words.scores.check.button));
  expect(screen.getByText("3 bevindingen.")).toBeVisible();
  expect(within(group("Tekst in plaats van een score (2)")).getAllByRole("listitem")).toHaveLength(2);
  const outside = within(group("Buiten de schaal (1)"));
  expect(outside.getByText("Zin over G4.")).toBeVisible();
  expect(outside.queryByRole("button", { name: /Verbeter/ })).not.toBeInTheDocument();
  await user.click(outside.getByRole("button", { name: "Ga naar Team!G4" }));
  expect(calls.at(-1)).toMatchObject({ id: "goTo", args: { sheetId: "{T}", address: "G4" } });
});

test("first what is wrong, then who has still to score, then what is worth a talk", async () => {
  const ratings = Array.from({ length: 21 }, (_, at) => ({
    ...{ person: `Mens ${at}`, sheet: "Team", sheetId: "{T}", address: `F${at + 2}` },
    ...{ open: 2, of: 15 },
  }));
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () => ({
        ok: true,
        result: {
          findings: [
            finding({ kind: "blindSpot", address: "E2" }),
            finding({ kind: "missingScore", address: "F2" }),
            finding({ kind: "outsideScale", address: "G9" }),
          ],
          stillToScore: [{ rater: "manager", ratings }, { ratings: ratings.slice(0, 1) }],
          sheets: READ,
        },
      }),
    },
  });
  await user.click(button(words.scores.check.button));
  const { urgencies, kinds, still } = words.scores.check;
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([urgencies.wrong, urgencies.missing, urgencies.discuss]),
  );
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    `${kinds.outsideScale} (1)`,
    still.title,
    `${kinds.missingScore} (1)`,
    `${kinds.blindSpot} (1)`,
  ]);
  const waiting = within(group(still.title));
  await user.click(waiting.getByRole("button", { name: "Leidinggevende: nog 42 scores, bij 21 mensen" }));
  expect(waiting.getAllByRole("listitem")).toHaveLength(20);
  await user.click(waiting.getByRole("button", { name: /^Toon alle 21: Leidinggevende/ }));
  expect(waiting.getAllByRole("listitem")).toHaveLength(21);
  await user.click(waiting.getByRole("button", { name: "Mens 20: nog 2 van 15. Ga naar Team!F22" }));
  expect(calls.at(-1)).toMatchObject({ id: "goTo", args: { sheetId: "{T}", address: "F22" } });
  expect(
    waiting.getByRole("button", { name: "Zonder beoordelaar: nog 2 scores, bij 1 persoon" }),
  ).toBeVisible();
});

test("a sheet that is not connected any more is connected again, and checked again", async () => {
  let left = [finding({ kind: "unmarked", address: "A1", message: "Dit lijkt een teamscoreblad." })];
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () => found(...left),
      reconnectSheet: () => {
        left = [];
        return { ok: true, result: { sheet: "Team", kind: "teamScores" } };
      },
    },
  });
  await user.click(button(words.scores.check.button));
  const unmarked = within(group("Niet meer gekoppeld (1)"));
  expect(unmarked.getByText("Dit lijkt een teamscoreblad.")).toBeVisible();
  await user.click(unmarked.getByRole("button", { name: "Blad ‘Team’ weer koppelen" }));
  expect(calls.slice(1).map(({ id, args }) => [id, args])).toEqual([
    ["reconnectSheet", { sheet: "Team" }],
    ["checkScores", {}],
  ]);
  expect(screen.getAllByText("Blad ‘Team’ is weer gekoppeld.")[0]).toBeInTheDocument();
  expect(screen.getByText(words.scores.check.nothingFound)).toBeVisible();
});

test("a sheet that cannot be connected again says why and stays among the findings", async () => {
  const message = "Het blad is beveiligd.";
  const { user, words } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () => found(finding({ kind: "unmarked", address: "A1" })),
      reconnectSheet: () => ({ ok: false, error: { code: "sheetProtected", message } }),
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(button("Blad ‘Team’ weer koppelen"));
  expect(screen.getAllByText(message)[0]).toBeInTheDocument();
  expect(group("Niet meer gekoppeld (1)")).toBeVisible();
});

test("one is mended, then the rest together; each time what is left is checked again", async () => {
  let left = [three("F9"), three("F10"), three("F11")];
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () => found(...left),
      mendScores: ({ args }) => {
        const { mends } = args as ActionMap["mendScores"]["args"];
        left = left.filter(({ address }) => !mends.some((mend) => mend.address === address));
        return {
          ok: true,
          result: { mended: mends.length - (left.length === 0 ? 1 : 0), left: left.length === 0 ? 1 : 0 },
        };
      },
    },
  });
  await user.click(button(words.scores.check.button));
  act(() => button("Verbeter: 3, Team!F10").focus());
  await user.keyboard("{Enter}");
  expect(calls.slice(1).map(({ id, args }) => [id, args])).toEqual([
    ["mendScores", { mends: [{ sheetId: "{T}", address: "F10", was: "drie", value: 3 }] }],
    ["checkScores", {}],
  ]);
  expect(screen.getAllByText("1 cel is verbeterd.")[0]).toBeInTheDocument();
  // The button is gone with its finding; the keyboard is at what is left.
  expect(screen.getByText("2 bevindingen.").closest("[role=status]")).toHaveFocus();
  await user.click(button(/^Verbeter alle 2/));
  expect(calls.at(-2)!.args).toMatchObject({ mends: [{ address: "F9" }, { address: "F11" }] });
  expect(
    screen.getAllByText(/1 cel is verbeterd\. 1 cel is intussen veranderd en bleef staan\./)[0],
  ).toBeInTheDocument();
  expect(screen.getByText(words.scores.check.nothingFound)).toBeVisible();
});

test("mends that are undone are found again; what was said of the undoing stays", async () => {
  let left = [three("F9")];
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () => found(...left),
      mendScores: () => {
        left = [];
        return { ok: true, result: { mended: 1, left: 0, undo: 5 } };
      },
      undo: () => {
        left = [three("F9")];
        return { ok: true, result: { cells: 1, back: 1, changed: [], left: [] } };
      },
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(button(/^Verbeter: 3/));
  expect(screen.queryByRole("button", { name: /^Verbeter: 3/ })).not.toBeInTheDocument();
  await user.click(button("Ongedaan maken"));
  expect(calls.slice(-2).map(({ id, args }) => [id, args])).toEqual([
    ["undo", { writing: 5 }],
    ["checkScores", {}],
  ]);
  expect(button(/^Verbeter: 3/)).toBeVisible();
  expect(screen.getAllByText("Ongedaan gemaakt: de cel is weer zoals die was.")[0]).toBeInTheDocument();
});

test("a mend that is refused says why and leaves the findings", async () => {
  const message = "Het blad is beveiligd.";
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () => found(three("F9")),
      mendScores: () => ({ ok: false, error: { code: "sheetProtected", message } }),
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(button(/^Verbeter: 3/));
  expect(screen.getByRole("alert")).toHaveTextContent(message);
  expect(calls.map(({ id }) => id)).toEqual(["checkScores", "mendScores"]);
  expect(button(/^Verbeter: 3/)).toBeVisible();
  expect(button(words.scores.check.button)).not.toHaveAttribute("aria-disabled");
});

test("a competency that is nearly named is confirmed, and that can be taken back", async () => {
  const near = finding({
    kind: "nearCompetency",
    address: "H8",
    value: "Analyse",
    mend: { value: "1.2", label: "Analyseren" },
  });
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: ({ args }) => ((args as { confirmed?: unknown }).confirmed ? found() : found(near)),
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(button(/^Ja, Analyseren/));
  expect(calls.map(({ id, args }) => [id, args]).at(-1)).toEqual([
    "checkScores",
    { confirmed: [{ header: "Analyse", competency: "1.2" }] },
  ]);
  expect(screen.getByText(/‘Analyse’ wordt gelezen als Analyseren\./)).toBeVisible();
  await user.click(button(`${words.scores.check.takeBack}: Analyse`));
  expect(calls.at(-1)!.args).toEqual({});
  expect(button(/^Ja, Analyseren/)).toBeVisible();
});

test("a code that became a date is confirmed by what its cell shows, and asked for by its number", async () => {
  const near = finding({
    kind: "nearCompetency",
    address: "C1",
    value: 46054,
    shown: "1 februari",
    mend: { value: "1.2", label: "Analyseren" },
  });
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: ({ args }) => ((args as { confirmed?: unknown }).confirmed ? found() : found(near)),
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(button(/^Ja, Analyseren/));
  expect(calls.at(-1)!.args).toEqual({ confirmed: [{ header: "46054", competency: "1.2" }] });
  expect(screen.getByText(/‘1 februari’ wordt gelezen als Analyseren\./)).toBeVisible();
  await user.click(button(`${words.scores.check.takeBack}: 1 februari`));
  expect(calls.at(-1)!.args).toEqual({});
});

test("a sheet without its dropdowns is repaired, once for all its places", async () => {
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        found(
          finding({ kind: "validation", address: "F9:F20" }),
          finding({ kind: "validation", address: "H3" }),
        ),
      repairSheet: () => ({
        ok: true,
        result: { sheet: "Team", repaired: ["keuzelijsten", "opmaak"], left: ["de voortgang"] },
      }),
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(button("Herstel blad ‘Team’"));
  expect(calls.slice(1).map(({ id, args }) => [id, args])).toEqual([
    ["repairSheet", { sheet: "Team" }],
    ["checkScores", {}],
  ]);
  const said =
    "‘Team’ is hersteld: keuzelijsten en opmaak. Niet teruggezet, omdat er geen zekere plaats voor is: de voortgang.";
  expect(screen.getAllByText(said)[0]).toBeInTheDocument();
});

test("of many only the first are shown until all are asked for", async () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    finding({ kind: "missingScore", address: `F${at + 9}` }),
  );
  const { user, words } = renderPane({ view: CHECK, answers: { checkScores: () => found(...many) } });
  await user.click(button(words.scores.check.button));
  const missing = within(group("Nog niet ingevuld (12)"));
  expect(missing.getAllByRole("listitem")).toHaveLength(5);
  await user.click(missing.getByRole("button", { name: /^Toon alle 12/ }));
  expect(missing.getAllByRole("listitem")).toHaveLength(12);
});

test("an explanation is asked for when wanted; a second press while it runs starts nothing; tabs may be changed", async () => {
  let end: (outcome: Outcome<CheckedScores>) => void = () => undefined;
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: { checkScores: () => new Promise<Outcome<CheckedScores>>((resolve) => (end = resolve)) },
  });
  await user.click(screen.getByRole("checkbox", { name: words.scores.check.settings.evidence.label }));
  await user.click(button(words.scores.check.button));
  await user.click(button(words.scores.check.running));
  expect(calls.map(({ args }) => args)).toEqual([{ evidence: true }]);
  await user.click(screen.getByRole("tab", { name: words.tabs.search }));
  await act(async () => end(found(three("F9"))));
  await user.click(screen.getByRole("tab", { name: words.tabs.scores }));
  expect(screen.getByText("1 bevinding.")).toBeVisible();
});

test("a norm is taken over as a function, by a name that can be changed", async () => {
  const norm = { label: "Vereist niveau", required: { "1.2": 3 } };
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        found(finding({ kind: "notUnderstood", address: "A9", value: "Vereist niveau", norm })),
    },
  });
  await user.click(button(words.scores.check.button));
  const name = screen.getByRole("textbox", { name: "Naam van de functie" });
  expect(name).toHaveValue("Vereist niveau");
  await user.clear(name);
  expect(button(/^Neem over als vereist niveau/)).toHaveAttribute("aria-disabled", "true");
  await user.type(name, "Adviseur ");
  await user.click(button("Neem over als vereist niveau, Team!A9"));
  expect(calls.at(-1)).toMatchObject({
    id: "createProfiles",
    args: { profiles: [], norms: [{ sheet: "Team", address: "A9", name: "Adviseur" }] },
  });
  expect(
    screen.getAllByText(/^De functie ‘Adviseur’ staat met haar vereiste niveaus/)[0],
  ).toBeInTheDocument();
});

test.each([
  ["Ja, dit is een persoon", true],
  ["Nee, dit is geen persoon", false],
])("whether a name is somebody is answered: %s", async (text, isPerson) => {
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        found(finding({ kind: "notUnderstood", address: "A9", value: "Average Joe", asks: "person" })),
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(button(`${text}, Team!A9`));
  expect(calls.slice(1).map(({ id, args }) => [id, args])).toEqual([
    ["answerSheet", { sheet: "Team", people: [{ name: "Average Joe", isPerson }] }],
    ["checkScores", {}],
  ]);
});

test("numbers are read as names where that is what is meant", async () => {
  const asked = finding({ kind: "notUnderstood", address: "A1", value: "Personeelsnummer", asks: "names" });
  const { user, words, calls } = renderPane({ view: CHECK, answers: { checkScores: () => found(asked) } });
  await user.click(button(words.scores.check.button));
  expect(screen.queryByRole("button", { name: /dit is een persoon/ })).not.toBeInTheDocument();
  await user.click(button("Lees de nummers als namen, Team!A1"));
  expect(calls.slice(1).map(({ id, args }) => [id, args])).toEqual([
    ["answerSheet", { sheet: "Team", roles: [{ header: "Personeelsnummer", role: "name" }] }],
    ["checkScores", {}],
  ]);
});

test("each value of another scale gets its meaning, and a scale that was given can be taken back", async () => {
  const scale = [
    { value: "goed", cells: 4 },
    { value: "matig", cells: 2 },
  ];
  let answered = false;
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        answered
          ? {
              ok: true,
              result: { findings: [], stillToScore: [], sheets: [{ ...READ[0]!, ownScale: true }] },
            }
          : found(
              finding({ kind: "notUnderstood", address: "B2", value: "goed", scale, levels: [1, 2, 3, 4] }),
            ),
      answerSheet: ({ args }) => {
        answered = !(args as ActionMap["answerSheet"]["args"]).withoutScale;
        return { ok: true, result: { sheet: "Team" } };
      },
    },
  });
  await user.click(button(words.scores.check.button));
  expect(button(words.scores.check.scale.read)).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByRole("combobox", { name: /^goed/ }), "3");
  await user.click(button(words.scores.check.scale.read));
  expect(calls.at(-2)).toMatchObject({
    id: "answerSheet",
    args: { sheet: "Team", scale: [{ value: "goed", score: 3 }] },
  });
  expect(screen.getByText(/op een eigen schaal/)).toBeVisible();
  await user.click(button("Schaal van ‘Team’ opnieuw opgeven"));
  expect(calls.at(-2)).toMatchObject({ id: "answerSheet", args: { sheet: "Team", withoutScale: true } });
  await user.click(button(words.scores.check.scale.leaveOut));
  expect(calls.at(-2)).toMatchObject({ id: "answerSheet", args: { sheet: "Team", scale: [] } });
});

test("what each word over scores means is chosen with the keyboard, and can be taken back", async () => {
  const headings = [{ word: "LG", likely: "manager" }, { word: "Qx" }] as const;
  let answered = false;
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        answered
          ? {
              ok: true,
              result: { findings: [], stillToScore: [], sheets: [{ ...READ[0]!, answeredHeadings: true }] },
            }
          : found(finding({ kind: "notUnderstood", address: "B2", value: "LG", headings })),
      answerSheet: ({ args }) => {
        answered = !(args as ActionMap["answerSheet"]["args"]).withoutHeadings;
        return { ok: true, result: { sheet: "Team" } };
      },
    },
  });
  const said = () => calls.at(-2);
  const { headings: asks } = words.scores.check;
  await user.click(button(words.scores.check.button));
  const choices = within(group(asks.title("Team!B2")));
  // What is likely is chosen already; of what nobody knows nothing is read.
  expect(choices.getByRole("combobox", { name: "LG" })).toHaveValue("manager");
  const other = choices.getByRole("combobox", { name: "Qx" });
  expect(other).toHaveValue("none");
  await user.selectOptions(other, asks.meanings.self);
  expect(calls.map(({ id }) => id)).toEqual(["checkScores"]);
  act(() => other.focus());
  await user.tab();
  expect(button(`${asks.read}, Team!B2`)).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(said()).toMatchObject({
    id: "answerSheet",
    args: {
      sheet: "Team",
      headings: [
        { word: "LG", means: "manager" },
        { word: "Qx", means: "self" },
      ],
    },
  });
  expect(screen.getByText(new RegExp(`, ${asks.answered}`))).toBeVisible();
  await user.click(button(asks.again("Team")));
  expect(said()).toMatchObject({ id: "answerSheet", args: { sheet: "Team", withoutHeadings: true } });
  expect(group(asks.title("Team!B2"))).toBeVisible();
});

test("which of several moments counts is answered by a button, and can be taken back", async () => {
  const moments = { header: "Jaar", values: ["2023", "2024"] };
  let answered = false;
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        answered
          ? {
              ok: true,
              result: { findings: [], stillToScore: [], sheets: [{ ...READ[0]!, answeredMoment: true }] },
            }
          : found(finding({ kind: "notUnderstood", address: "B1", value: "Jaar", moments })),
      answerSheet: ({ args }) => {
        answered = !(args as ActionMap["answerSheet"]["args"]).withoutMoment;
        return { ok: true, result: { sheet: "Team" } };
      },
    },
  });
  const said = () => calls.at(-2)?.args;
  await user.click(button(words.scores.check.button));
  await user.click(button("Alleen ‘2024’, Team!B1"));
  expect(said()).toEqual({ sheet: "Team", moment: { header: "Jaar", value: "2024" } });
  expect(screen.getByText(/van de momenten die u koos/)).toBeVisible();
  await user.click(button("Opnieuw kiezen welk moment op ‘Team’ telt"));
  expect(said()).toEqual({ sheet: "Team", withoutMoment: true });
  await user.click(button("Alles samen, Team!B1"));
  expect(said()).toEqual({ sheet: "Team", moment: { header: "Jaar", value: "" } });
});

test("who was said to be somebody can be taken back, and is asked again", async () => {
  const asked = finding({ kind: "notUnderstood", address: "A5", value: "Average Joe", asks: "person" });
  let answered = false;
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () =>
        answered
          ? {
              ok: true,
              result: { findings: [], stillToScore: [], sheets: [{ ...READ[0]!, answeredPeople: 1 }] },
            }
          : found(asked),
      answerSheet: ({ args }) => {
        answered = !(args as ActionMap["answerSheet"]["args"]).withoutPeople;
        return { ok: true, result: { sheet: "Team" } };
      },
    },
  });
  await user.click(button(words.scores.check.button));
  await user.click(screen.getByRole("button", { name: /^Ja, dit is een persoon/ }));
  expect(screen.getByText(/van 1 regel hebt u gezegd of het een persoon is/)).toBeVisible();
  await user.click(button("Opnieuw zeggen wat op ‘Team’ een persoon is"));
  expect(calls.at(-2)).toMatchObject({ id: "answerSheet", args: { sheet: "Team", withoutPeople: true } });
  expect(screen.getByRole("button", { name: /^Ja, dit is een persoon/ })).toBeVisible();
});

test("what the columns of someone else's list became is shown, changed, and taken back", async () => {
  const columns = [
    { header: "Medewerker", address: "A1", role: "name" },
    { header: "Werkplek", address: "B1", role: "none" },
    { header: "", address: "C1", role: "rater" },
  ] as const;
  const sheets = [{ sheet: "Lijst", people: 2, scores: 4, columns, answeredColumns: true as const }];
  const { user, words, calls } = renderPane({
    view: CHECK,
    answers: {
      checkScores: () => ({ ok: true, result: { findings: [], stillToScore: [], sheets } }),
      answerSheet: () => ({ ok: true, result: { sheet: "Lijst" } }),
    },
  });
  const { check } = words.scores;
  await user.click(button(check.button));
  await user.click(button(check.columnsOf("Lijst")));
  expect(screen.getByLabelText("Medewerker")).toHaveValue("name");
  await user.selectOptions(screen.getByLabelText("Werkplek"), check.columnRoles.department);
  // A column without a header goes by its cell.
  await user.selectOptions(screen.getByLabelText(check.noHeader("C1")), check.columnRoles.none);
  await user.click(button(check.otherColumns("Lijst")));
  const said = calls.filter(({ id }) => id === "answerSheet").map(({ args }) => args);
  expect(said).toEqual([
    { sheet: "Lijst", roles: [{ header: "Werkplek", role: "department" }] },
    { sheet: "Lijst", roles: [{ header: "[C1]", role: "none" }] },
    { sheet: "Lijst", withoutRoles: true },
  ]);
  // After each answer it is checked again.
  expect(calls.filter(({ id }) => id === "checkScores")).toHaveLength(4);
});

test("personal data go only after a question, and what went is said", async () => {
  const { user, words, calls, view } = renderPane({ view: { tab: "scores", scoresPart: "check" } });
  const { personal } = words.scores.check;
  await user.click(await screen.findByRole("button", { name: personal.title, expanded: false }));
  const [, ask] = screen.getAllByRole("button", { name: personal.button });
  await user.click(ask!);
  expect(screen.getByText(personal.question)).toBeVisible();
  expect(screen.getByRole("button", { name: personal.keep })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: personal.keep }));
  expect(calls.map(({ id }) => id)).not.toContain("removePersonalData");
  await user.click(screen.getAllByRole("button", { name: personal.button })[1]!);
  await user.click(screen.getByRole("button", { name: personal.confirm }));
  await waitFor(() => expect(view.get().notice).toMatchObject({ message: "Twee mensen heten nu Persoon." }));
  expect(calls.filter(({ id }) => id === "removePersonalData")).toHaveLength(1);
});
