/** The part of the pane with development pages: what is asked goes to the action, and what was made can be gone to. */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { reportPaneWording } from "../../src/app/wording/pane/report-pane";
import { renderPane, type Rendered } from "./render";

const words = reportPaneWording.nl;
function asked(calls: Rendered["calls"]): unknown {
  return calls.find(({ id }) => id === "makeReports")?.args;
}

const AT = { tab: "scores", scoresPart: "report" } as const;

test("everybody's pages with nothing filled in, and what was made is told", async () => {
  const { user, calls } = renderPane({ view: AT });
  await user.click(await screen.findByRole("button", { name: words.make }));
  expect(asked(calls)).toEqual({ plan: false, conversation: false, mailMerge: false });
  expect(await screen.findByText(/Er is 1 verslag gemaakt, met 0 doelen/)).toBeVisible();
});

test("names, the moment and ticks are asked as they stand there", async () => {
  const { user, calls } = renderPane({ view: AT });
  await user.type(await screen.findByLabelText(words.people), "Anja Bos{enter} {enter}Bo Smit ");
  await user.type(screen.getByLabelText(words.fields.moment.label), "najaar 2026");
  await user.click(screen.getByRole("checkbox", { name: words.ticks.plan }));
  await user.click(screen.getByRole("button", { name: words.more }));
  await user.type(screen.getByLabelText(words.fields.next.label), "Senior");
  await user.click(screen.getByRole("button", { name: words.make }));
  expect(asked(calls)).toEqual({
    ...{ plan: true, conversation: false, mailMerge: false },
    ...{ moment: "najaar 2026", next: "Senior", people: ["Anja Bos", "Bo Smit"] },
  });
});
