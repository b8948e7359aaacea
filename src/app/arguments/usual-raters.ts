import type { Rater } from "../../scoring/person";

/** Whose scores a team sheet asks for where nobody says so; apart, since the pane opens with it. */
export const USUAL_RATERS: readonly Rater[] = ["manager"];
