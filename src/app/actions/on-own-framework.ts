/** The framework that counts in a workbook: its own, once a look shows that it has one, else that of this add-in. */
import type { Framework } from "../../framework/model";
import { levelsOf } from "../../scoring/level-scale";
import type { FrameworkUse } from "../definition";
import type { Survey, WorkbookPort, WorkbookView } from "../port";
import { isProblem, Problem, type ProblemCode } from "../problem";
import { frameworkAmong } from "../reading/own-framework";

/** A look or a reading shows that the workbook has a framework of its own: whatever was begun begins anew, on that one. */
class HasItsOwn extends Error {}

/** What may be wrong only because the workbook's own framework was not looked at. */
const OF_ANOTHER: ReadonlySet<ProblemCode> = new Set([
  "unknownCompetency",
  "competencyTwice",
  "unknownLevel",
  "invalidRequiredLevel",
]);

/**
 * Does it with the built-in framework, as long as no look shows another: then from the beginning with that one, before
 * anything was written. A workbook without its own is asked nothing more. Throws `frameworkUnreadable`, `newerSheet`, and
 * what `use` says that this framework cannot do.
 */
export async function onWorkbooksFramework<Result>(
  { port, framework: builtIn }: { readonly port: WorkbookPort; readonly framework: Framework },
  use: FrameworkUse | undefined,
  act: (world: { readonly port: WorkbookPort; readonly framework: Framework }) => Promise<Result>,
): Promise<Result> {
  if (use === undefined) return act({ port, framework: builtIn });
  let looked = false;
  const watched = watching(port, (hasItsOwn) => {
    looked = true;
    if (hasItsOwn) throw new HasItsOwn();
  });
  try {
    return await act({ port: watched, framework: builtIn });
  } catch (error) {
    if (!(error instanceof HasItsOwn)) {
      if (looked || !isProblem(error) || !OF_ANOTHER.has(error.code)) throw error;
      if (!inView(await port.look({}))) throw error;
    }
  }
  const { sheets } = await port.survey({ kinds: ["framework"] });
  const framework = frameworkAmong(sheets, builtIn);
  if (framework !== builtIn) checkUse(framework, use);
  return act({ port, framework });
}

/** Throws `newerSheet` where a later version of the add-in made it: it is not passed over for the built-in one. */
function inView({ own, later = [] }: WorkbookView): boolean {
  const unreadable = later.find(({ kind }) => kind === "framework");
  if (unreadable) throw new Problem("newerSheet", { sheet: unreadable.sheet });
  return own.some(({ marker }) => marker.kind === "framework");
}

function inSurvey({ view, sheets }: Survey): boolean {
  return inView(view) || sheets.some(({ lookalike }) => lookalike === "framework");
}

/** The same port, of which each reading is told: whether the workbook has a framework of its own. */
function watching(port: WorkbookPort, tell: (hasItsOwn: boolean) => void): WorkbookPort {
  const look: WorkbookPort["look"] = async (request) => {
    const view = await port.look(request);
    tell(inView(view));
    return view;
  };
  const survey: WorkbookPort["survey"] = async (which) => {
    const found = await port.survey(which);
    tell(inSurvey(found));
    return found;
  };
  // One cell and what stands around it: nothing there tells of another sheet, so that a look goes before it.
  const surroundings: WorkbookPort["surroundings"] = async (...cell) => {
    await look({});
    return port.surroundings(...cell);
  };
  const watched: Readonly<Record<PropertyKey, unknown>> = { look, survey, surroundings };
  return new Proxy(port, {
    get: (target, name) => {
      const own: unknown = watched[name] ?? Reflect.get(target, name);
      return typeof own === "function" && !(name in watched)
        ? (...args: readonly unknown[]): unknown => Reflect.apply(own, target, args)
        : own;
    },
  });
}

/** Each competency has levels of its own; where none has any, nothing can be scored. */
function checkUse({ clusters }: Framework, use: FrameworkUse): void {
  if (use === "texts") return;
  const [first, ...others] = clusters.flatMap(({ competencies }) => competencies);
  if (first && [first, ...others].every((competency) => levelsOf(competency).length === 0))
    throw new Problem("levelsNotScored", { competency: first.name, none: true });
}
