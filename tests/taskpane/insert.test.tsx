import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { ActionMap, Outcome } from "../../src/app/action";
import { SLOW_AFTER_MS } from "../../src/taskpane/pieces/use-work";
import { renderPane, type Call } from "./render";

const OCCUPIED = "In de cellen vanaf B2 staat al iets. Kies een leeg gebied of een nieuw blad.";
const failure = (message: string) => ({ ok: false, error: { code: "occupied", message } }) as const;

type InsertOutcome = Outcome<ActionMap["insertMatrix"]["result"]>;

/** An insert that goes on until the test ends it. */
function endless() {
  let end: (outcome: InsertOutcome) => void = () => undefined;
  let call: Call | undefined;
  return {
    answer: (received: Call) => {
      call = received;
      return new Promise<InsertOutcome>((resolve) => (end = resolve));
    },
    progress: (done: number, all: number) => act(() => call?.options?.onProgress?.(done, all)),
    aborted: () => call?.options?.signal?.aborted,
    end: (outcome: InsertOutcome) => act(async () => end(outcome)),
  };
}

test("an error is shown, announced and focused; closing it brings the focus back", async () => {
  const { user, words } = renderPane({ answers: { insertMatrix: () => failure(OCCUPIED) } });
  const insert = screen.getByRole("button", { name: words.matrix.insert });
  await user.click(insert);
  expect(screen.getByRole("alert")).toHaveTextContent(OCCUPIED);
  const close = screen.getByRole("button", { name: words.notice.close });
  const bar = close.closest<HTMLElement>("[tabindex='-1']")!;
  expect(bar).toHaveFocus();
  expect(within(bar).getByText(OCCUPIED)).toBeVisible();
  expect(within(bar).queryByRole("button", { name: words.notice.remove })).not.toBeInTheDocument();
  await user.tab();
  expect(close).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.queryByText(OCCUPIED)).not.toBeInTheDocument();
  expect(insert).toHaveFocus();
});

test("the next attempt takes the old message away", async () => {
  const answers = [failure(OCCUPIED), undefined];
  const { user, words } = renderPane({
    answers: { insertMatrix: () => answers.shift() ?? failure("Nog steeds niet.") },
  });
  await user.click(screen.getByRole("button", { name: words.matrix.insert }));
  await user.click(screen.getByRole("button", { name: words.matrix.insert }));
  expect(screen.queryByText(OCCUPIED)).not.toBeInTheDocument();
  expect(screen.getByRole("alert")).toHaveTextContent("Nog steeds niet.");
});

test.each(["nl", "en"] as const)("says what was made and goes there (%s)", async (language) => {
  const { user, words, calls } = renderPane({ language });
  await user.click(screen.getByRole("button", { name: words.matrix.insert }));
  const sentence = words.notice.made({ sheet: "Competentiematrix", address: "A1:F25", newSheet: true });
  const close = screen.getByRole("button", { name: words.notice.close });
  const bar = within(close.closest<HTMLElement>("[tabindex='-1']")!);
  expect(bar.getByText(sentence)).toBeVisible();
  expect(bar.getByText(words.matrix.count({ competencies: 15, indicators: 215 }))).toBeVisible();
  expect(screen.getAllByRole("status").map((status) => status.textContent)).toContain(sentence);
  await user.click(screen.getByRole("button", { name: words.notice.goTo }));
  expect(calls.at(-1)).toMatchObject({ id: "goTo", args: { sheetId: "{A}", address: "A1:F25" } });
  expect(bar.getByText(sentence)).toBeVisible();
});

