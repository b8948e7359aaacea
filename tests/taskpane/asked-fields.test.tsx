import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ASKED_SETTINGS, changedSettings } from "../../src/app/arguments/asked-settings";
import { SETTINGS_OF } from "../../src/app/pane/scores-choice";
import { paneWording } from "../../src/app/wording/pane/pane-words";
import { scoresPaneWording } from "../../src/app/wording/pane/scores-pane";
import { oneOf, optional, truth } from "../../src/sheets/declared/declare";
import { AskedFields } from "../../src/taskpane/pieces/asked-fields";

const declared = { bold: optional(truth, true), side: optional(oneOf(["left", "right"]), "left") };
const words = {
  bold: { label: "Vet", hint: "Ook in druk." },
  side: { label: "Kant", names: { left: "Links", right: "Rechts" } },
};

test("each setting that is declared has its field, and the field answers what fits", async () => {
  const changes: unknown[] = [];
  render(
    <AskedFields
      declared={declared}
      values={{ bold: true, side: "left" }}
      words={words}
      onChange={(...change) => changes.push(change)}
    />,
  );
  expect(screen.getByRole("checkbox", { name: "Vet" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "Links" })).toBeChecked();
  await userEvent.click(screen.getByRole("checkbox", { name: "Vet" }));
  await userEvent.click(screen.getByRole("radio", { name: "Rechts" }));
  expect(changes).toEqual([
    ["bold", false],
    ["side", "right"],
  ]);
});

test("what is meant anyway is not handed on", () => {
  expect(changedSettings(declared, { bold: true, side: "left" })).toEqual({});
  expect(changedSettings(declared, { bold: false, side: "right" })).toEqual({ bold: false, side: "right" });
});

test("of every setting something is asked, in both languages", () => {
  for (const language of ["nl", "en"] as const) {
    const { matrix } = paneWording[language];
    const scores = scoresPaneWording[language];
    expect(Object.keys(matrix.settings)).toEqual(Object.keys(ASKED_SETTINGS.insertMatrix));
    expect(Object.keys(scores.check.settings)).toEqual(Object.keys(ASKED_SETTINGS.checkScores));
    const ofSheets = new Set(Object.values(SETTINGS_OF).flatMap((each) => Object.keys(each)));
    expect(new Set(Object.keys(scores.what.settings))).toEqual(ofSheets);
  }
});
