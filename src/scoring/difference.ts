/** What is left when one value is held against another. Source: docs/heatmap.md. */
import type { HeatScore } from "./heat-score";
import { TOLERANCE } from "./level-shares";

/** From so many levels on, self and others differ enough to be said. */
export const TELLING = 2;

/** Score − required level; below 0 is short of it. Nothing where no level is required; n.v.t. stays n.v.t. */
export function gap(score: HeatScore, required: number | undefined): HeatScore {
  return minus(score, required ?? null);
}

/** Self − others: above 0, someone thinks more of themselves than the others do. */
export function difference(self: HeatScore, others: HeatScore): HeatScore {
  return minus(self, others);
}

/** Now − before: above 0 is growth. */
export function change(now: HeatScore, before: HeatScore): HeatScore {
  return minus(now, before);
}

/** The own score is two levels or more above the others'. */
export function isBlindSpot(selfMinusOthers: HeatScore): boolean {
  return typeof selfMinusOthers === "number" && selfMinusOthers >= TELLING - TOLERANCE;
}

/** The own score is two levels or more below the others'. */
export function isHiddenStrength(selfMinusOthers: HeatScore): boolean {
  return typeof selfMinusOthers === "number" && selfMinusOthers <= TOLERANCE - TELLING;
}

/** n.v.t. on either side is n.v.t.: what does not apply cannot have been missed. Otherwise nothing makes nothing. */
function minus(value: HeatScore, other: HeatScore): HeatScore {
  if (value === "n.v.t." || other === "n.v.t.") return "n.v.t.";
  return value === null || other === null ? null : value - other;
}
