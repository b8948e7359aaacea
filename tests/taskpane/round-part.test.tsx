/** The part of the pane with a round: files go out by what is chosen, and what came back is told before it is written. */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { CollectedScores } from "../../src/app/action";
import { roundPaneWording } from "../../src/app/wording/pane/round-pane";
import { renderPane } from "./render";

const words = roundPaneWording.nl;
const AT = { tab: "scores", scoresPart: "round" } as const;

const found = (change: Partial<CollectedScores> = {}): CollectedScores => ({
  list: [
    {
      ...{ file: "an.xlsx", person: "An", rater: "manager", raterName: "Mia", filled: 12, of: 13 },
      ...{ verdict: "new", remarks: ["Nieuw: de scores kunnen in de tabel."], taken: true },
    },
    {
      ...{
        file: "bo.xlsx",
        person: "Bo",
        rater: "self",
        filled: 13,
        of: 13,
        verdict: "twoVersions",
        taken: false,
      },
      remarks: ["Twee versies."],
      differs: [{ competency: "1.2", level: 1, indicator: 2, was: "ja", is: "nee" }],
    },
    {
      ...{ file: "mia.xlsx", person: "An", rater: "manager", filled: 1, of: 13, verdict: "new", taken: true },
      remarks: [],
    },
    {
      ...{
        file: "mia.xlsx",
        person: "Bo",
        rater: "manager",
        filled: 1,
        of: 13,
        verdict: "changedByHand",
        taken: false,
      },
      remarks: ["Met de hand veranderd."],
    },
    {
      file: "x.docx",
      person: "",
      filled: 0,
      of: 0,
      verdict: "unreadable",
      remarks: ["Niet te lezen."],
      taken: false,
    },
  ],
  ...{
    added: 0,
    updated: 0,
    missing: [],
    inSoFar: 3,
    sent: 5,
    reminder: "3 van 5 binnen.\nNog niet binnen:\n- Cas (zelf)",
  },
  ...change,
});

const back = (name: string) => new File(["x"], name);

test("sending out asks for the people of the part where sheets are made, until when, and how", async () => {
  const { user, calls } = renderPane({ view: { tab: "scores" } });
  await user.type(screen.getByRole("textbox", { name: /plak of typ/ }), "An de Vries\nBo Smit");
  await user.click(screen.getByRole("tab", { name: "Ronde" }));
  expect(screen.getByRole("radio", { name: "Zoals bij Maken: 2 mensen" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: words.pers.person }));
  await user.type(screen.getByRole("textbox", { name: words.deadline }), "18 december");
  await user.click(screen.getByRole("button", { name: words.make }));
  const [call] = calls.filter(({ id }) => id === "sendOut");
  expect(call?.args).toEqual({
    ...{ people: [{ name: "An de Vries" }, { name: "Bo Smit" }], raters: ["manager"] },
    ...{ per: "person", deadline: "18 december" },
  });
  expect(call?.options?.files).toBeDefined();
  expect((await screen.findAllByText(/op blad ‘Ronde’ staat wie wat kreeg/)).at(-1)).toBeVisible();
});

test("with nobody filled in, the list in front or the round in the workbook is meant", async () => {
  const { user, calls } = renderPane({ view: AT });
  await user.click(screen.getByRole("button", { name: words.make }));
  expect(calls.find(({ id }) => id === "sendOut")?.args).toEqual({ per: "rater" });
  await user.click(screen.getByRole("radio", { name: /Zoals bij Maken/ }));
  expect(screen.getByText(words.nobody)).toBeVisible();
  await user.click(screen.getByRole("button", { name: words.make }));
  expect(calls.filter(({ id }) => id === "sendOut")).toHaveLength(1);
});

test("where a pane keeps no files, that is said with what to do instead; collecting is there", () => {
  renderPane({ view: AT, canKeepFiles: false });
  expect(screen.getByText(words.cannotKeep)).toBeVisible();
  expect(screen.queryByRole("button", { name: words.make })).toBeNull();
  expect(screen.getByLabelText(words.choose)).toBeVisible();
});

