/** What the button of the tab Scoren will make, or why it cannot, in words. */
import type { Framework } from "../../framework/model";
import { MOST_PEOPLE } from "../../app/people/people-limits";
import type { PeopleRead } from "../../app/people/read-people";
import { countChoice } from "../../app/pane/matrix-choice";
import type { ScoreSheetKind } from "../../app/pane/pane-view";
import { profilesOf, type ScoresChoice } from "../../app/pane/scores-choice";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";

/** Why nothing can be made; undefined when it can. */
export function reasonNotToMake(
  kind: ScoreSheetKind,
  choice: ScoresChoice,
  people: number,
  matrix: PaneWording["matrix"],
  { noPeople, tooManyPeople, noRater }: ScoresPaneWording["make"],
): string | undefined {
  if (people > MOST_PEOPLE) return tooManyPeople(people);
  if (kind === "profiles") return undefined;
  if (people === 0) return noPeople;
  if (choice.codes.size === 0) return matrix.chooseCompetency;
  if (kind === "forms" && choice.levels.size === 0) return matrix.chooseLevel;
  if (choice[kind === "team" ? "raters" : "formRaters"].size === 0) return noRater;
  return undefined;
}

/** What will be made, in a sentence. */
export function whatIsMade(
  kind: ScoreSheetKind,
  choice: ScoresChoice,
  { people }: PeopleRead,
  framework: Framework,
  words: ScoresPaneWording["make"],
): string {
  switch (kind) {
    case "team":
      return words.team({
        people: people.length,
        raters: choice.raters.size,
      });
    case "forms":
      return words.forms({
        people: people.length,
        raters: choice.formRaters.size,
        indicators: countChoice(framework, choice).indicators,
      });
    case "profiles":
      return words.profiles(profilesOf(people).length);
  }
}
