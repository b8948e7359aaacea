import type { ReadFramework } from "../../framework/adopting/read-framework";
import type { Framework } from "../../framework/model";
import { buildFrameworkSheet } from "../../sheets/framework/framework-sheet";
import { FRAMEWORK_NAMES } from "../../sheets/framework/framework-words";
import type { ActionMap, AdoptedFramework, FoundCompetency } from "../action";
import { adoptFrameworkArguments } from "../arguments/adopt-arguments";
import type { Action } from "../definition";
import { applyOnNewSheets } from "../making/apply-on-new-sheets";
import { Bench } from "../making/bench";
import { frameworkSource } from "../making/framework-source";
import { checkSheetName } from "../making/new-sheet-name";
import { Problem } from "../problem";
import { today } from "../today";
import { adoptingWords } from "../wording/adopting/adopting";

/**
 * Takes over a framework of somebody else's, or the one of this add-in, as the workbook's own: on a sheet on which it is
 * changed from then on. With `preview` nothing is made, and all is said that making it would say. Throws
 * `frameworkNotRead` where there is none, and `frameworkThere` where the workbook has its own already.
 */
export const adoptFramework: Action<"adoptFramework"> = {
  id: "adoptFramework",
  arguments: adoptFrameworkArguments,
  async run(
    { from, levels, answers, columns, preview, sheetName },
    { port, framework: builtIn, language },
    options,
  ) {
    checkSheetName(sheetName);
    checkAboutBuiltIn({ from, levels, answers, columns });
    const { view, read: readAs, readFrom, isOwn } = await frameworkSource(port, from, builtIn, options.files);
    const sheet = readFrom?.sheet;
    if (isOwn) throw new Problem("frameworkThere", { sheet: sheet ?? "" });
    const read = readAs({ levels, answers, columns });
    if ("why" in read)
      throw new Problem("frameworkNotRead", { ...read, ...(sheet ? { sheet } : {}), ...inFile(from) });
    const framework = titled(read.framework);
    const said = adoptingWords(read, language);
    if (preview) return { ...said, ...(readFrom ? { readFrom } : {}), ...foundIn(read) };
    const own = view.own.find(({ marker }) => marker.kind === "framework");
    if (own) throw new Problem("frameworkThere", { sheet: own.name });
    const bench = new Bench(view);
    const plan = buildFrameworkSheet(framework, {
      sheet: bench.sheetName(FRAMEWORK_NAMES.sheet, sheetName),
      table: bench.free.name(FRAMEWORK_NAMES.table),
      made: today(),
    });
    const made = await applyOnNewSheets(port, [plan], view, options, language);
    const { sheet: name, sheetId, address, remarks } = made;
    return { ...said, sheet: name, sheetId, address, ...(remarks ? { remarks } : {}) };
  },
};

/** Which file was read, if it was one. */
function inFile(from: ActionMap["adoptFramework"]["args"]["from"]): { readonly file?: string } {
  return from === "builtIn" || from.file === undefined ? {} : { file: from.file };
}

/** Of this add-in's own framework nothing is asked: what is said of levels, questions or columns would change nothing. */
function checkAboutBuiltIn({
  from,
  ...said
}: Pick<ActionMap["adoptFramework"]["args"], "from" | "levels" | "answers" | "columns">): void {
  if (from !== "builtIn") return;
  const [name] = Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (name === undefined) return;
  const fault = { kind: "conflict", name, other: "from", otherValue: from } as const;
  throw new Problem("invalidArgument", { action: "adoptFramework", fault });
}

/** What a preview shows beside the numbers. */
function foundIn({ framework, columns, cells }: ReadFramework): Pick<AdoptedFramework, "columns" | "found"> {
  const found = framework.clusters.flatMap(({ name: cluster, competencies }) =>
    competencies.map(({ code, name, levels }): FoundCompetency => {
      const cell = cells.get(code);
      return {
        ...{ cluster, code, name },
        ...(cell === undefined ? {} : { cell }),
        levels: levels.map(({ number: level, name: called, indicators }) => ({
          level,
          ...(called === undefined ? {} : { name: called }),
          indicators: indicators.length,
        })),
      };
    }),
  );
  return { ...(columns.length > 0 ? { columns } : {}), found };
}

/** A sheet has a title. */
function titled(framework: Framework): Framework {
  return framework.title === "" ? { ...framework, title: FRAMEWORK_NAMES.sheet } : framework;
}
