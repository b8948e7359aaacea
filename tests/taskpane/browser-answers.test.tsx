import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { followedCell, type FollowedCell } from "../../src/app/pane/followed-cell";
import { compleet } from "../../src/framework/compleet";
import { formCell, teamCell } from "../app/surroundings";
import { renderPane } from "./render";

/** Methods that an effect calls; Chromium 150 was the first to let one of them answer a promise. */
const METHODS = ["focus", "blur", "click", "scrollIntoView"] as const;

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, "scrollIntoView");
});

test("a browser whose methods answer promises, where they answered nothing before, leaves the pane whole", async () => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const scrolled = METHODS.map((method) => {
    const original = HTMLElement.prototype[method];
    return jest.spyOn(HTMLElement.prototype, method).mockImplementation(function (
      this: HTMLElement,
      ...given: []
    ) {
      original.apply(this, given);
      return Promise.resolve() as unknown as undefined;
    });
  })[3];
  let tell: (cell: FollowedCell | undefined) => void = () => undefined;
  const { user, words } = renderPane({
    followCell: (listener) => {
      tell = listener;
      const end: () => void = jest.fn().mockResolvedValue(undefined);
      return end;
    },
  });
  const select = (cell: typeof teamCell | undefined) =>
    act(() => tell(cell && followedCell(compleet(), cell)));
  const panel = () => screen.getByRole("region", { name: words.followed.label });

  select(teamCell);
  expect(scrolled).toHaveBeenCalled();
  await user.click(within(panel()).getByRole("button", { name: "Niveau 4" }));
  select(formCell);
  select(undefined);
  await user.click(screen.getByRole("tab", { name: words.tabs.search }));
  await user.click(screen.getByRole("button", { name: /Analyseren/ }));
  expect(screen.getByRole("heading", { name: "Analyseren" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: words.detail.backToList }));
  expect(screen.getByRole("searchbox")).toBeVisible();
});
