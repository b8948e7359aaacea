import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ActionMap } from "../../src/app/action";
import { Problem } from "../../src/app/problem";
import { frameworkPaneWording } from "../../src/app/wording/pane/framework-pane";
import { compleet } from "../../src/framework/compleet";
import type { Framework } from "../../src/framework/model";
import { renderPane } from "./render";

const words = frameworkPaneWording.nl;
const OWN: Framework = {
  id: "x",
  title: "Kader Duinstad",
  clusters: [
    {
      code: "V",
      name: "Samen",
      competencies: [
        {
          code: "V.1",
          name: "Aansluiten",
          aliases: [],
          clusterCode: "V",
          definition: "",
          levels: [
            { number: 1, indicators: ["belt", "mailt"] },
            { number: 2, indicators: ["komt langs"] },
          ],
        },
      ],
    },
  ],
};

const PREVIEW: ActionMap["adoptFramework"]["result"] = {
  summary: "1 competentie, geen niveaus, 0 indicatoren",
  ...{ clusters: 0, competencies: 1, levels: 0, levelNames: [], indicators: 0 },
  notUnderstood: [
    { cell: "C9", text: "Paraaf", message: "Deze tekst hoort bij geen competentie." },
    { cell: "CFItems[3]", text: "Los", message: "Deze tekst hoort bij geen competentie." },
  ],
  asks: [
    { question: "levelNames", message: "Er staan geen niveaus bij.", possible: ["none"], taken: "none" },
    {
      question: "sameName",
      message: "Er staat meer dan eens ‘Lef’.",
      possible: ["one", "both"],
      taken: "one",
      cell: "B4",
    },
  ],
  columns: [{ cell: "B1", heading: "Vaardigheid", role: "competency" }],
  found: [{ cluster: "", code: "1.1", name: "Lef", cell: "B2", levels: [] }],
};

const adopting = (calls: readonly { readonly id: string; readonly args: unknown }[]) =>
  calls.filter(({ id }) => id === "adoptFramework").map(({ args }) => args);

test("each answer, name of a level and column is asked for anew, and what is made is what was shown", async () => {
  const { user, calls } = renderPane({
    view: { tab: "matrix", framework: true },
    answers: { adoptFramework: () => ({ ok: true, result: PREVIEW }) },
  });
  await user.click(screen.getByRole("radio", { name: words.places.text }));
  expect(screen.getByRole("button", { name: words.look })).toHaveAttribute("aria-disabled", "true");
  await user.type(screen.getByLabelText(words.text), "Lef");
  await user.click(screen.getByRole("button", { name: words.look }));
  expect(await screen.findByText(PREVIEW.summary)).toBeVisible();
  expect(adopting(calls)).toEqual([{ from: { text: "Lef" }, preview: true }]);

  // A pasted text has no cells to go to: what was not understood is said all the same.
  expect(screen.getByText("Regel 9: Paraaf")).toBeVisible();
  // Of a CASE package it is the place in the package.
  expect(screen.getByText("CFItems[3]: Los")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Paraaf/u })).not.toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText("Er staat meer dan eens ‘Lef’."), words.answers.both!);
  await waitFor(() => expect(adopting(calls).at(-1)).toMatchObject({ answers: { sameName: "both" } }));
  await user.type(screen.getByLabelText(words.levels), "Basis, Expert");
  await waitFor(() => expect(adopting(calls).at(-1)).toMatchObject({ levels: ["Basis", "Expert"] }));
  await user.selectOptions(screen.getByLabelText("Vaardigheid"), words.roles.indicator);
  await waitFor(() => expect(adopting(calls).at(-1)).toMatchObject({ columns: { B1: "indicator" } }));

  // Nothing is taken over before it was shown: not in the moment after an answer either.
  const adopt = screen.getByRole("button", { name: words.adopt });
  await waitFor(() => expect(adopt).not.toHaveAttribute("aria-disabled", "true"));
  const asked = adopting(calls).length;
  await user.selectOptions(screen.getByLabelText("Vaardigheid"), words.roles.competency);
  await user.selectOptions(screen.getByLabelText("Vaardigheid"), words.roles.indicator);
  expect(adopt).toHaveAttribute("aria-disabled", "true");
  await user.click(adopt);
  expect(adopting(calls)).toHaveLength(asked);
  await waitFor(() => expect(adopt).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(adopt);
  await waitFor(() =>
    expect(adopting(calls).at(-1)).toEqual({
      from: { text: "Lef" },
      levels: ["Basis", "Expert"],
      answers: { sameName: "both" },
      columns: { B1: "indicator" },
    }),
  );
  // Another text is another framework: nothing that was said of the first holds for it.
  await user.type(screen.getByLabelText(words.text), "!");
  await user.click(screen.getByRole("button", { name: words.look }));
  await waitFor(() => expect(adopting(calls).at(-1)).toEqual({ from: { text: "Lef!" }, preview: true }));
});