test("removing the sheet asks first, and can be called off", async () => {
  const { user, words, calls } = renderPane();
  await user.click(screen.getByRole("button", { name: words.matrix.insert }));
  await user.click(screen.getByRole("button", { name: words.notice.remove }));
  expect(screen.getByText(words.notice.confirmRemove("Competentiematrix"))).toBeVisible();
  const keep = screen.getByRole("button", { name: words.notice.keep });
  expect(keep).toHaveFocus();
  expect(calls).toHaveLength(1);
  await user.click(keep);
  expect(screen.getByRole("button", { name: words.notice.remove })).toHaveFocus();
  expect(calls).toHaveLength(1);

  await user.click(screen.getByRole("button", { name: words.notice.remove }));
  await user.dblClick(screen.getByRole("button", { name: words.notice.confirm }));
  expect(calls.map(({ id }) => id)).toEqual(["insertMatrix", "removeSheet"]);
  expect(calls.at(-1)).toMatchObject({ args: { sheetId: "{A}" } });
  expect(screen.queryByRole("button", { name: words.notice.goTo })).not.toBeInTheDocument();
  const close = screen.getByRole("button", { name: words.notice.close });
  const bar = close.closest<HTMLElement>("[tabindex='-1']")!;
  expect(
    within(bar).getByText(words.notice.removed(["Competentiematrix"], { alsoRemoved: [], kept: [] })),
  ).toBeVisible();
  expect(bar).toHaveFocus();
});

test("a sheet that cannot be removed says why", async () => {
  const { user, words } = renderPane({ answers: { removeSheet: () => failure("De werkmap is beveiligd.") } });
  await user.click(screen.getByRole("button", { name: words.matrix.insert }));
  await user.click(screen.getByRole("button", { name: words.notice.remove }));
  await user.click(screen.getByRole("button", { name: words.notice.confirm }));
  expect(screen.getByRole("alert")).toHaveTextContent("De werkmap is beveiligd.");
});

test("the user's own sheet is not offered for removal", async () => {
  const made = { sheet: "Blad1", sheetId: "{B}", address: "C3:H40", newSheet: false };
  const { user, words } = renderPane({ answers: { insertMatrix: () => ({ ok: true, result: made }) } });
  await user.click(screen.getByRole("button", { name: words.matrix.insert }));
  expect(screen.getByRole("button", { name: words.notice.goTo })).toBeVisible();
  expect(screen.queryByRole("button", { name: words.notice.remove })).not.toBeInTheDocument();
  expect(screen.getAllByText("De matrix staat op ‘Blad1’, in C3:H40.")[0]).toBeVisible();
});

test("long work shows how far it is and can be cancelled; a second press starts nothing", async () => {
  const work = endless();
  const { user, words, calls } = renderPane({ answers: { insertMatrix: work.answer } });
  const insert = screen.getByRole("button", { name: words.matrix.insert });
  jest.useFakeTimers();
  try {
    await act(async () => insert.click());
    await act(() => jest.advanceTimersByTimeAsync(SLOW_AFTER_MS - 1));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    await act(async () => insert.click());
    expect(calls).toHaveLength(1);
    await act(() => jest.advanceTimersByTimeAsync(1));
  } finally {
    jest.useRealTimers();
  }

  const bar = screen.getByRole("progressbar");
  work.progress(1, 3);
  expect(bar).toHaveAttribute("aria-valuenow", "1");
  expect(bar).toHaveAttribute("aria-valuemax", "3");
  expect(screen.getByText("Deel 1 van 3 is klaar")).toBeVisible();

  await user.click(screen.getByRole("button", { name: words.progress.cancel }));
  expect(work.aborted()).toBe(true);
  expect(screen.getByRole("button", { name: words.progress.cancelling })).toHaveFocus();
  await work.end(failure("Het invoegen is geannuleerd."));
  // What the user asked for is no error.
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  expect(screen.getAllByText("Het invoegen is geannuleerd.")[0]).toBeVisible();
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: words.matrix.insert })).toHaveFocus();
});

test("what is chosen while it works does not change what is said to be made", async () => {
  const work = endless();
  const { user, words } = renderPane({ answers: { insertMatrix: work.answer } });
  await user.click(screen.getByRole("button", { name: words.matrix.insert }));
  await user.click(screen.getByRole("checkbox", { name: words.matrix.level(4) }));
  await work.end({ ok: true, result: { sheet: "M", sheetId: "{M}", address: "A1:B2", newSheet: true } });
  await waitFor(() => expect(screen.getByRole("button", { name: words.notice.goTo })).toBeVisible());
  expect(screen.getByText("15 competenties · 215 indicatoren")).toBeVisible();
});
