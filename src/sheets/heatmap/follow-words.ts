/** What sheets about a team say of whether they are up to date. */
import type { FollowWords } from "./level-blocks";

export const FOLLOW_WORDS = {
  nl: {
    upToDate: "Actueel: een score die wijzigt, ziet u hier meteen.",
    lost: "Let op: aantal beoordelingen dat niet meer is te vinden, door een andere naam of beoordelaar: ",
    others: "Let op: het aantal beoordelingen op de scorebladen is veranderd en is nu ",
    again: "Maak dit blad opnieuw.",
    frozen: "Momentopname: scores die wijzigen, komen hier niet vanzelf in.",
  },
  en: {
    upToDate: "Up to date: a score that changes is seen here at once.",
    lost: "Note: number of ratings that cannot be found any more, because of another name or rater: ",
    others: "Note: the number of ratings on the score sheets has changed, and is now ",
    again: "Make this sheet anew.",
    frozen: "A snapshot: scores that change do not come in here by themselves.",
  },
} as const satisfies Readonly<Record<"nl" | "en", FollowWords>>;