test("what was read from a sheet leads to its cells", async () => {
  const { user, calls } = renderPane({
    view: { tab: "matrix", framework: true },
    answers: {
      adoptFramework: () => ({
        ok: true,
        result: { ...PREVIEW, readFrom: { sheet: "Blad1", sheetId: "{1}", cells: "A1:D9" } },
      }),
    },
  });
  await user.click(screen.getByRole("button", { name: words.look }));
  await user.click(await screen.findByRole("button", { name: "C9: Paraaf, Naar C9" }));
  await user.click(screen.getByRole("button", { name: words.found(1) }));
  await user.click(screen.getByRole("button", { name: "1.1 Lef, Naar B2" }));
  expect(calls.filter(({ id }) => id === "goTo").map(({ args }) => args)).toEqual([
    { sheetId: "{1}", address: "C9" },
    { sheetId: "{1}", address: "B2" },
  ]);
  // By then something else is selected: what was shown is asked about and taken over all the same.
  const from = { sheet: "Blad1", cells: "A1:D9" };
  await user.selectOptions(screen.getByLabelText("Vaardigheid"), words.roles.indicator);
  await waitFor(() => expect(adopting(calls).at(-1)).toMatchObject({ from, preview: true }));
  await user.click(screen.getByRole("button", { name: words.adopt }));
  await waitFor(() => expect(adopting(calls).at(-1)).toEqual({ from, columns: { B1: "indicator" } }));
  await user.click(screen.getByRole("button", { name: words.look }));
  await waitFor(() => expect(adopting(calls).at(-1)).toMatchObject({ from: { selection: true } }));
});

test("a refusal is said, and nothing can be taken over", async () => {
  const error = { code: "frameworkNotRead", message: "Er zijn geen competenties herkend." } as const;
  const { user } = renderPane({
    view: { tab: "matrix", framework: true },
    answers: { adoptFramework: () => ({ ok: false, error }) },
  });
  await user.click(screen.getByRole("button", { name: words.look }));
  expect((await screen.findAllByText(error.message))[0]).toBeVisible();
  expect(screen.queryByRole("button", { name: words.adopt })).not.toBeInTheDocument();
});

test("the workbook's own is named with its numbers, leads to its sheet, and is what the matrix offers", async () => {
  const { user, calls } = renderPane({
    view: { tab: "matrix" },
    inWorkbook: { framework: OWN, sheetId: "{K}" },
  });
  expect(screen.getByRole("treeitem", { name: /Samen/u })).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: "Niveau 3" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Kader: Kader Duinstad ›" }));
  expect(
    screen.getByText("In deze werkmap geldt ‘Kader Duinstad’: 1 competentie, 2 niveaus, 3 indicatoren."),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: words.look })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: words.toSheet }));
  expect(calls.at(-1)).toMatchObject({ id: "goTo", args: { sheetId: "{K}", address: "A1" } });
});

