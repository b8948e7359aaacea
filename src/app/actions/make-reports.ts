import type { Framework } from "../../framework/model";
import { buildConversation } from "../../sheets/report/conversation-sheet";
import type { Report, ReportGoal } from "../../sheets/report/report-content";
import { buildMergeSheet } from "../../sheets/report/merge-sheet";
import { buildReport } from "../../sheets/report/report-sheet";
import type { ReportWords } from "../../sheets/report/report-words";
import { englishReport } from "../../sheets/report/report-words-en";
import { dutchReport } from "../../sheets/report/report-words-nl";
import type { SheetPlan } from "../../sheets/plan/plan";
import { cleanSheetName, sheetNamed } from "../../sheets/plan/sheet-names";
import type { Settled } from "../../sheets/declared/declare";
import { makeReportsArguments } from "../arguments/report-arguments";
import type { Action } from "../definition";
import { chosenPeople, markedPeople } from "../heatmap/choice";
import { peopleOf, type FoundPerson } from "../heatmap/rated-people";
import { profilesIn, type FoundProfiles } from "../heatmap/required-levels";
import { sheetsToRead } from "../heatmap/sources";
import type { Language } from "../language";
import { newSheet, withRemarks } from "../making/apply-on-new-sheets";
import { Bench } from "../making/bench";
import { Problem } from "../problem";
import { isEmpty, textOf } from "../reading/read-cell";
import { profileTables } from "../reading/read-profiles";
import type { ReadSheet } from "../port";
import type { MadeGoal } from "../report-action";
import { composeReport, type ReportQuestion } from "../reports/compose-report";
import type { ReportRemark } from "../reports/report-remark";
import { reportSheets, type ReportSheets } from "../reports/report-sources";
import { missingRemarks } from "../wording/remarks/missing";
import { reportRemark } from "../wording/remarks/report-remarks";
import { fromWhatIsThere } from "./as-seen";

type Asked = Settled<typeof makeReportsArguments>;

/** So many pages are made in one go: their plans are in memory together. */
const MOST_REPORTS = 500;

const WORDS: Readonly<Record<Language, ReportWords>> = { nl: dutchReport, en: englishReport };

/**
 * A development page of each person, on a sheet that prints by itself and holds nothing of anybody else; as open
 * questions with `conversation`. All of them or none: what was half made is removed. Throws `unknownChoice`,
 * `unknownFunction`, `scoresTwice`, `noScores`, `scoresUnclear`, `tooManyReports`.
 */
export const makeReports: Action<"makeReports"> = {
  id: "makeReports",
  arguments: makeReportsArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    const survey = await port.survey(sheetsToRead(args.sources, args.earlier));
    const sheets = reportSheets(survey, framework, args.sources, args.earlier);
    const people = peopleAsked(args, sheets);
    const profiles = profilesIn(sheets.read, framework);
    checkFunctions(args, sheets.read);
    const words = WORDS[language];
    const day = dayWord(language);
    const question = questionOf(args, { framework, language }, sheets, profiles);
    const made = people.map((person) => composeReport(person, question));

    const bench = new Bench(survey.view, survey.sheets);
    bench.checkSheetsCanBeAdded();
    const plans = made.map((report) => planOf(report, args, bench, words, day));
    const merge = args.mailMerge ? [mergePlan(made, bench, words, day)] : [];
    const placed = [...plans, ...merge].map((plan) => ({
      plan,
      place: { at: "newSheet", name: plan.name } as const,
    }));
    const all = await port.apply(placed, survey.view, {
      ...options,
      seen: { sheets: survey.sheets, noMore: true },
    });
    const mailMerge = all[plans.length];
    return {
      sheets: made.flatMap((report, index) => {
        const sheet = all[index];
        return sheet
          ? [
              {
                ...newSheet(sheet),
                person: report.person.name,
                goals: report.goals.map(madeGoal),
                possible: report.possible.map(madeGoal),
              },
            ]
          : [];
      }),
      ...(mailMerge ? { mailMerge: newSheet(mailMerge) } : {}),
      ...withRemarks([
        ...missingRemarks(all, language),
        ...remarksOf(sheets, made, profiles).map((remark) => reportRemark(remark, language)),
      ]),
    };
  }),
};

