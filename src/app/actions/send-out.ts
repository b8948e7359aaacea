import { chosenSelection, formSelection } from "../chosen-competencies";
import { selectFramework } from "../../framework/select";
import type { Framework } from "../../framework/model";
import { buildRoundSheet, ROUND_COLUMNS, type RoundForm } from "../../sheets/round/round-sheet";
import { ROUND_WORDS } from "../../sheets/round/round-words";
import { sendOutArguments } from "../arguments/round-arguments";
import type { Settled } from "../../sheets/declared/declare";
import { chanceToken } from "../chance";
import type { Action } from "../definition";
import { doorOf } from "../file-door";
import { Bench } from "../making/bench";
import { checkedPeople } from "../making/checked-people";
import { makeOrReplace } from "../making/replaced-sheet";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import { markerOf } from "../reading/own-sheet";
import { askedForms } from "../rounds/asked-forms";
import { raterFile, raterFiles, type FormToSend } from "../rounds/rater-files";
import { zippedFiles } from "../rounds/zipped-files";
import { roundWith } from "../rounds/round-forms";
import { readRaterList, readRoundSheet, type WantedForm } from "../rounds/round-list";
import { checkNothingBeside } from "../rounds/nothing-beside";
import { theSheet } from "../rounds/round-sheets";
import { today } from "../today";
import { fromWhatIsThere } from "./as-seen";

type Args = Settled<typeof sendOutArguments>;

/**
 * A file for each rater (or each form) with what that rater needs and nothing of anybody else, handed out by the door
 * that was given; and a sheet "Ronde", by which is known what comes back. That sheet is made before the files are handed
 * out: files of which nothing is known would be worse than a row without a file. Throws `noFilesHere` where files
 * cannot be handed out, and `noRound` where nothing says who scores whom.
 */
export const sendOut: Action<"sendOut"> = {
  id: "sendOut",
  arguments: sendOutArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework }, options) => {
    const door = doorOf(options.files);
    const { view, sheets } = await port.survey({ kinds: ["round"], active: args.people === undefined });
    const old = theSheet(sheets, "round");
    const known = old ? readRoundSheet(old) : [];
    const wanted = wantedForms(args, old, sheets, framework);
    checkedPeople(uniquePeople(wanted));
    if (old) checkNothingBeside(old, Object.values(ROUND_COLUMNS));
    const { all, sent } = roundWith(known, wanted, today(), chanceToken);
    const round = (old && markerOf(old, "round")?.round) ?? chanceToken();
    const allLevels = selectFramework(framework).levels;
    const toSend = sent.map((form): FormToSend => ({ form, selection: selectionOf(framework, form, args) }));
    const made = raterFiles(toSend, args.per);
    const bench = new Bench(view);
    const plan = buildRoundSheet(all, {
      sheet: bench.sheetName(ROUND_WORDS.sheet),
      table: bench.free.name(ROUND_WORDS.sheet),
      round,
    });
    // All of them before anything is written: what cannot be made is found out now.
    const files = made.map((each) => raterFile(each, { round, protect: args.protect, allLevels }));
    const sheet = await makeOrReplace(port, plan, view, old, options);
    await door.give(door.zipAs === undefined ? files : zippedFiles(files, door.zipAs));
    return {
      files: made.map(({ file, rater, raterName, forms }) => ({
        ...{ file, rater },
        ...(raterName === "" ? {} : { raterName }),
        people: forms.map(({ form }) => form.person.name),
        indicators: forms.reduce((sum, { selection }) => sum + selection.count.indicators, 0),
      })),
      sheet: sheet.sheet,
      sheetId: sheet.sheetId,
    };
  }),
};

/** What was asked for, or else the workbook's own round, or else a list that lies in front. */
function wantedForms(
  args: Args,
  old: ReadSheet | undefined,
  sheets: readonly ReadSheet[],
  framework: Framework,
): readonly WantedForm[] {
  const { competencies, deadline } = args;
  // Checks them, too.
  const codes = competencies
    ? chosenSelection(framework, { competencies }).clusters.flatMap((cluster) =>
        cluster.competencies.map(({ code }) => code),
      )
    : [];
  if (args.people)
    return askedForms(checkedPeople(args.people), args.raters ?? ["manager"], {
      competencies: codes,
      deadline: deadline ?? "",
    });
  const inFront = sheets.find((sheet) => sheet.active && sheet !== old);
  const wanted = (inFront && readRaterList(inFront)) ?? (old && readRoundSheet(old)) ?? [];
  if (wanted.length === 0) throw new Problem("noRound", {});
  return wanted.map((form) => ({
    ...form,
    ...(competencies ? { competencies: codes } : {}),
    ...(deadline === undefined ? {} : { deadline }),
  }));
}

function uniquePeople(wanted: readonly WantedForm[]) {
  return [...new Map(wanted.map(({ person }) => [JSON.stringify(person), person])).values()];
}

function selectionOf(framework: Framework, { competencies }: RoundForm, { levels }: Args) {
  return formSelection(framework, {
    ...(competencies.length > 0 ? { competencies } : {}),
    ...(levels ? { levels } : {}),
  });
}
