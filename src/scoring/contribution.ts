/** What one person adds to a figure. That something does not apply is told of a person as much as a level is. */
export type Contribution = number | "n.v.t.";
