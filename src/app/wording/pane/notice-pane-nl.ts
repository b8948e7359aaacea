import type { NoticePaneWording } from "./notice-pane";
import type { Remnant } from "../../problem";
import { list } from "../listing";
import { sentences } from "../sentences";
import { removalNl } from "./removal-nl";

/** What can be done about a notice, in Dutch. */
export const noticePaneNl: NoticePaneWording = {
  ...removalNl,
  goTo: "Ga naar blad",
  undo: "Ongedaan maken",
  undone: ({ cells, back, changed, left }) =>
    sentences(
      back === cells
        ? cells === 1
          ? "Ongedaan gemaakt: de cel is weer zoals die was."
          : `Ongedaan gemaakt: alle ${cells} cellen zijn weer zoals ze waren.`
        : back === 0
          ? "Er is niets teruggezet."
          : `${back} van ${cells} cellen ${back === 1 ? "is weer zoals die was" : "zijn weer zoals ze waren"}.`,
      changed.length === 0 ? "" : `Daar staat inmiddels iets anders, en dat is gebleven: ${places(changed)}.`,
      left.length === 0
        ? ""
        : `Niet met zekerheid terug te vinden, dus gelaten zoals het is: ${places(left)}. Kijk daar zelf.`,
    ),
  remove: "Verwijder blad",
  removeAll: (count) => `Verwijder alle ${count} bladen`,
  confirm: "Ja, verwijderen",
  keep: "Blad behouden",
  keepAll: "Bladen behouden",
};

/** More cells than these say less than their number. */
const MOST = 5;

function places(cells: readonly Remnant[]): string {
  const named = cells
    .slice(0, MOST)
    .map(({ sheet, address = "" }) =>
      sheet === "" ? `${address} op een blad dat weg is` : `${address} op ‘${sheet}’`,
    );
  return list(cells.length > MOST ? [...named, `nog ${cells.length - MOST}`] : named, "en");
}
