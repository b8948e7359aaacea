import type { Outcome, RunAction, RunOptions } from "../../app/action";
import type { PaneNotice, PaneViewStore, ScoreSheetKind } from "../../app/pane/pane-view";
import { toPastedText } from "../../app/people/pasted-rows";
import { readPeople } from "../../app/people/read-people";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import type { Framework } from "../../framework/model";
import { scoresArguments, type PeopleInText, type ScoresChoice } from "../../app/pane/scores-choice";
import { reasonNotToMake, whatIsMade } from "./what-is-made";
import { told } from "../pieces/use-work";

export interface ScoreSheets {
  readonly choice: ScoresChoice;
  readonly onChange: (change: Partial<ScoresChoice>) => void;
  readonly people: PeopleInText;
  /** What will be made, in a sentence. */
  readonly ready: string;
  readonly reason: string | undefined;
  /** Takes people from the selected cells, in place of those that were there. */
  readonly readSelection: () => Promise<void>;
  readonly make: (options: RunOptions) => Promise<Outcome<PaneNotice>>;
}

export interface ScoreSheetsOptions extends Pick<ScoreSheets, "choice" | "onChange" | "people"> {
  readonly kind: ScoreSheetKind;
  readonly framework: Framework;
  readonly run: RunAction;
  readonly view: PaneViewStore;
  readonly words: PaneWording;
  readonly scores: ScoresPaneWording;
}

/** What is chosen on the tab with scores, and making it. */
export function scoreSheets(options: ScoreSheetsOptions): ScoreSheets {
  const { choice, onChange, people, kind, framework, run, view, words, scores } = options;

  const readSelection = async () => {
    const outcome = await run("readSelection", {});
    if (!outcome.ok) return view.set({ notice: { kind: "error", error: outcome.error } });
    const { rows, sheet, address } = outcome.result;
    if (readPeople(rows).people.length === 0) {
      return view.set({ notice: { kind: "info", message: scores.who.emptySelection(sheet, address) } });
    }
    view.set({ notice: undefined });
    onChange({ text: toPastedText(rows), columns: new Map() });
  };

  const make = async (options: RunOptions): Promise<Outcome<PaneNotice>> => {
    const args = scoresArguments(framework, choice, people);
    const { madeTeam, madeForms, madeProfiles } = scores.make;
    switch (kind) {
      case "team":
        return told(await run("createTeamScoreSheet", args.team, options), (made) => ({
          kind: "made",
          made: { ...made, address: made.scores },
          along: made.along,
          message: madeTeam(made.sheet),
        }));
      case "forms":
        return told(await run("createIndicatorForms", args.forms, options), ({ sheets, along, remarks }) => {
          const message = madeForms(sheets.map(({ sheet }) => sheet));
          const [first, ...others] = sheets;
          if (!first) return { kind: "info", message };
          const { sheet, sheetId, scores } = first;
          const made = { sheet, sheetId, address: scores, newSheet: true, remarks };
          return { kind: "made", made, others, along, message };
        });
      case "profiles":
        return told(await run("createProfiles", args.profiles, options), (made) => ({
          kind: "made",
          made,
          along: made.along,
          message: madeProfiles(made.sheet),
        }));
    }
  };

  return {
    choice,
    onChange,
    people,
    ready: whatIsMade(kind, choice, people, framework, scores.make),
    reason: reasonNotToMake(kind, choice, people.people.length, words.matrix, scores.make),
    readSelection,
    make,
  };
}