test("one that cannot be read is said on the tab and, with its cell, where it leads to", async () => {
  const faults = [{ why: "levelNumber" as const, text: "9", address: "E6" }];
  const { user, view } = renderPane({
    view: { tab: "matrix" },
    inWorkbook: {
      framework: compleet(),
      sheetId: "{K}",
      problem: new Problem("frameworkUnreadable", { sheet: "Kader", faults }),
    },
  });
  await user.click(screen.getByRole("button", { name: "Het kader is niet te lezen ›" }));
  expect(screen.getByText(/in E6 staat ‘9’, en een niveau is een heel getal van 1 t\/m 7/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: words.back }));
  expect(view.get().framework).toBeUndefined();
  expect(screen.getByRole("tab", { name: "Matrix" })).toHaveFocus();
  await act(async () => undefined);
  expect(screen.getByRole("button", { name: "Matrix invoegen" })).toBeVisible();
});

test("a matrix in two languages is made of what is selected, or of a text once there is one", async () => {
  const { user, calls } = renderPane({ view: { tab: "matrix", framework: true } });
  await user.click(await screen.findByRole("button", { name: words.two }));
  await user.click(screen.getByRole("button", { name: words.twoInsert }));
  const asked = screen.getByRole("radiogroup", { name: words.translation });
  await user.click(within(asked).getByRole("radio", { name: words.places.text }));
  const insert = screen.getByRole("button", { name: words.twoInsert });
  expect(insert).toHaveAttribute("aria-disabled", "true");
  await user.click(insert);
  await user.type(screen.getByRole("textbox", { name: words.translationText }), "1.1 Care");
  await user.click(screen.getByRole("radio", { name: words.layouts.list }));
  await user.click(insert);
  expect(calls.filter(({ id }) => id === "insertMatrix").map(({ args }) => args)).toEqual([
    { layout: "matrix", translation: { selection: true } },
    { layout: "list", translation: { text: "1.1 Care" } },
  ]);
});

test("another workbook is looked at once it is chosen, and comes along with what is taken over", async () => {
  const { user, calls } = renderPane({
    view: { tab: "matrix", framework: true },
    answers: {
      adoptFramework: () => ({ ok: true, result: { ...PREVIEW, sheet: "Kader" } }),
    },
  });
  await user.click(await screen.findByRole("radio", { name: words.places.file }));
  expect(screen.getByRole("button", { name: words.look })).toHaveAttribute("aria-disabled", "true");
  await user.upload(screen.getByLabelText(words.file), new File([new Uint8Array([1])], "kader.xlsx"));
  await user.type(screen.getByLabelText(words.fileSheet), " Blad2 ");
  await user.click(screen.getByRole("button", { name: words.look }));
  expect(await screen.findByText(PREVIEW.summary)).toBeVisible();
  // Of another workbook a cell is told, and there is nothing to go to.
  expect(screen.getByText("C9: Paraaf")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Paraaf/u })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: words.adopt }));
  const from = { file: "kader.xlsx", sheet: "Blad2" };
  expect(adopting(calls)).toEqual([{ from, preview: true }, { from }]);
});

test("the framework is given as a text to copy where the pane can keep no files", async () => {
  const { user, calls } = renderPane({
    view: { tab: "matrix", framework: true },
    canKeepFiles: false,
    answers: {
      giveFramework: () => ({
        ok: true,
        result: {
          ...{ text: "Het kader", fileName: "Kader.txt", summary: "1 competentie" },
          ...{ clusters: 0, competencies: 1, levels: 0, levelNames: [], indicators: 0 },
        },
      }),
    },
  });
  await user.click(await screen.findByRole("button", { name: words.give }));
  await user.click(screen.getByRole("button", { name: words.gives.case }));
  expect(await screen.findByRole("textbox", { name: words.givenText })).toHaveValue("Het kader");
  expect(calls.filter(({ id }) => id === "giveFramework").map(({ args }) => args)).toEqual([{ as: "case" }]);
});