function peopleAsked({ people: names }: Asked, { sources, earlier }: ReportSheets): readonly FoundPerson[] {
  const everyone = peopleOf(sources, earlier ? [earlier] : []);
  if (everyone.length === 0)
    throw new Problem("noScores", { sheets: sources.map(({ sheet }) => sheet.name) });
  if (names?.length === 0) throw new Problem("nothingChosen", { what: "people" });
  const { people } = chosenPeople(everyone, names ? { people: markedPeople(names, everyone) } : {});
  if (people.length > MOST_REPORTS)
    throw new Problem("tooManyReports", { count: people.length, most: MOST_REPORTS });
  return people;
}

/** A function that is asked for must be there: else everybody would seem to be required nothing. */
function checkFunctions({ function: measured, next }: Asked, read: readonly ReadSheet[]): void {
  const functions = profileTables(read)[0]?.profiles ?? [];
  for (const query of [measured, next]) {
    if (query === undefined || sheetNamed(functions, query.trim(), (name) => name)) continue;
    throw new Problem("unknownFunction", { query, functions });
  }
}

function questionOf(
  { moment, next, function: profile }: Asked,
  { framework, language }: { readonly framework: Framework; readonly language: Language },
  { earlier }: ReportSheets,
  profiles: FoundProfiles | undefined,
): ReportQuestion {
  return {
    framework,
    moment: moment?.trim() || dayWord(language),
    // A form is called after somebody.
    ...(earlier
      ? { earlier: earlier.kind === "form" ? WORDS[language].earlierForm : earlier.sheet.name }
      : {}),
    ...(profile === undefined ? {} : { profile: profile.trim() }),
    ...(next === undefined ? {} : { next: next.trim() }),
    required: (name, code) => profiles?.required(name, code),
  };
}

function planOf(
  report: Report,
  { plan, conversation, keep }: Asked,
  bench: Bench,
  words: ReportWords,
  day: string,
): SheetPlan {
  const prefix = conversation ? words.conversationName : words.sheetName;
  const options = {
    sheet: bench.free.sheet(cleanSheetName(`${prefix} ${report.person.name}`)),
    ...{ day, words, plan },
    ...(keep === undefined ? {} : { keep }),
  };
  return conversation ? buildConversation(report, options) : buildReport(report, options);
}

function mergePlan(reports: readonly Report[], bench: Bench, words: ReportWords, day: string): SheetPlan {
  const { sheet, table } = words.merge;
  return buildMergeSheet(reports, words, {
    sheet: bench.free.sheet(sheet),
    table: bench.free.name(table),
    day,
  });
}

/** "1 december 2026" */
function dayWord(language: Language): string {
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long" }).format(
    new Date(),
  );
}

function madeGoal({ code, level, indicator }: ReportGoal): MadeGoal {
  return { code, level, ...(indicator === undefined ? {} : { indicator }) };
}

function remarksOf(
  { sources }: ReportSheets,
  reports: readonly Report[],
  profiles: FoundProfiles | undefined,
): readonly ReportRemark[] {
  const ratings = sources.flatMap((source) => source.ratings);
  const people = (test: (report: Report) => boolean): number => reports.filter(test).length;
  const unread = ratings
    .flatMap(({ scores }) => scores)
    .filter(({ score, cell }) => score === undefined && !isEmpty(cell)).length;
  const things = sources.reduce(
    (sum, { near, notUnderstood }) => sum + near.length + notUnderstood.length,
    0,
  );
  const unknown = ratings.filter(({ rater, raterCell }) => !rater && textOf(raterCell) !== "").length;
  const few = people(({ raters }) => raters.colleagues === "few");
  const without = people(({ levels }) => levels.every(({ required }) => required === undefined));
  const nothing = people(({ levels }) => levels.every(({ level }) => level === null));
  return [
    ...(unread > 0 ? [{ kind: "unread", cells: unread } as const] : []),
    ...(things > 0 ? [{ kind: "notUnderstood", things } as const] : []),
    ...(unknown > 0 ? [{ kind: "unknownRaters", ratings: unknown } as const] : []),
    ...(few > 0 ? [{ kind: "fewColleagues", people: few } as const] : []),
    ...(without > 0 ? [{ kind: "nothingRequired", people: without } as const] : []),
    ...(nothing > 0 ? [{ kind: "nothingTold", people: nothing } as const] : []),
    ...(profiles && profiles.differing.length > 0
      ? [{ kind: "otherProfiles", sheet: profiles.sheet, others: profiles.differing } as const]
      : []),
    ...(profiles && profiles.offScale > 0
      ? [{ kind: "requiredOffScale", sheet: profiles.sheet, cells: profiles.offScale } as const]
      : []),
  ];
}
