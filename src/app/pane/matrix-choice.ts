/** What the user has chosen on the Matrix tab, as a value, and the ways to change it. */
import { settled, type Settled } from "../../sheets/declared/declare";
import type { InsertMatrixArguments, MatrixLayout } from "../action";
import { ASKED_SETTINGS, changedSettings } from "../arguments/asked-settings";
import { MATRIX_FORM } from "../arguments/matrix-form";
import type { Cluster, Framework, FrameworkCount, LevelNumber } from "../../framework/model";
import { selectFramework } from "../../framework/select";

export type MatrixTarget = Settled<typeof MATRIX_FORM>["target"];
export const MATRIX_TARGETS = MATRIX_FORM.target.kind.values;

const USUAL_LAYOUT: MatrixLayout = "matrix";

/** What is mostly wanted first. */
export const LAYOUTS: readonly MatrixLayout[] = [
  USUAL_LAYOUT,
  ...MATRIX_FORM.layout.kind.values.filter((layout) => layout !== USUAL_LAYOUT),
];

/** What is asked just as it is declared. */
export const MATRIX_SETTINGS = ASKED_SETTINGS.insertMatrix;

export interface MatrixChoice extends Settled<typeof MATRIX_SETTINGS> {
  /** Codes of the chosen competencies. */
  readonly codes: ReadonlySet<string>;
  readonly levels: ReadonlySet<LevelNumber>;
  readonly layout: MatrixLayout;
  readonly target: MatrixTarget;
  /** As typed; blank means a name of the add-in's own. */
  readonly sheetName: string;
}

/** How much of a cluster is chosen; the values are those of `aria-checked`. */
export type Checked = "true" | "false" | "mixed";

/** Everything, as a matrix on a new sheet. */
export function initialChoice(framework: Framework): MatrixChoice {
  return {
    ...settled(MATRIX_SETTINGS, {}),
    codes: new Set(codesOf(framework)),
    levels: new Set(levelsOf(framework)),
    layout: USUAL_LAYOUT,
    target: MATRIX_FORM.target.otherwise,
    sheetName: "",
  };
}

/** All codes, in the order of the framework. */
export function codesOf(framework: Framework): readonly string[] {
  return framework.clusters.flatMap((cluster) => cluster.competencies.map((competency) => competency.code));
}

/** All level numbers that occur, ascending. */
export function levelsOf(framework: Framework): readonly LevelNumber[] {
  return selectFramework(framework).levels;
}

/** Tells choices apart: what is chosen of one framework says nothing of another with other codes or levels. */
export function choiceOf(framework: Framework): string {
  return [...codesOf(framework), ...levelsOf(framework)].join(" ");
}

/** Whether all, none or some of a cluster's competencies are chosen. */
export function clusterChecked(cluster: Cluster, codes: ReadonlySet<string>): Checked {
  const chosen = cluster.competencies.filter((competency) => codes.has(competency.code)).length;
  if (chosen === 0) return "false";
  return chosen === cluster.competencies.length ? "true" : "mixed";
}

/** A cluster that is wholly chosen is cleared; any other is chosen whole. */
export function toggleCluster(cluster: Cluster, codes: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(codes);
  const clear = clusterChecked(cluster, codes) === "true";
  for (const { code } of cluster.competencies) {
    if (clear) next.delete(code);
    else next.add(code);
  }
  return next;
}

/** A set with the member taken out if it was in, and put in if it was not. */
export function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** What a matrix of this choice would hold. */
export function countChoice(
  framework: Framework,
  { codes, levels }: Pick<MatrixChoice, "codes" | "levels">,
): FrameworkCount {
  return selectFramework(framework, { codes: [...codes], levels: [...levels] }).count;
}

/** The choice as arguments of `insertMatrix`. What is chosen whole is left out, as is a name that is not asked for. */
export function toArguments(framework: Framework, choice: MatrixChoice): InsertMatrixArguments {
  const competencies = codesOf(framework).filter((code) => choice.codes.has(code));
  const levels = levelsOf(framework).filter((level) => choice.levels.has(level));
  const sheetName = choice.sheetName.trim();
  return {
    layout: choice.layout,
    ...changedSettings(MATRIX_SETTINGS, choice),
    ...(competencies.length < codesOf(framework).length && { competencies }),
    ...(levels.length < levelsOf(framework).length && { levels }),
    target: choice.target,
    ...(choice.target === "newSheet" && sheetName !== "" && { sheetName }),
  };
}
