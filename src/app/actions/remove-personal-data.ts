import { SHEET_KINDS } from "../../sheets/marker/marker";
import type { RemovedPersonalData } from "../action";
import { removePersonalDataArguments } from "../arguments/sheet-arguments";
import type { Action } from "../definition";
import { Pseudonyms } from "../making/pseudonyms";
import { withoutNothing } from "../making/without-nothing";
import type { CellMend, Cleaning, Survey, WorkbookPort } from "../port";
import { isProblem, Problem } from "../problem";
import { ownKind } from "../reading/own-sheet";
import { personalCells, type PersonalCell } from "../reading/personal-cells";
import { readScoreSheets } from "../reading/read-scores";
import { personalDataWords } from "../wording/remarks/personal-data";
import { afterCleaning } from "./personal-data-left";
import {
  markAnew,
  mendsOf,
  namesIn,
  newAbout,
  newFormulas,
  newMarks,
  newNames,
  type FoundOnSheet,
} from "./personal-data-plan";

/**
 * Takes names, personnel numbers, explanations, remarks and the author out of a workbook. Who had scores is "Persoon 1"
 * and so on, the same on every sheet, so that scores stay what they are; heatmaps go on following them. Everything is
 * read and checked before the first write; afterwards the workbook is read again, and what is left is said.
 */
export const removePersonalData: Action<"removePersonalData"> = {
  id: "removePersonalData",
  arguments: removePersonalDataArguments,
  framework: "scores",
  async run(_args, { port, framework, language }) {
    const words = personalDataWords[language];
    const read = (): Promise<Survey> =>
      port.survey((view) => ({
        kinds: SHEET_KINDS,
        names: view.sheets.map(({ name }) => name),
        formulas: true,
      }));
    const foundIn = ({ sheets }: Survey): readonly FoundOnSheet[] => {
      const own = sheets.filter((sheet) => ownKind(sheet) !== undefined);
      const scored = readScoreSheets(own, framework);
      return own.flatMap((sheet) => {
        const kind = ownKind(sheet);
        const one = scored.find((each) => each.sheet === sheet);
        const unknown = (one?.notUnderstood ?? []).filter(({ why }) => why === "column");
        return kind === undefined
          ? []
          : [
              {
                sheet,
                kind,
                cells: personalCells(sheet, one),
                unknown: unknown.map(({ cell }) => cell.address),
              },
            ];
      });
    };
    const survey = await read();
    const found = foundIn(survey);
    const ids = found.map(({ sheet }) => sheet.id);
    const traces = await port.traces(ids);
    const names = namesIn(found);
    const pseudonyms = new Pseudonyms(names, words.person);
    const anew = markAnew(names, pseudonyms);
    const mends = found.flatMap((each) => mendsOf(each, pseudonyms, anew));
    const cleaning: Cleaning = {
      formulas: found.flatMap((each) => newFormulas(each, pseudonyms)),
      names: newNames(survey, found, pseudonyms),
      marks: newMarks(found, anew),
      remarksOf: traces.remarks > 0 ? ids : [],
      about: newAbout(traces.about, pseudonyms),
    };
    assertWritable(survey, found, mends, cleaning);
    const cells = await carriedOut(port, mends, cleaning);
    const { left, again } = await readAgain(cells > 0 || isAnything(cleaning), async () => {
      const after = await read();
      return {
        left: afterCleaning(after, foundIn(after), pseudonyms),
        again: await port.traces(ids),
      };
    });
    const what = (kind: PersonalCell["what"]): number =>
      found.reduce((sum, each) => sum + each.cells.filter((one) => one.what === kind).length, 0);
    const result: Omit<RemovedPersonalData, "remarks"> = {
      people: pseudonyms.count,
      cells,
      numbers: what("number"),
      notes: what("note"),
      renamed: cleaning.names.length,
      remarksRemoved: traces.remarks - again.remarks,
      about: Object.keys(cleaning.about),
      left: [...left.own, ...(again.remarks > 0 ? [{ sheet: words.remarks }] : [])],
      others: left.others,
      unknown: found.flatMap(({ sheet, unknown }) =>
        unknown.map((address) => ({ sheet: sheet.name, address })),
      ),
    };
    return { ...result, remarks: words.told(result) };
  },
};

function assertWritable(
  { view }: Survey,
  found: readonly FoundOnSheet[],
  mends: readonly CellMend[],
  { names, remarksOf, formulas }: Cleaning,
): void {
  const locked = found.find(
    ({ sheet }) =>
      sheet.protected &&
      (remarksOf.includes(sheet.id) || [...mends, ...formulas].some(({ sheetId }) => sheetId === sheet.id)),
  );
  if (locked) throw new Problem("sheetProtected", { sheet: locked.sheet.name, doing: "clean" });
  const [first] = names;
  const sheet = view.sheets.find(({ id }) => id === first?.sheetId);
  if (sheet && view.structureProtected)
    throw new Problem("workbookProtected", { doing: "renameSheet", sheet: sheet.name });
}

/** Cells first, with proof that each holds what was seen; then the rest in one request. What was written is forgotten. */
async function carriedOut(
  port: WorkbookPort,
  mends: readonly CellMend[],
  cleaning: Cleaning,
): Promise<number> {
  const cells = await port.mendCells(mends);
  try {
    await port.clean(cleaning);
    return cells;
  } catch (error) {
    if (!isProblem(error) || (cells === 0 && !isAnything(cleaning))) throw error;
    throw new Problem(
      "personalDataPartlyRemoved",
      { cells, because: withoutNothing(error) },
      { cause: error },
    );
  }
}

function isAnything({ names, formulas, marks, remarksOf, about }: Cleaning): boolean {
  return names.length + formulas.length + marks.length + remarksOf.length + Object.keys(about).length > 0;
}

/** Where reading afterwards fails, all that was asked has been done, and nobody knows yet whether something is left. */
async function readAgain<Result>(changed: boolean, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!changed || !isProblem(error)) throw error;
    throw new Problem("personalDataUnchecked", { because: withoutNothing(error) }, { cause: error });
  }
}
