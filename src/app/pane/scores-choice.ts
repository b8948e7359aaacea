/** What the user has chosen on the tab with scores, as a value, and what is made of it. */
import { settled, type Settled } from "../../sheets/declared/declare";
import type { ActionMap } from "../action";
import { ASKED_SETTINGS, changedSettings } from "../arguments/asked-settings";
import { USUAL_RATERS } from "../arguments/usual-raters";
import { RATERS, type Rater } from "../people/people-limits";
import type { ChosenColumns } from "../people/columns";
import { pastedRows, type PastedRow } from "../people/pasted-rows";
import { readPeople, type PeopleRead } from "../people/read-people";
import type { Framework, LevelNumber } from "../../framework/model";
import { codesOf, levelsOf } from "./matrix-choice";

/** What is asked just as it is declared, by what is made. */
export const SETTINGS_OF = {
  team: ASKED_SETTINGS.createTeamScoreSheet,
  forms: ASKED_SETTINGS.createIndicatorForms,
  profiles: ASKED_SETTINGS.createProfiles,
};

/** All of those: what several kinds have by one name is one choice. */
const SCORES_SETTINGS = { ...SETTINGS_OF.team, ...SETTINGS_OF.forms, ...SETTINGS_OF.profiles };
export type ScoresSettings = typeof SCORES_SETTINGS;

export interface ScoresChoice extends Settled<ScoresSettings> {
  /** The people, as pasted or typed. */
  readonly text: string;
  /** What a person said that its columns hold. */
  readonly columns: ChosenColumns;
  readonly codes: ReadonlySet<string>;
  /** Of forms only. */
  readonly levels: ReadonlySet<LevelNumber>;
  /** Of the team sheet: a row for each. */
  readonly raters: ReadonlySet<Rater>;
  /** Of forms: one for each. */
  readonly formRaters: ReadonlySet<Rater>;
}

export interface PeopleInText extends PeopleRead {
  /** Where each row stands in the text. */
  readonly rows: readonly PastedRow[];
}

/** Nobody yet; everything else as it is mostly wanted. */
function initialScores(framework: Framework): ScoresChoice {
  return {
    ...settled(SCORES_SETTINGS, {}),
    text: "",
    columns: new Map(),
    codes: new Set(codesOf(framework)),
    levels: new Set(levelsOf(framework)),
    raters: new Set(USUAL_RATERS),
    formRaters: new Set(["manager"]),
  };
}

/** The same people and raters, on a framework with other competencies. */
export function onFramework(framework: Framework, choice: ScoresChoice | undefined): ScoresChoice {
  const { codes, levels, ...whole } = initialScores(framework);
  return { ...whole, ...choice, codes, levels };
}

/** Spaces at the very end are not looked at: somebody may be typing. */
export function peopleInText(text: string, chosen?: ChosenColumns): PeopleInText {
  const rows = pastedRows(text.trimEnd());
  return {
    ...readPeople(
      rows.map(({ cells }) => cells),
      chosen,
    ),
    rows,
  };
}

/** The text without the line in which somebody stands. */
export function withoutRow(text: string, row: PastedRow | undefined): string {
  return row ? text.slice(0, row.start) + text.slice(row.end) : text;
}

/** The arguments of the three actions. What is chosen whole is left out. */
export function scoresArguments(
  framework: Framework,
  choice: ScoresChoice,
  { people }: PeopleRead,
): {
  readonly team: ActionMap["createTeamScoreSheet"]["args"];
  readonly forms: ActionMap["createIndicatorForms"]["args"];
  readonly profiles: ActionMap["createProfiles"]["args"];
} {
  const competencies = codesOf(framework).filter((code) => choice.codes.has(code));
  const levels = levelsOf(framework).filter((level) => choice.levels.has(level));
  const common = {
    people: people.map(({ person }) => person),
    ...(competencies.length < codesOf(framework).length && { competencies }),
  };
  return {
    team: {
      ...common,
      ...changedSettings(SETTINGS_OF.team, choice),
      raters: RATERS.filter((rater) => choice.raters.has(rater)),
    },
    forms: {
      ...common,
      ...changedSettings(SETTINGS_OF.forms, choice),
      raters: RATERS.filter((rater) => choice.formRaters.has(rater)),
      ...(levels.length < levelsOf(framework).length && { levels }),
    },
    profiles: {
      profiles: profilesOf(people).map((name) => ({ name, required: {} })),
      ...changedSettings(SETTINGS_OF.profiles, choice),
    },
  };
}

/** The functions that people have, each once, in the order of the list. */
export function profilesOf(people: PeopleRead["people"]): readonly string[] {
  return [...new Set(people.map(({ person }) => person.profile).filter((profile) => profile !== undefined))];
}
