import type { FrameworkSelection } from "../../framework/select";
import { saidTwice, type Translation } from "../../framework/translation";
import { buildCardLayout } from "./card-layout";
import { buildListLayout } from "./list-layout";
import { buildMatrixLayout } from "./matrix-layout";
import type { MatrixLayout } from "../marker/marker";
import { MATRIX_WORDS } from "./matrix-words";
import type { SheetPlan } from "../plan/plan";

export interface MatrixOptions {
  /** Beside each text the same in another language. */
  readonly translation?: Translation;
  readonly layout: MatrixLayout;
  /** A valid sheet name (see `sheetNameFault`); the layout's own name when left out. */
  readonly sheetName?: string;
}

/**
 * The sheet that shows the chosen part of the framework: a filterable list, a matrix to read and print, or a card per
 * competency for a conversation. Throws a RangeError when the selection holds no indicators: check that first.
 */
export function buildMatrix(selection: FrameworkSelection, options: MatrixOptions): SheetPlan {
  if (selection.count.indicators === 0) throw new RangeError("Nothing is selected");
  const { translation, layout } = options;
  const name = options.sheetName ?? MATRIX_WORDS.sheetName[layout];
  const twice = (how: Parameters<typeof saidTwice>[2]): FrameworkSelection =>
    translation ? saidTwice(selection, translation, how) : selection;
  switch (layout) {
    case "list":
      return buildListLayout(selection, name, translation);
    case "matrix":
      return buildMatrixLayout(twice({ bullets: true }), name);
    case "card":
      return buildCardLayout(twice({ longNames: true }), name);
  }
}
