import type { Framework } from "../framework/model";
import type { ActionFailure, ActionId, ActionMap, AskSources, Outcome, RunAction } from "./action";
import { actionIds, actions, alongside, isActionId } from "./actions/list";
import { checkArguments } from "./arguments";
import type { WorkbookPort } from "./port";
import { isProblem, Problem } from "./problem";
import type { Language } from "./wording/language";
import { problemSentence } from "./wording/problems";

export interface ActionsOptions {
  readonly port: WorkbookPort;
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
    if (alone && underWay) return { ok: false, error: failure(new Problem("busy", {}), language) };
    if (alone) underWay = true;
    try {
      const action = await actions[id]();
      const checked = checkArguments(id, action.arguments, args);
      return { ok: true, result: await action.run(checked, { port, framework, language }, options) };
    } catch (error) {
      return { ok: false, error: failure(error, language, id) };
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
      error: failure(new Problem("unknownAction", { action, actions: actionIds }), language),
    };
  }
  // `run` itself checks the arguments against what the action takes.
  return run(action, args as ActionMap[typeof action]["args"]);
}

function failure(error: unknown, language: Language, id?: ActionId): ActionFailure {
  const problem = isProblem(error)
    ? error
    : new Problem("unexpected", { message: String(error) }, { cause: error });
  const ask = id && askOf(problem, id);
  return { code: problem.code, message: problemSentence(problem, language), ...(ask ? { ask } : {}) };
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
