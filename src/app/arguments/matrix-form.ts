/** In which form a matrix comes, and where: what the first tab of the pane has to know of the arguments. */
import { MATRIX_LAYOUTS } from "../../sheets/marker/marker";
import { oneOf, optional, required } from "../../sheets/declared/declare";

export const MATRIX_FORM = {
  layout: required(oneOf(MATRIX_LAYOUTS)),
  target: optional(oneOf(["newSheet", "selection"]), "newSheet"),
};
