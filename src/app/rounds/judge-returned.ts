/** What came back, beside what was collected before: what each is, and what may be written. */
import type { ScoreDifference, Verdict } from "../round-action";
import type { ReceivedScore } from "../../sheets/round/received-sheet";
import type { ReturnedForm, ReturnedScore } from "./returned";

export interface JudgedForm {
  readonly returned: ReturnedForm;
  readonly verdict: Verdict;
  readonly taken: boolean;
  /** Of two versions: against what was collected, or against another of these files. */
  readonly differs?: readonly ScoreDifference[];
  /** The other file. */
  readonly other?: string;
}

/** What a person has said of files, by their names. */
export interface SaidOfFiles {
  readonly also: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

/** `before`: what was collected, by the key of its form. Answers in the order in which they were given. */
export function judgeReturned(
  returned: readonly ReturnedForm[],
  before: ReadonlyMap<string, readonly ReceivedScore[]>,
  said: SaidOfFiles,
): readonly JudgedForm[] {
  const judged = new Map<ReturnedForm, JudgedForm>();
  const groups = new Map<string, ReturnedForm[]>();
  for (const form of returned) {
    if (form.filled === 0) judged.set(form, { returned: form, verdict: "empty", taken: false });
    else groups.set(form.key, [...(groups.get(form.key) ?? []), form]);
  }
  for (const group of groups.values())
    for (const each of judgeVersions(group, before.get(group[0]?.key ?? "") ?? [], said))
      judged.set(each.returned, each);
  return returned.flatMap((form) => judged.get(form) ?? []);
}

/** Of one form. Which of two that contradict each other counts is not for a date to say. */
function judgeVersions(
  group: readonly ReturnedForm[],
  before: readonly ReturnedScore[],
  said: SaidOfFiles,
): readonly JudgedForm[] {
  // Of several that say the same, one that was only filled in.
  const [most] = group
    .filter((one) => group.every((other) => holds(one.scores, other.scores)))
    .sort((a, b) => a.faults.length - b.faults.length || (a.file < b.file ? -1 : 1));
  const chosen = group.filter(({ file }) => said.also.has(file));
  if (!most) {
    return group.map((returned) => {
      const other =
        group.find((each) => each !== returned && !holds(each.scores, returned.scores)) ?? returned;
      const taken = chosen.length === 1 && chosen[0] === returned;
      const differs = differences(other.scores, returned.scores);
      return { returned, verdict: "twoVersions", taken, differs, other: other.file };
    });
  }
  return group.map((returned): JudgedForm => {
    if (returned !== most) return { returned, verdict: "alreadyCollected", taken: false, other: most.file };
    const judged = judgeOne(returned, before);
    const usual = judged.verdict === "new" || judged.verdict === "newerVersion";
    const { file } = returned;
    const taken =
      !said.not.has(file) && judged.verdict !== "alreadyCollected" && (usual || said.also.has(file));
    return { ...judged, taken };
  });
}

function judgeOne(
  returned: ReturnedForm,
  before: readonly ReturnedScore[],
): Pick<JudgedForm, "returned" | "verdict" | "differs"> {
  const { scores, faults, isOfRound } = returned;
  const isThere = before.length > 0;
  if (isThere && holds(before, scores)) return { returned, verdict: "alreadyCollected" };
  if (isThere && !holds(scores, before))
    return { returned, verdict: "twoVersions", differs: differences(before, scores) };
  if (!isOfRound) return { returned, verdict: "notOfThisRound" };
  if (faults.length > 0) return { returned, verdict: "changedByHand" };
  return { returned, verdict: isThere ? "newerVersion" : "new" };
}

const placeOf = ({ competency, level = 0, indicator = 0 }: ReturnedScore): string =>
  `${competency} ${level} ${indicator}`;

/** Whether all that is filled in on the other stands on the first just so; a note too. */
function holds(first: readonly ReturnedScore[], other: readonly ReturnedScore[]): boolean {
  const own = new Map(first.map((each) => [placeOf(each), each]));
  return other.every((each) => {
    const here = own.get(placeOf(each));
    return (
      (each.score === "" || here?.score === each.score) && (each.note === "" || here?.note === each.note)
    );
  });
}

/** Only what is filled in on the first: what was added contradicts nothing. */
function differences(
  was: readonly ReturnedScore[],
  is: readonly ReturnedScore[],
): readonly ScoreDifference[] {
  const now = new Map(is.map((each) => [placeOf(each), each]));
  return was.flatMap((each): readonly ScoreDifference[] => {
    const other = now.get(placeOf(each))?.score ?? "";
    if (each.score === "" || each.score === other) return [];
    const { competency, level, indicator, score } = each;
    return [
      {
        competency,
        ...(level === undefined ? {} : { level }),
        ...(indicator === undefined ? {} : { indicator }),
        ...{ was: score, is: other },
      },
    ];
  });
}
