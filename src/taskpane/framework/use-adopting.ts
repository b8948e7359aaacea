/** What is chosen where a framework is taken over, and what would be made of it. */
import { useEffect, useRef, useState } from "react";
import type { ActionMap, AdoptedFramework, RunAction } from "../../app/action";
import type { PaneViewStore } from "../../app/pane/pane-view";
import type { FrameworkPlace } from "../../app/wording/pane/framework-pane";
import type { ColumnRole } from "../../framework/adopting/words";
import { useKept } from "../pieces/kept";

export interface AdoptingChoice {
  readonly place: FrameworkPlace;
  readonly text: string;
  /** As typed, with commas between. */
  readonly levels: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, ColumnRole>>;
}

const NOTHING: AdoptingChoice = { place: "selection", text: "", levels: "", answers: {}, columns: {} };

/** While somebody types, in milliseconds. */
const REST = 400;

export interface Adopting {
  readonly choice: AdoptingChoice;
  /** Of the same framework. */
  readonly onChange: (change: Partial<AdoptingChoice>) => void;
  /** Where it stands; what was answered was of another. */
  readonly onPlace: (change: Pick<Partial<AdoptingChoice>, "place" | "text">) => void;
  /** Undefined until it has been looked at. */
  readonly preview: AdoptedFramework | undefined;
  readonly look: () => void;
  readonly args: ActionMap["adoptFramework"]["args"];
}

export function useAdopting(run: RunAction, view: PaneViewStore): Adopting {
  const [choice, setChoice] = useKept("adopting", () => NOTHING);
  const [preview, setPreview] = useState<AdoptedFramework>();
  const asked = useRef(0);
  // What was shown is what is meant, also once something else is selected, as by going to one of its cells.
  const args = argumentsOf(choice, preview?.readFrom);
  const ask = async (given = args): Promise<void> => {
    const own = ++asked.current;
    const outcome = await run("adoptFramework", { ...given, preview: true });
    // Of an earlier choice nothing is shown any more.
    if (own !== asked.current) return;
    setPreview(outcome.ok ? outcome.result : undefined);
    view.set({ notice: outcome.ok ? undefined : { kind: "error", error: outcome.error } });
  };
  const { answers, columns, levels } = choice;
  const last = useRef(ask);
  useEffect(() => {
    last.current = ask;
  });
  const isShown = preview !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(() => void last.current(), REST);
    return () => clearTimeout(timer);
    // What was looked at is looked at anew with each answer; where it stands is another framework.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answers, columns, levels]);
  return {
    choice,
    onChange: (change) => setChoice((before) => ({ ...before, ...change })),
    onPlace: (change) => {
      asked.current++;
      setPreview(undefined);
      setChoice((before) => ({ ...NOTHING, place: before.place, text: before.text, ...change }));
    },
    preview,
    look: () => void ask(argumentsOf(choice)),
    args,
  };
}

function argumentsOf(
  { place, text, levels, answers, columns }: AdoptingChoice,
  shown?: AdoptedFramework["readFrom"],
): Adopting["args"] {
  const onSheet = shown
    ? { sheet: shown.sheet, ...(shown.cells === undefined ? {} : { cells: shown.cells }) }
    : { selection: true };
  const names = levels
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return {
    from: place === "builtIn" ? place : place === "text" ? { text } : onSheet,
    ...(names.length > 0 && { levels: names }),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(Object.keys(columns).length > 0 && { columns }),
  };
}
