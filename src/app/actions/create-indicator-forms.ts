import { selectFramework, type FrameworkSelection } from "../../framework/select";
import { RATER_WORDS, RATERS, type Rater } from "../../scoring/person";
import type { FreeNames } from "../../sheets/plan/free-names";
import { buildIndicatorForm, type IndicatorForm } from "../../sheets/form/indicator-form";
import type { ListNames } from "../../sheets/marker/list-names";
import type { SheetPlan } from "../../sheets/plan/plan";
import { cleanSheetName } from "../../sheets/plan/sheet-names";
import type { CreateIndicatorFormsArguments, MadeForm, NewSheet } from "../action";
import { createIndicatorFormsArguments } from "../arguments/making-arguments";
import type { ApplyOptions, MadeSheet, PlacedPlan, SeenSheet, WorkbookPort, WorkbookView } from "../port";
import { isProblem, Problem } from "../problem";
import { missingRemarks } from "../wording/remarks/missing";
import { newSheet, withRemarks } from "../making/apply-on-new-sheets";
import { fromWhatIsThere, stillThere } from "./as-seen";
import { checkedPeople } from "../making/checked-people";
import { formSelection } from "../chosen-competencies";
import type { Action } from "../definition";
import { Bench } from "../making/bench";
import { withoutNothing } from "../making/without-nothing";

/**
 * Forms made in one request: few enough for a progress bar that moves and a cancel that is soon heard, and well below
 * what Excel takes at once.
 */
const AT_ONCE = { forms: 20, indicators: 2_200 };

/**
 * A sheet per person and rater with every indicator and, live, the levels reached. Made some at a time: after a cancel or a
 * failure the forms that are finished stay, and `formsPartlyMade` says which; with none finished the workbook is as it
 * was, and the problem is what stopped it.
 */
export const createIndicatorForms: Action<"createIndicatorForms"> = {
  id: "createIndicatorForms",
  arguments: createIndicatorFormsArguments,
  framework: "scores",
  run: fromWhatIsThere(async (args, { port, framework, language }, options) => {
    const { onProgress, signal, formsAtOnce = AT_ONCE.forms } = options;
    const people = checkedPeople(args.people);
    const raters = ratersOf(args);
    const wanted = people.flatMap((person) => raters.map((rater) => ({ person, rater })));
    const selection = formSelection(framework, args);
    const codes = selection.clusters.flatMap(({ competencies }) => competencies.map(({ code }) => code));
    const { levels: allLevels } = selectFramework(framework, { codes });
    const bench = await Bench.at(port);
    bench.checkSheetsCanBeAdded();
    const lists = bench.lists();
    const forms = new FormMaker(args, selection, allLevels, lists.names, bench.free, raters.length > 1);
    const made: MadeForm[] = [];
    const along: NewSheet[] = [];
    const all: MadeSheet[] = [];
    // Where their dropdowns look; of these there are any from the first part on.
    let listsThere: readonly SeenSheet[] = lists.sheets;
    let latest = bench.view;
    const size = Math.max(
      1,
      Math.min(formsAtOnce, Math.floor(AT_ONCE.indicators / selection.count.indicators)),
    );
    while (made.length < wanted.length) {
      const batch = wanted.slice(made.length, made.length + size).map((each) => forms.formOf(each));
      try {
        const first = made.length === 0 ? lists.plans : [];
        const done = await applyForms(port, batch, first, latest, {
          signal,
          seen: stillThere(...listsThere),
        });
        made.push(...done.forms);
        along.push(...done.before);
        all.push(...done.all);
        latest = withSheets(latest, done.forms);
        if (first.length > 0) listsThere = done.before.map(({ sheetId: id, sheet }) => ({ id, name: sheet }));
      } catch (error) {
        throw made.length === 0 ? error : partlyMade(error, made, wanted.length);
      }
      onProgress?.(made.length, wanted.length);
    }
    await showFirst(port, made, size);
    return { sheets: made, along, ...withRemarks(missingRemarks(all, language)) };
  }),
};

