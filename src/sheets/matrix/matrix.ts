import type { FrameworkSelection } from "../../framework/select";
import { buildCardLayout } from "./card-layout";
import { buildListLayout } from "./list-layout";
import { buildMatrixLayout } from "./matrix-layout";
import type { MatrixLayout } from "../marker/marker";
import { MATRIX_WORDS } from "./matrix-words";
import type { SheetPlan } from "../plan/plan";

export interface MatrixOptions {
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
  const name = options.sheetName ?? MATRIX_WORDS.sheetName[options.layout];
  switch (options.layout) {
    case "list":
      return buildListLayout(selection, name);
    case "matrix":
      return buildMatrixLayout(selection, name);
    case "card":
      return buildCardLayout(selection, name);
  }
}
