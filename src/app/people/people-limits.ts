/** Who is scored and by whom, for the rooms that do not reach into `scoring`. */
export { RATERS, type Person, type Rater } from "../../scoring/person";

/** The most people that one go makes sheets for. */
export const MOST_PEOPLE = 2000;
