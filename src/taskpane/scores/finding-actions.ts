/** What the buttons among findings do. Each that changes something checks again, so that what is shown is true. */
import type { AnswerSheetArguments, Finding, RunAction } from "../../app/action";
import type { HeadingMeaning } from "../../app/arguments/heading-meanings";
import type { ColumnRole } from "../../app/arguments/score-columns";
import type { ScoreEntry } from "../../app/arguments/score-entry";
import type { PaneViewStore } from "../../app/pane/pane-view";
import {
  changeCheck,
  checkScoreSheets,
  NOT_CHECKED,
  type CheckSettings,
  type ConfirmedHeader,
} from "../../app/pane/score-check";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { goToCells } from "../pieces/go-to-cells";

export interface ScoreActions {
  readonly check: () => Promise<void>;
  readonly limit: (onlyInFront: boolean) => void;
  /** Of what is asked just as it is declared. */
  readonly ask: (settings: Partial<CheckSettings>) => void;
  readonly goTo: (place: Pick<Finding, "sheetId" | "address">) => Promise<void>;
  /** Carries out the mends of those findings that have one. */
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  /** Yes, that competency is meant. */
  readonly confirm: (finding: Finding) => Promise<void>;
  readonly takeBack: (confirmed: ConfirmedHeader) => Promise<void>;
  readonly repair: (sheet: string) => Promise<void>;
  readonly reconnect: (sheet: string) => Promise<void>;
  /** Says what the values of a sheet's scale mean; of none the sheet is left out. It is kept with the sheet. */
  readonly answerScale: (finding: Finding, meaning: ScaleMeaning) => Promise<void>;
  /** Takes back what was said of a sheet's scale, so that it is asked again. */
  readonly otherScale: (sheet: string) => Promise<void>;
  /** Says what words over scores mean. */
  readonly answerHeadings: (finding: Finding, meanings: HeadingMeanings) => Promise<void>;
  /** Takes back what words over scores mean. */
  readonly otherHeadings: (sheet: string) => Promise<void>;
  /** Says which of several moments counts; "" for all of them together. */
  readonly answerMoment: (finding: Finding, value: string) => Promise<void>;
  /** Takes back which moment counts. */
  readonly otherMoment: (sheet: string) => Promise<void>;
  /** Takes back who was said to be somebody. */
  readonly otherPeople: (sheet: string) => Promise<void>;
  /** Says what the column under a header is for. */
  readonly answerColumn: (sheet: string, header: string, role: ColumnRole) => Promise<void>;
  /** Takes back what was said of columns. */
  readonly otherColumns: (sheet: string) => Promise<void>;
  /** Says whether what stands as a name is somebody. */
  readonly answerPerson: (finding: Finding, isPerson: boolean) => Promise<void>;
  /** Takes names, numbers and explanations out of the workbook. */
  readonly removePersonalData: () => Promise<void>;
  /** Makes the levels of a norm those that a function of this name requires. */
  readonly takeNorm: (finding: Finding, name: string) => Promise<void>;
}

/** By value a score; what means none is not among them. */
export type ScaleMeaning = ReadonlyMap<string, ScoreEntry>;

/** By word over scores. */
export type HeadingMeanings = ReadonlyMap<string, HeadingMeaning>;