interface FormWanted {
  readonly person: CreateIndicatorFormsArguments["people"][number];
  readonly rater: Rater;
}

interface FormOfPerson extends IndicatorForm {
  readonly person: string;
  readonly rater: Rater;
}

/** Each once, in the order of the lists. */
function ratersOf({ rater, raters }: CreateIndicatorFormsArguments): readonly Rater[] {
  if (raters?.length === 0 && rater === undefined) throw new Problem("nothingChosen", { what: "raters" });
  const chosen = new Set([...(raters ?? []), ...(rater ? [rater] : [])]);
  return chosen.size === 0 ? ["manager"] : RATERS.filter((each) => chosen.has(each));
}

/** Builds the forms one by one, when they are due: thousands at once would not fit the memory of a pane. */
class FormMaker {
  constructor(
    private readonly args: CreateIndicatorFormsArguments,
    private readonly selection: FrameworkSelection,
    private readonly allLevels: readonly number[],
    private readonly lists: ListNames,
    private readonly free: FreeNames,
    /** Several fill one in: then the name of the sheet says who. */
    private readonly several: boolean,
  ) {}

  formOf({ person, rater }: FormWanted): FormOfPerson {
    const { protect } = this.args;
    const names = {
      sheet: this.free.sheet(
        this.several
          ? cleanSheetName(person.name, "Formulier", ` (${RATER_WORDS[rater]})`)
          : cleanSheetName(`Formulier ${person.name}`),
      ),
      table: this.free.name("Formulier"),
    };
    const { allLevels, lists } = this;
    const form = buildIndicatorForm(this.selection, { person, rater, protect, names, lists, allLevels });
    return { ...form, person: person.name, rater };
  }
}

async function applyForms(
  port: WorkbookPort,
  forms: readonly FormOfPerson[],
  before: readonly SheetPlan[],
  view: WorkbookView,
  options: Pick<ApplyOptions, "signal" | "seen">,
): Promise<{
  readonly forms: readonly MadeForm[];
  readonly before: readonly NewSheet[];
  readonly all: readonly MadeSheet[];
}> {
  const plans = [...before, ...forms.map(({ plan }) => plan)];
  const made = await port.apply(plans.map(onNewSheet), view, options);
  const formsMade = forms.map(({ person, rater, scores, levels }, index) => {
    const sheet = made[before.length + index];
    if (!sheet) throw new Error("The port made nothing of a plan");
    return { ...newSheet(sheet), person, rater, scores, levels };
  });
  return { forms: formsMade, before: made.slice(0, before.length).map(newSheet), all: made };
}

function onNewSheet(plan: SheetPlan): PlacedPlan {
  return { plan, place: { at: "newSheet", name: plan.name } };
}

/** What is made counts as there from now on, and is not removed when a later part fails. */
function withSheets(view: WorkbookView, made: readonly MadeForm[]): WorkbookView {
  const sheets = made.map(({ sheet, sheetId }) => ({
    id: sheetId,
    name: sheet,
    visible: true,
    protected: false,
  }));
  return { ...view, sheets: [...view.sheets, ...sheets] };
}

/** Excel showed the first form of each part; whoever made them wants to begin at the beginning. */
async function showFirst(port: WorkbookPort, made: readonly MadeForm[], size: number): Promise<void> {
  const [first] = made;
  if (!first || made.length <= size) return;
  try {
    await port.goTo(first.sheetId);
  } catch (error) {
    // All forms are there: which of them is in front is not worth a failure.
    if (!isProblem(error)) throw error;
  }
}

function partlyMade(error: unknown, made: readonly MadeForm[], all: number): Problem {
  const because = isProblem(error)
    ? error
    : new Problem("unexpected", { message: String(error) }, { cause: error });
  const sheets = made.map(({ sheet }) => sheet);
  return new Problem("formsPartlyMade", { sheets, all, because: withoutNothing(because) }, { cause: error });
}
