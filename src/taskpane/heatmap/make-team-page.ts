/** Making a sheet about a team, from the press of its button to what is said of it. */
import type { ActionMap, Made, NewSheet, Outcome, RunAction, RunOptions } from "../../app/action";
import type { Language } from "../../app/language";
import type { PaneNotice } from "../../app/pane/pane-view";
import { teamPagesWording } from "../../app/wording/pane/team-pages";

/** Which one, and what it is asked to be. */
export type TeamPage =
  | { readonly kind: "needs"; readonly args: ActionMap["buildNeeds"]["args"] }
  | { readonly kind: "moments"; readonly args: ActionMap["compareMoments"]["args"] }
  | { readonly kind: "raters"; readonly args: ActionMap["compareRaters"]["args"] };

export async function makeTeamPage(
  run: RunAction,
  page: TeamPage,
  language: Language,
  options: RunOptions,
): Promise<Outcome<PaneNotice>> {
  const words = teamPagesWording[language];
  switch (page.kind) {
    case "needs":
      return said(await run("buildNeeds", page.args, options), ({ sheet, whatIf }) =>
        words.needs.made(sheet, whatIf),
      );
    case "moments":
      return said(await run("compareMoments", page.args, options), ({ sheet, people }) =>
        words.moments.made(sheet, people),
      );
    case "raters":
      return said(await run("compareRaters", page.args, options), ({ sheet, toDiscuss }) =>
        words.raters.made(sheet, toDiscuss),
      );
  }
}

function said<Result extends Made & { readonly along: readonly NewSheet[] }>(
  outcome: Outcome<Result>,
  message: (result: Result) => string,
): Outcome<PaneNotice> {
  if (!outcome.ok) return outcome;
  const { sheet, sheetId, address, newSheet, along, remarks = [] } = outcome.result;
  return {
    ok: true,
    result: {
      kind: "made",
      made: { sheet, sheetId, address, newSheet },
      along,
      message: [message(outcome.result), ...remarks].join(" "),
    },
  };
}
