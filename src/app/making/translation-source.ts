import type { Ask } from "../../framework/adopting/draft";
import type { NotRead, ReadFramework } from "../../framework/adopting/read-framework";
import type { Framework } from "../../framework/model";
import type { FrameworkSelection } from "../../framework/select";
import { translate, type Translated } from "../../framework/translation";
import type { TranslationSource } from "../framework-action";
import type { FileDoor } from "../file-door";
import type { Language } from "../language";
import type { WorkbookPort } from "../port";
import { Problem } from "../problem";
import { adoptingWords } from "../wording/adopting/adopting";
import { frameworkSource } from "./framework-source";

/** Answered otherwise, a text would stand beside one of another level or competency. */
const DECIDES: ReadonlySet<Ask["question"]> = new Set([
  "levelOrder",
  "levelsOrRatings",
  "turned",
  "treeDepth",
]);

/**
 * Reads the same framework in another language, and finds which of its texts belongs to which. Throws
 * `frameworkNotRead`, `translationUnsure` where the order of its levels or what its rows are is uncertain, and
 * `notTranslated` where none of its codes is in what was selected.
 */
export async function translationOf(
  { answers, ...from }: TranslationSource,
  selection: FrameworkSelection,
  {
    port,
    framework,
    language,
  }: { readonly port: WorkbookPort; readonly framework: Framework; readonly language: Language },
  files?: FileDoor,
): Promise<Translated> {
  const { read, readFrom } = await frameworkSource(port, from, framework, files);
  const place = readFrom ? { sheet: readFrom.sheet } : {};
  const first = read({ answers });
  // Levels of the same names are in the same order.
  const again = isUnsure(first, answers) ? read({ answers, levels: levelNames(selection) }) : first;
  if ("why" in again) throw new Problem("frameworkNotRead", { ...again, ...place });
  const question = unsure(again, answers);
  if (question) {
    const { asks } = adoptingWords({ ...again, asks: [question] }, language);
    throw new Problem("translationUnsure", { ...place, question: asks[0]?.message ?? "" });
  }
  const translated = translate(selection, again.framework, again.madeUp);
  if (translated.competencies === 0) throw new Problem("notTranslated", place);
  return translated;
}

function isUnsure(read: ReadFramework | NotRead, answers: TranslationSource["answers"]): boolean {
  return !("why" in read) && unsure(read, answers) !== undefined;
}

function unsure({ asks }: ReadFramework, answers: TranslationSource["answers"] = {}): Ask | undefined {
  return asks.find(({ question }) => DECIDES.has(question) && answers[question] === undefined);
}

/** Lowest first; their numbers where they have none. */
function levelNames({ clusters, levels }: FrameworkSelection): readonly string[] {
  const all = clusters.flatMap(({ competencies }) => competencies.flatMap((each) => each.levels));
  return levels.map((number) => all.find((level) => level.number === number)?.name ?? String(number));
}
