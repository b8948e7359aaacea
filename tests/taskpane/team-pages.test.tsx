import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { teamPagesWording } from "../../src/app/wording/pane/team-pages";
import { PREVIEW, renderPane } from "./render";

const words = teamPagesWording.nl;
const button = (name: string) => screen.getByRole("button", { name });

/** The tab, with two sheets of which the first is what the heatmap would be made of, and the line opened. */
async function open() {
  const sources = [
    { sheet: "Scores 2025", sheetId: "{T}", people: 2, ratings: 4, chosen: true },
    { sheet: "Scores", sheetId: "{U}", people: 2, ratings: 4, chosen: false },
  ];
  const pane = renderPane({
    view: { tab: "heatmap" },
    answers: { previewHeatmap: () => ({ ok: true, result: { ...PREVIEW, sources } }) },
  });
  await pane.user.click(await screen.findByRole("button", { name: words.title }));
  const made = (id: string) => pane.calls.filter((call) => call.id === id).map(({ args }) => args);
  return { ...pane, made };
}

test("what is needed is asked for by function, of the sheets that are chosen", async () => {
  const { user, made } = await open();
  await user.selectOptions(screen.getByLabelText(words.needs.by), words.needs.byNames.function);
  await user.click(button(words.needs.button));
  expect(made("buildNeeds")).toEqual([{ by: "function", sources: ["Scores 2025"] }]);
  const said = words.needs.made("Nodig en aanwezig", "Wat als");
  await waitFor(() => expect(screen.getAllByText(said)[0]).toBeInTheDocument());
});

test("a date is given for a sheet whose name tells none", async () => {
  const { user, made } = await open();
  await user.type(screen.getByLabelText(words.moments.date("Scores")), "1-3-2026");
  await user.click(button(words.moments.button));
  expect(made("compareMoments")).toEqual([
    { moments: [{ sheet: "Scores 2025" }, { sheet: "Scores", date: "1-3-2026" }] },
  ]);
});

test("a sheet that is left out is no moment, and raters are compared without a question", async () => {
  const { user, made } = await open();
  await user.click(screen.getByRole("checkbox", { name: "Scores" }));
  await user.click(button(words.moments.button));
  expect(made("compareMoments")).toEqual([{ moments: [{ sheet: "Scores 2025" }] }]);
  await user.click(button(words.raters.button));
  await waitFor(() => expect(made("compareRaters")).toEqual([{ sources: ["Scores 2025"] }]));
});