export function scoreActions(
  run: RunAction,
  view: PaneViewStore,
  words: ScoresPaneWording["check"],
): ScoreActions {
  /** Checks again with other headers confirmed. */
  const recheck = (change: (confirmed: readonly ConfirmedHeader[]) => readonly ConfirmedHeader[]) =>
    checkScoreSheets(run, view, async () => {
      view.set({ notice: undefined });
      changeCheck(view, { confirmed: change((view.get().check ?? NOT_CHECKED).confirmed) });
      return true;
    });
  /** Keeps an answer with its sheet and checks again. */
  const answer = (args: AnswerSheetArguments) =>
    checkScoreSheets(run, view, async () => {
      const outcome = await run("answerSheet", args);
      view.set({ notice: outcome.ok ? undefined : { kind: "error", error: outcome.error } });
      return outcome.ok;
    });
  return {
    check: () => checkScoreSheets(run, view),
    limit: (onlyInFront) => changeCheck(view, { onlyInFront }),
    ask: (settings) => changeCheck(view, settings),
    goTo: (cells) => goToCells(run, view, cells),
    mend: (findings) =>
      checkScoreSheets(run, view, async () => {
        const mends = findings.flatMap(({ sheetId, address, value: was, mend }) =>
          mend ? [{ sheetId, address, was, value: mend.value }] : [],
        );
        const outcome = await run("mendScores", { mends });
        view.set({
          notice: outcome.ok
            ? {
                kind: "info",
                message: words.mended(outcome.result.mended, outcome.result.left),
                undo: outcome.result.undo,
              }
            : { kind: "error", error: outcome.error },
        });
        return outcome.ok;
      }),
    answerScale: ({ sheet }, meaning) =>
      answer({ sheet, scale: [...meaning].map(([value, score]) => ({ value, score })) }),
    otherScale: (sheet) => answer({ sheet, withoutScale: true }),
    answerMoment: async ({ sheet, moments }, value) => {
      if (moments) await answer({ sheet, moment: { header: moments.header, value } });
    },
    otherMoment: (sheet) => answer({ sheet, withoutMoment: true }),
    answerHeadings: ({ sheet }, meanings) =>
      answer({ sheet, headings: [...meanings].map(([word, means]) => ({ word, means })) }),
    otherHeadings: (sheet) => answer({ sheet, withoutHeadings: true }),
    otherPeople: (sheet) => answer({ sheet, withoutPeople: true }),
    answerColumn: (sheet, header, role) => answer({ sheet, roles: [{ header, role }] }),
    otherColumns: (sheet) => answer({ sheet, withoutRoles: true }),
    answerPerson: ({ sheet, value }, isPerson) =>
      answer({ sheet, people: [{ name: String(value), isPerson }] }),
    removePersonalData: () =>
      checkScoreSheets(run, view, async () => {
        const outcome = await run("removePersonalData", {});
        view.set({
          notice: outcome.ok
            ? { kind: "info", message: outcome.result.remarks.join(" ") }
            : { kind: "error", error: outcome.error },
        });
        return outcome.ok && (view.get().check ?? NOT_CHECKED).checked !== undefined;
      }),
    takeNorm: async ({ sheet, address }, name) => {
      const outcome = await run("createProfiles", { profiles: [], norms: [{ sheet, address, name }] });
      if (!outcome.ok) return view.set({ notice: { kind: "error", error: outcome.error } });
      const { result: made } = outcome;
      const message = words.norm.taken(name, made.sheet);
      view.set({ notice: { kind: "made", made, along: made.along, message } });
    },
    confirm: async ({ sheet, value, shown, mend, keeps }) => {
      if (!mend) return;
      const header = String(value);
      // Kept with the sheet, so that a heatmap reads it the same way.
      if (keeps) {
        const outcome = await run("answerSheet", { sheet, headers: [{ header, competency: mend.value }] });
        if (!outcome.ok) return view.set({ notice: { kind: "error", error: outcome.error } });
      }
      await recheck((confirmed) => [
        ...confirmed.filter((each) => each.header !== header),
        {
          header,
          competency: mend.value,
          label: mend.label,
          ...(shown === undefined ? {} : { shown }),
          ...(keeps ? { keptOn: sheet } : {}),
        },
      ]);
    },
    takeBack: async (taken) => {
      if (taken.keptOn !== undefined)
        await run("answerSheet", { sheet: taken.keptOn, withoutHeaders: [taken.header] });
      await recheck((confirmed) => confirmed.filter((each) => each !== taken));
    },
    reconnect: (sheet) =>
      checkScoreSheets(run, view, async () => {
        const outcome = await run("reconnectSheet", { sheet });
        view.set({
          notice: outcome.ok
            ? { kind: "info", message: words.reconnected(outcome.result.sheet) }
            : { kind: "error", error: outcome.error },
        });
        return outcome.ok;
      }),
    repair: (sheet) =>
      checkScoreSheets(run, view, async () => {
        const outcome = await run("repairSheet", { sheet });
        view.set({
          notice: outcome.ok
            ? {
                kind: "info",
                message: words.repaired(outcome.result.sheet, outcome.result.repaired, outcome.result.left),
              }
            : { kind: "error", error: outcome.error },
        });
        return outcome.ok;
      }),
  };
}
