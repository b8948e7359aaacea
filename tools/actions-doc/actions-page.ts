/** The documentation of the actions, for who writes a scenario: made from what is declared of their arguments. */
import { format } from "prettier";
import { actionIds, actions } from "../../src/app/actions/action-list";
import type { ActionId } from "../../src/app/action";
import type { Language } from "../../src/app/language";
import { dutchDocumentation } from "../../src/app/wording/arguments/nl";
import { englishDocumentation } from "../../src/app/wording/arguments/en";
import type { DocumentationWords } from "../../src/app/wording/arguments/argument-lines";
import { expectedInDutch } from "../../src/app/wording/problems/argument-problems-nl";
import { expectedInEnglish } from "../../src/app/wording/problems/argument-problems-en";
import { heatmapPaneWording } from "../../src/app/wording/pane/heatmap-pane";
import { paneWording } from "../../src/app/wording/pane/pane-words";
import { scoresPaneWording } from "../../src/app/wording/pane/scores-pane";
import type { Declared } from "../../src/sheets/declared/declare";

/** The file of each language, from the root of the project. */
export const FILES: Readonly<Record<Language, string>> = {
  en: "docs/scenario-actions.md",
  nl: "docs/scenario-acties.md",
};

const WORDS: Readonly<Record<Language, DocumentationWords>> = {
  nl: dutchDocumentation,
  en: englishDocumentation,
};
const EXPECTED = { nl: expectedInDutch, en: expectedInEnglish };

/** The whole text of a file. */
export async function actionsDocumentation(language: Language): Promise<string> {
  const words = WORDS[language];
  const parts: string[] = [`# ${words.title}`, words.about];
  for (const id of actionIds) {
    const { arguments: declared } = await actions[id]();
    const lines: Readonly<Record<string, string>> = words.lines[id];
    const shown = Object.entries<Declared>(declared).filter(
      ([name]) => name in lines || askedWords(id, language)[name] !== undefined,
    );
    parts.push(`## \`${id}\``, `${words.actions[id]}.`);
    if (id === "previewHeatmap") parts.push(words.asBuilding);
    parts.push(
      shown.length === 0
        ? words.nothing
        : table(
            words.columns,
            shown.map(([name, one]) => [
              `\`${name}\``,
              kindOf(one, language),
              lines[name] ?? paneLine(askedWords(id, language)[name]),
            ]),
          ),
    );
  }
  return format(parts.join("\n\n"), { parser: "markdown" });
}

function kindOf({ kind, required, otherwise }: Declared, language: Language): string {
  const words = WORDS[language];
  const more = required
    ? words.required
    : otherwise === undefined
      ? undefined
      : words.otherwise(`\`${JSON.stringify(otherwise)}\``);
  return [EXPECTED[language](kind.expected), ...(more === undefined ? [] : [more])].join("; ");
}

/** What the pane says of the arguments that it asks just as they are declared. */
function askedWords(id: ActionId, language: Language): Readonly<Record<string, PaneLine>> {
  const { matrix } = paneWording[language];
  const scores = scoresPaneWording[language];
  const words: { readonly [Id in ActionId]?: Readonly<Record<string, PaneLine>> } = {
    insertMatrix: matrix.settings,
    createTeamScoreSheet: scores.what.settings,
    createIndicatorForms: scores.what.settings,
    createProfiles: scores.what.settings,
    checkScores: scores.check.settings,
    buildHeatmap: heatmapPaneWording[language].settings,
  };
  return words[id] ?? {};
}

/** The question, the names of its choices, and what is to be known of it. */
function paneLine(said: PaneLine | undefined): string {
  const { label = "", names = {}, hint } = said ?? {};
  const choices = Object.entries(names).map(([value, name]) => `\`${value}\` ${name}`);
  return [choices.length > 0 ? `${label}: ${choices.join(", ")}.` : `${label}.`, hint ?? ""].join(" ").trim();
}

interface PaneLine {
  readonly label: string;
  readonly hint?: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
