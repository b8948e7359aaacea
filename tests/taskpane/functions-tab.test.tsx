import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { functionHelp } from "../../src/functions/help/help";
import { renderPane } from "./render";

const onFunctions = { view: { tab: "functions" as const } };
const shown = () => screen.findByRole("button", { name: /^COMPETENCY_LEVEL / });
const card = (id: string) => screen.getByRole("button", { name: new RegExp(`^${id} `) });
const form = (id: string) =>
  within(document.getElementById(card(id).getAttribute("aria-controls") ?? "") ?? document.body);

test("every function says what it answers; opened, an example in the notation of the language", async () => {
  const { user } = renderPane(onFunctions);
  await shown();
  for (const { id, answers } of functionHelp("nl")) expect(card(id)).toHaveTextContent(answers);
  await user.click(card("COMPETENCY_LEVEL"));
  expect(screen.getByText("Voorbeeld").parentElement).toHaveTextContent(
    '=COMPLEET.COMPETENCY_LEVEL("Analyseren";B2:B14)',
  );
  await user.click(card("COMPETENCY_NAME"));
  expect(screen.getByText("Voorbeeld").parentElement).toHaveTextContent('=COMPLEET.COMPETENCY_NAME("1.2")');
  expect(card("COMPETENCY_LEVEL")).toHaveAttribute("aria-expanded", "false");
});

test("in English with commas", async () => {
  const { user } = renderPane({ ...onFunctions, language: "en" });
  await shown();
  await user.click(card("COMPETENCY_LEVEL"));
  expect(screen.getByText("Example").parentElement).toHaveTextContent(
    '=COMPLEET.COMPETENCY_LEVEL("Analyseren",B2:B14)',
  );
});

test("what is filled in becomes the formula that is read in Dutch and written in English", async () => {
  const { user, calls, words } = renderPane(onFunctions);
  await shown();
  await user.click(card("COMPETENCY_LEVEL"));
  const fields = form("COMPETENCY_LEVEL");
  await user.type(fields.getByRole("combobox", { name: "Competentie" }), "1.2");
  await user.type(fields.getByRole("textbox", { name: "Scores" }), "C2:C14");
  await user.type(fields.getByRole("textbox", { name: "Drempel (mag leeg blijven)" }), "0,75");
  await user.type(fields.getByRole("combobox", { name: "Regel (mag leeg blijven)" }), "alle");
  expect(screen.getByText("Formule").parentElement).toHaveTextContent(
    '=COMPLEET.COMPETENCY_LEVEL("1.2";C2:C14;0,75;"alle")',
  );
  await user.click(fields.getByRole("button", { name: "Zet in cel: COMPETENCY_LEVEL" }));
  expect(calls).toMatchObject([
    { id: "insertFormula", args: { formula: '=COMPLEET.COMPETENCY_LEVEL("1.2",C2:C14,0.75,"alle")' } },
  ]);
  expect(screen.getAllByText(words.functions.put("Blad1", "B2"))[0]).toBeInTheDocument();
});

test("what is missing is said at its field, which gets the keyboard; nothing is written", async () => {
  const { user, calls, words } = renderPane(onFunctions);
  await shown();
  await user.click(card("COMPETENCY_INDICATOR"));
  const fields = form("COMPETENCY_INDICATOR");
  await user.type(fields.getByRole("combobox", { name: "Competentie" }), "Analyseren");
  await user.type(fields.getByRole("textbox", { name: "Nummer" }), "twee{Enter}");
  const level = fields.getByRole("textbox", { name: "Niveau" });
  expect(level).toHaveFocus();
  expect(level).toHaveAccessibleDescription(expect.stringContaining(words.functions.faults.missing));
  expect(fields.getByRole("textbox", { name: "Nummer" })).toBeInvalid();
  expect(calls).toEqual([]);
  await user.type(level, "2");
  expect(level).toBeValid();
});