test("what came back is told first, and only what is ticked is written", async () => {
  const written = found({ list: [], added: 2, sheet: "Ontvangen scores" });
  const { user, calls } = renderPane({
    view: AT,
    answers: {
      collectScores: async ({ args }) => ({
        ok: true,
        result: (args as { write?: boolean }).write ? written : found(),
      }),
    },
  });
  await user.upload(screen.getByLabelText(words.choose), [back("an.xlsx"), back("bo.xlsx")]);
  const list = await screen.findByRole("group", { name: words.list });
  expect(within(list).getByText("12 van 13 ingevuld", { exact: false })).toBeVisible();
  expect(within(list).getByText(/niveau 1, indicator 2: ‘ja’ en ‘nee’/)).toBeVisible();
  const tick = (file: string) => within(list).getByRole("checkbox", { name: words.take(file) });
  expect(tick("an.xlsx")).toBeChecked();
  expect(tick("bo.xlsx")).not.toBeChecked();
  // A tick takes all of a file: one of which a part is uncertain is for a person to tick.
  expect(tick("mia.xlsx")).not.toBeChecked();
  expect(within(list).queryByRole("checkbox", { name: words.take("x.docx") })).toBeNull();
  expect(screen.getByRole("textbox", { name: words.reminder })).toHaveValue(found().reminder);

  await user.click(tick("bo.xlsx"));
  await user.click(screen.getByRole("checkbox", { name: words.withoutColleagues }));
  await user.click(screen.getByRole("button", { name: words.write }));
  const [, write] = calls.filter(({ id }) => id === "collectScores");
  expect(write?.args).toEqual({
    ...{ files: ["*"], write: true, also: ["an.xlsx", "bo.xlsx"], not: ["mia.xlsx"] },
    withoutColleagues: true,
  });
  expect((await screen.findAllByText(words.written(2, 0, "Ontvangen scores"))).at(-1)).toBeVisible();
});

test("chosen files are read one by one, two of one name apart", async () => {
  const { user, calls } = renderPane({ view: AT });
  await user.upload(screen.getByLabelText(words.choose), [back("an.xlsx"), back("an.xlsx")]);
  const [call] = calls.filter(({ id }) => id === "collectScores");
  const files = (await call?.options?.files?.take(["*"])) ?? [];
  expect(files.map(({ name }) => name)).toEqual(["an.xlsx", "an.xlsx (2)"]);
});

test("what was collected is shown by day, and a day goes only after a question", async () => {
  const days = [
    { readOn: "2026-12-08", forms: 6, files: ["a.xlsx", "b.xlsx"] },
    { readOn: "2026-12-01", forms: 1, files: ["c.xlsx"] },
  ];
  const { user, calls } = renderPane({
    view: AT,
    answers: {
      removeCollected: async ({ args }) => ({
        ok: true,
        result: (args as { preview?: boolean }).preview
          ? { collected: days, removed: 0, left: 7 }
          : { collected: days, removed: 6, left: 1 },
      }),
    },
  });
  await user.click(screen.getByRole("button", { name: words.showCollected }));
  expect(await screen.findByText("2026-12-08: 6 formulieren uit 2 bestanden")).toBeVisible();
  await user.click(screen.getByRole("button", { name: words.takeOutDay("2026-12-08") }));
  const keep = screen.getByRole("button", { name: words.takeOutKeep });
  expect(keep).toHaveFocus();
  expect(calls.filter(({ id }) => id === "removeCollected")).toHaveLength(1);
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: words.takeOutDay("2026-12-08") })).toHaveFocus();
  await user.keyboard("{Enter}");
  await user.click(screen.getByRole("button", { name: words.takeOutConfirm }));
  expect(calls.filter(({ id }) => id === "removeCollected").at(-1)?.args).toEqual({ readOn: ["2026-12-08"] });
  expect((await screen.findAllByText(words.takenOut(6, 1))).at(-1)).toBeVisible();
  expect(screen.queryByRole("button", { name: words.takeOutDay("2026-12-08") })).toBeNull();
  expect(screen.getByText("2026-12-01: 1 formulier uit 1 bestand")).toBeVisible();
});
