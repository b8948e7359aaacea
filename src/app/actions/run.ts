import type { Framework } from "../../framework/model";
import type { ActionFailure, ActionId, ActionMap, AskSources, Outcome, RunAction } from "../action";
import { actionIds, actions, alongside, isActionId, sheets } from "./action-list";
import type { WorkbookPort } from "../port";
import { part } from "../part";
import { isProblem, Problem } from "../problem";
import type { Language } from "../language";
import { partNotLoaded } from "../wording/not-loaded/not-loaded";

/** What is said of problems, a part by itself: the pane opens without it. */
const sentences = () => part(() => import(/* webpackChunkName: "problems" */ "../wording/problems/problems"));

/** What any action needs, ahead of the first. */
export const loadActions = (): Promise<unknown> => Promise.all([sentences(), sheets()]);

export interface ActionsOptions {
  readonly port: WorkbookPort;
  /** The one that this add-in brings. */
  readonly framework: Framework;
  readonly language: Language;
}

/**
 * The one way to run actions, and the edge where what goes wrong becomes an outcome with its sentence. One action
 * at a time: while one is under way another is answered with `busy`, but for those that go alongside.
 */
export function createActions({ port, framework, language }: ActionsOptions): RunAction {
  let underWay = false;
  return async <Id extends ActionId>(
    id: Id,
    args: ActionMap[Id]["args"],
    options: Parameters<RunAction>[2] = {},
  ): Promise<Outcome<ActionMap[Id]["result"]>> => {
    const alone = !alongside.has(id);
    if (alone && underWay) return { ok: false, error: await failure(new Problem("busy", {}), language) };
    if (alone) underWay = true;
    try {
      // Before anything is done: what goes wrong half-way can be told then.
      await sentences();
      const action = await actions[id]();
      const { checkArguments, onWorkbooksFramework } = await sheets();
      const checked = checkArguments(id, action.arguments, args);
      const result = await onWorkbooksFramework({ port, framework }, action.framework, (world) =>
        action.run(checked, { ...world, workbook: port, language }, options),
      );
      return { ok: true, result };
    } catch (error) {
      return { ok: false, error: await failure(error, language, id) };
    } finally {
      if (alone) underWay = false;
    }
  };
}

/** Runs an action by a name and arguments from outside, such as a scenario's: both are checked. */
export async function runNamed(
  run: RunAction,
  action: string,
  args: unknown,
  language: Language,
): Promise<Outcome<ActionMap[ActionId]["result"]>> {
  if (!isActionId(action)) {
    return {
      ok: false,
      error: await failure(new Problem("unknownAction", { action, actions: actionIds }), language),
    };
  }
  // `run` itself checks the arguments against what the action takes.
  return run(action, args as ActionMap[typeof action]["args"]);
}

async function failure(error: unknown, language: Language, id?: ActionId): Promise<ActionFailure> {
  const problem = isProblem(error)
    ? error
    : new Problem("unexpected", { message: String(error) }, { cause: error });
  const ask = id && askOf(problem, id);
  try {
    const { problemSentence } = await sentences();
    return { code: problem.code, message: problemSentence(problem, language), ...(ask ? { ask } : {}) };
  } catch (notLoaded) {
    // Then nothing was begun either.
    if (!isProblem(notLoaded) || notLoaded.code !== "partNotLoaded") throw notLoaded;
    return { code: notLoaded.code, message: partNotLoaded[language] };
  }
}

function askOf(problem: Problem, action: ActionId): AskSources | undefined {
  if (!isSourcesUnsure(problem) || (action !== "refreshHeatmap" && action !== "shareHeatmap"))
    return undefined;
  const { heatmap, sheets } = problem.details;
  return { action, heatmap, sheets };
}

function isSourcesUnsure(problem: Problem): problem is Problem<"sourcesUnsure"> {
  return problem.code === "sourcesUnsure";
}