test("a word that is no choice is refused, with the choices beside it", async () => {
  const { user, calls, words } = renderPane(onFunctions);
  await shown();
  await user.click(card("COMPETENCY_SUMMARY"));
  const fields = form("COMPETENCY_SUMMARY");
  await user.type(fields.getByRole("textbox", { name: "Scores" }), "B2:B9");
  const statistic = fields.getByRole("combobox", { name: "Maat (mag leeg blijven)" });
  await user.type(statistic, "modus{Enter}");
  expect(statistic).toHaveFocus();
  expect(statistic).toHaveAccessibleDescription(expect.stringContaining(words.functions.faults.noChoice));
  expect(statistic).toHaveAccessibleDescription(expect.stringContaining('"mediaan"'));
  expect(calls).toEqual([]);
});

test("while the functions are on their way it is said, and when they cannot be had, what to do", async () => {
  let answer: () => void = () => undefined;
  let tries = 0;
  const { user, words, view } = renderPane({
    ...onFunctions,
    loadFunctions: () =>
      new Promise((resolve, reject) => {
        tries += 1;
        answer = () => (tries === 1 ? reject(new Error("offline")) : resolve(functionHelp("nl")));
      }),
  });
  expect(screen.getByText(words.loading)).toBeVisible();
  answer();
  expect(await screen.findByText(words.notLoaded)).toBeVisible();
  await user.click(screen.getByRole("tab", { name: words.tabs.matrix }));
  await user.click(screen.getByRole("tab", { name: words.tabs.functions }));
  answer();
  expect(await shown()).toBeVisible();
  expect(view.get().tab).toBe("functions");
});

test("formulas are replaced where it is asked for, and it is said how many", async () => {
  const { user, calls, words } = renderPane(onFunctions);
  await shown();
  await user.click(screen.getByRole("radio", { name: words.functions.freezeTargets.selection }));
  await user.click(screen.getByRole("button", { name: words.functions.freezeButton }));
  expect(calls).toMatchObject([{ id: "freezeFormulas", args: { target: "selection" } }]);
  expect(
    screen.getAllByText("3 formules zijn door hun waarde vervangen, op ‘Blad1’.")[0],
  ).toBeInTheDocument();
});

test("before a whole workbook it is asked, with the keyboard on what changes nothing", async () => {
  const { user, calls, words } = renderPane(onFunctions);
  const { freezeButton, freezeConfirm, freezeKeep, freezeQuestion, freezeTargets } = words.functions;
  await shown();
  const button = (name: string) => screen.getByRole("button", { name });
  await user.click(screen.getByRole("radio", { name: freezeTargets.workbook }));
  await user.click(button(freezeButton));
  expect(screen.getByText(freezeQuestion)).toBeVisible();
  expect(button(freezeKeep)).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(button(freezeButton)).toHaveFocus();
  expect(calls).toEqual([]);
  // Another choice is another question.
  await user.click(button(freezeButton));
  await user.click(screen.getByRole("radio", { name: freezeTargets.sheet }));
  expect(screen.queryByText(freezeQuestion)).toBeNull();
  await user.click(screen.getByRole("radio", { name: freezeTargets.workbook }));
  await user.click(button(freezeButton));
  await user.click(button(freezeConfirm));
  expect(calls).toMatchObject([{ id: "freezeFormulas", args: { target: "workbook" } }]);
  expect(screen.queryByText(freezeQuestion)).toBeNull();
});

test("nothing to replace, and formulas that wait, are said as they are", () => {
  const { words } = renderPane(onFunctions);
  const said = words.functions.frozen;
  expect(said({ frozen: 0, left: 0, sheets: [] })).toBe(
    "Er is niets vervangen. Er staan hier geen functies van Compleet.",
  );
  expect(said({ frozen: 1, left: 2, sheets: ["Blad1"] })).toBe(
    "Eén formule is door haar waarde vervangen, op ‘Blad1’. 2 formules hebben nog geen antwoord en bleven staan.",
  );
});
