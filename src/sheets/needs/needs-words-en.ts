import { list } from "../../framework/list";
import { FOLLOW_WORDS } from "../heatmap/follow-words";
import { TEAM_DATA_LINES, TEAM_LINES } from "../marker/shape-words";
import type { NeedsWords } from "./needs-words";

/** The sheets with what a team needs, in English. */
export const needsWordsEn: NeedsWords = {
  names: { sheet: "Needed and there", whatIf: "What if", data: "Staffing data", table: "Staffing" },
  title: "Needed and there",
  line: `${TEAM_LINES.needs.en} Change in the table the level, how many people are needed and whether it is critical: all else follows.`,
  explanation:
    "There: people at or above the level. Who has not been scored yet is unknown, not absent: 6 to 8 means 6 for sure, and 8 if the others reach the level too. Vulnerable: there is at most what is needed plus the reserve.",
  dataLines: TEAM_DATA_LINES.en,
  status: FOLLOW_WORDS.en,
  origin: (made, sheets) => ` Made ${made}${sheets.length > 0 ? `, of ${list(sheets, "and")}` : ""}.`,
  reserve: "Reserve (people beyond what is needed)",
  overview: "There less needed",
  team: "Whole team",
  columns: {
    whom: "For",
    competency: "Competency",
    level: "Level",
    needed: "Needed",
    critical: "Critical",
    there: "There",
    unknown: "Unknown",
    thereInWords: "There is",
    short: "Short",
    verdict: "Verdict",
    thereAfter: "There after leaving",
    unknownAfter: "Unknown after leaving",
    effect: "After leaving",
  },
  yes: "yes",
  no: "no",
  to: " to ",
  verdicts: {
    short: "short",
    maybeShort: "maybe short",
    vulnerable: "vulnerable",
    maybeVulnerable: "maybe vulnerable",
    fine: "fine",
    critical: " (critical)",
  },
  effects: {
    nobody: "nobody reaches ",
    nobodySure: ["of nobody it is sure that they reach ", " (not scored yet: ", ")"],
    one: ["1 of the ", " needed reaches "],
    some: ["", " of the ", " needed reach "],
  },
  whatIf: {
    title: "What if people leave",
    line: `${TEAM_LINES.needs.en} Put an x beside who leaves: below stands what then falls short. Confidential, not to be shared.`,
    leaves: "Leaves",
    without: "Without ",
    and: " and ",
    nobodyTicked: "Nobody has an x yet.",
    nothingFalls: " nothing falls below what is needed.",
    otherMark:
      "Note: there is something else than an x in the column, or an x beside a name that was changed; that does not count.",
    name: "Name",
    profile: "Function",
    department: "Department",
    whoCan: "Who can do this?",
    chooseCompetency: "Competency",
    chooseLevel: "Level",
    chooseDepartment: "Department (empty: all)",
    can: "At or above the level",
    almost: "At most one level short: could step in",
    notScored: "Not scored yet",
    nobody: "nobody",
  },
};
