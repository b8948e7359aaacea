import type { ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import type { HeatmapChoice, HeatmapChosen } from "../../app/pane/heatmap-choice";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { COLUMN, PARAGRAPH, QUIET } from "./heatmap-styles";
import { TickList, type Tick } from "./tick-list";

export interface HeatmapChosenProps {
  readonly pieces: PanePieces;
  readonly found: PreviewedHeatmap;
  readonly choice: HeatmapChoice;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  readonly words: HeatmapPaneWording["chosen"];
}

const KINDS = [
  "departments",
  "functions",
  "people",
  "competencies",
] as const satisfies readonly (keyof HeatmapChosen)[];

/** Who and what is in the heatmap: said in the line that opens the choice. */
export function HeatmapChosenPart({
  pieces,
  found,
  choice,
  onChange,
  words,
}: HeatmapChosenProps): ReactElement | null {
  const { choices } = found;
  if (!choices) return null;
  const { Disclosure } = pieces;
  const there: Readonly<Record<keyof HeatmapChosen, readonly Tick[]>> = {
    departments: choices.departments.map(asTick),
    functions: choices.functions.map(asTick),
    people: choices.people.map(asTick),
    competencies: choices.competencies.map(({ code, name }) => ({ id: code, text: `${code} ${name}` })),
  };
  const ticksOf = (kind: keyof HeatmapChosen): readonly Tick[] => {
    const gone = (choice[kind] ?? []).map(String).filter((id) => !there[kind].some((tick) => tick.id === id));
    return [...gone.map((id) => ({ id, text: id, more: words.gone })), ...there[kind]];
  };
  const { departments, functions, people, competencies } = choice;
  const line = words.line({
    ...(departments ? { departments } : {}),
    ...(functions ? { functions } : {}),
    ...(departments || functions || people ? { people: { chosen: found.peopleIn, of: found.people } } : {}),
    ...(competencies
      ? { competencies: { chosen: competencies.length, of: choices.competencies.length } }
      : {}),
  });
  return (
    <Disclosure title={line}>
      <div style={{ ...COLUMN("var(--spacingVerticalL)"), paddingTop: "var(--spacingVerticalS)" }}>
        <p style={{ ...PARAGRAPH, ...QUIET }}>{words.hint}</p>
        {KINDS.map((kind) => {
          const ticks = ticksOf(kind);
          // Of one there is nothing to choose.
          return ticks.length < 2 && choice[kind] === undefined ? null : (
            <TickList
              key={kind}
              pieces={pieces}
              label={words.kinds[kind]}
              ticks={ticks}
              chosen={new Set((choice[kind] ?? ticks.map(({ id }) => id)).map(String))}
              onChange={(chosen) => onChange({ [kind]: keptOf(chosen, there[kind]) })}
              search={words.search(kind, ticks.length)}
              nothingFound={words.nothingFound}
              all={[words.all, words.of(words.all, kind)]}
              none={[words.none, words.of(words.none, kind)]}
            />
          );
        })}
      </div>
    </Disclosure>
  );
}

function asTick(text: string): Tick {
  return { id: text, text };
}

/** Whoever takes all means those that are still to come too: that is no choice. */
function keptOf(chosen: ReadonlySet<string>, there: readonly Tick[]): readonly string[] | undefined {
  const isAll = chosen.size >= there.length && there.every(({ id }) => chosen.has(id));
  return isAll ? undefined : [...chosen];
}
