import { DEFAULT_THRESHOLD } from "../../scoring/level-shares";
import { buildReceivedSheet, RECEIVED_COLUMNS, type ReceivedScore } from "../../sheets/round/received-sheet";
import { RECEIVED_WORDS } from "../../sheets/round/round-words";
import { collectScoresArguments } from "../arguments/round-arguments";
import type { CollectedForm, CollectedScores } from "../round-action";
import type { Action, ActionWorld } from "../definition";
import type { RunOptions } from "../action";
import { doorOf, type FileToTake } from "../file-door";
import type { Language } from "../language";
import { Bench } from "../making/bench";
import { makeOrReplace } from "../making/replaced-sheet";
import type { ReadSheet, Survey } from "../port";
import { Problem } from "../problem";
import { markerOf } from "../reading/own-sheet";
import { receivedTable } from "../reading/read-received";
import { judgeReturned, type JudgedForm } from "../rounds/judge-returned";
import { checkNothingBeside } from "../rounds/nothing-beside";
import { collected, receivedBefore, type Collected } from "../rounds/received-rows";
import type { KnownRound } from "../rounds/form-finder";
import { readReturned, type ReturnedForm, type UnreadFile } from "../rounds/returned";
import { readRoundSheet } from "../rounds/round-list";
import { stillMissing } from "../rounds/still-missing";
import { collectedWords } from "../wording/rounds/collected-words";
import { theSheet } from "../rounds/round-sheets";
import { today } from "../today";
import { fromWhatIsThere } from "./as-seen";

/**
 * Reads files that came back and says of each what it is; with `write` what is certain goes into one table, in which each
 * form stands once, however often it is collected. One file is in memory at a time, and nothing of the workbook is
 * touched before all are judged. Throws `noFilesHere` and `noSuchFiles`.
 */
export const collectScores: Action<"collectScores"> = {
  id: "collectScores",
  arguments: collectScoresArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, world, options) => {
    const files = await doorOf(options.files).take(args.files);
    if (files.length === 0) throw new Problem("noSuchFiles", { names: args.files });
    const survey = await world.port.survey({ kinds: ["round", "receivedScores"] });
    const known = knownRound(survey);
    const old = theSheet(survey.sheets, "receivedScores");
    const before = receivedBefore(old);
    const { returned, unread } = await readAll(files, world, known, options);
    const said = { also: new Set(args.also), not: new Set(args.not) };
    const judged = judgeReturned(returned, before, said);
    const { withoutColleagues } = args;
    const all = collected(judged, before, known.forms, { readOn: today(), withoutColleagues });
    const isChanged = all.added + all.updated > 0;
    const made = args.write && isChanged ? await written(all.rows, survey, old, world, options) : undefined;
    const table = made?.table ?? (old && markerOf(old, "receivedScores")?.table);
    return {
      list: listOf(judged, unread, world.language),
      ...(table === undefined ? {} : { table }),
      ...whereItIs(made, old),
      ...(args.write ? { added: all.added, updated: all.updated } : { added: 0, updated: 0 }),
      ...missingOf(all, judged, known, world.language),
    };
  }),
};

function knownRound({ sheets }: Survey): KnownRound {
  const sheet = theSheet(sheets, "round");
  const round = sheet && markerOf(sheet, "round")?.round;
  // A row that a person added was not sent out, and has no id by which anything could come back.
  const rows = sheet ? readRoundSheet(sheet).filter(({ id }) => id !== "") : [];
  return { round, forms: rows };
}

async function readAll(
  files: readonly FileToTake[],
  { framework }: ActionWorld,
  known: KnownRound,
  { onProgress, signal }: RunOptions,
): Promise<{ readonly returned: readonly ReturnedForm[]; readonly unread: readonly UnreadFile[] }> {
  const returned: ReturnedForm[] = [];
  const unread: UnreadFile[] = [];
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) throw new Problem("cancelled", {});
    const read = readReturned(await file.read(), file.name, framework, known);
    if ("why" in read) unread.push(read);
    else returned.push(...read);
    onProgress?.(index + 1, files.length);
  }
  return { returned, unread };
}

async function written(
  rows: readonly ReceivedScore[],
  { view }: Survey,
  old: ReadSheet | undefined,
  { port }: ActionWorld,
  options: RunOptions,
): Promise<{ readonly sheet: string; readonly sheetId: string; readonly table: string }> {
  if (old) checkNothingBeside(old, Object.values(RECEIVED_COLUMNS), receivedTable(old));
  const bench = new Bench(view);
  const table = bench.free.name(TABLE);
  const plan = buildReceivedSheet(rows, { sheet: bench.sheetName(RECEIVED_WORDS.sheet), table });
  const { sheet, sheetId } = await makeOrReplace(port, plan, view, old, options);
  return { sheet, sheetId, table };
}

const TABLE = "Ontvangen_scores";

function whereItIs(
  made: { readonly sheet: string; readonly sheetId: string } | undefined,
  old: ReadSheet | undefined,
): Pick<CollectedScores, "sheet" | "sheetId"> {
  if (made) return { sheet: made.sheet, sheetId: made.sheetId };
  return old ? { sheet: old.name, sheetId: old.id } : {};
}

/** A form of which a version came back is in, also while nobody has said yet which version counts. */
function missingOf(
  { rows }: Collected,
  judged: readonly JudgedForm[],
  { forms }: KnownRound,
  language: Language,
): Pick<CollectedScores, "missing" | "inSoFar" | "sent" | "reminder"> {
  const isIn = new Set([
    ...rows.map(({ form }) => form),
    ...judged.flatMap(({ verdict, returned }) => (verdict === "empty" ? [] : [returned.key])),
  ]);
  const missing = stillMissing(forms, (id) => isIn.has(id));
  const inSoFar = forms.filter(({ id }) => isIn.has(id)).length;
  const reminder = collectedWords(language).reminder(inSoFar, forms.length, missing);
  return { missing, inSoFar, sent: forms.length, reminder };
}

function listOf(
  judged: readonly JudgedForm[],
  unread: readonly UnreadFile[],
  language: Language,
): readonly CollectedForm[] {
  const words = collectedWords(language);
  const forms = judged.map(({ returned, verdict, taken, differs, other }): CollectedForm => {
    const { file, person, rater, raterName, filled, scores, faults, threshold, savedAt } = returned;
    const said = verdict === "unreadable" ? [] : [words.verdicts[verdict]];
    return {
      ...{ file, person: person.person, filled, of: scores.length, verdict, taken },
      ...(rater ? { rater } : {}),
      ...(raterName === "" ? {} : { raterName }),
      ...(savedAt === "" ? {} : { savedAt }),
      remarks: [
        ...said,
        ...(other !== undefined && (verdict === "alreadyCollected" || verdict === "twoVersions")
          ? [words.otherFile(verdict, other)]
          : []),
        ...(filled > 0 && filled < scores.length ? [words.partly(filled, scores.length)] : []),
        ...faults.map(words.fault),
        ...(threshold !== undefined && Math.abs(threshold - DEFAULT_THRESHOLD) > 0.005
          ? [words.threshold(threshold)]
          : []),
      ],
      ...(differs ? { differs } : {}),
    };
  });
  const others = unread.map(({ file, why }): CollectedForm => ({
    ...{ file, person: "", filled: 0, of: 0, verdict: "unreadable", taken: false },
    remarks: [words.unreadable[why]],
  }));
  return [...forms, ...others].sort((a, b) => a.file.localeCompare(b.file, "nl") || 0);
}
