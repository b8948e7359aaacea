/** Forms as files, for tests. */
import type { FrameworkSelection } from "../../src/framework/select";
import type { Person } from "../../src/scoring/person";
import { bookFile, type BookToWrite } from "../../src/files/writing/book-file";
import { emptyFormResults } from "../../src/sheets/form/empty-form-results";
import { buildIndicatorForm, type IndicatorForm } from "../../src/sheets/form/indicator-form";
import { FreeNames } from "../../src/sheets/plan/free-names";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { cleanSheetName } from "../../src/sheets/plan/sheet-names";
import { buildLists } from "../../src/sheets/scores/lists-sheet";

export interface FormAsFile {
  readonly form: IndicatorForm;
  readonly lists: SheetPlan;
  readonly bytes: Uint8Array;
}

/** A form of this selection for one person, with its lists, as the bytes of a workbook. */
export function formAsFile(
  selection: FrameworkSelection,
  person: Person = { name: "An de Vries", number: "00123", department: "Zorg" },
  more: { readonly protect?: boolean } & Partial<BookToWrite> = {},
): FormAsFile {
  const { protect = true, ...rest } = more;
  const free = new FreeNames({ sheets: [], names: [] });
  const lists = buildLists(free);
  const form = buildIndicatorForm(selection, {
    person,
    rater: "manager",
    names: { sheet: free.sheet(cleanSheetName(`Formulier ${person.name}`)), table: free.name("Formulier") },
    lists: lists.names,
    allLevels: [1, 2, 3, 4],
    protect,
  });
  const sheets = [{ plan: form.plan, results: emptyFormResults(form, selection) }, { plan: lists.plan }];
  return { form, lists: lists.plan, bytes: bookFile({ sheets, ...rest }) };
}
