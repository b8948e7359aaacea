/** What is chosen where a framework is taken over, and what would be made of it. */
import { useEffect, useRef, useState } from "react";
import type { ActionMap, AdoptedFramework, RunAction } from "../../app/action";
import type { FileDoor } from "../../app/file-door";
import type { PaneViewStore } from "../../app/pane/pane-view";
import type { FrameworkPlace } from "../../app/wording/pane/framework-pane";
import type { ColumnRole } from "../../framework/adopting/words";
import { useKept } from "../pieces/kept";
import { chosenDoor } from "../pieces/page-files";

export interface AdoptingChoice {
  readonly place: FrameworkPlace;
  readonly text: string;
  /** Another workbook, and which sheet of it, as typed. */
  readonly file: File | undefined;
  readonly fileSheet: string;
  /** As typed, with commas between. */
  readonly levels: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, ColumnRole>>;
}

const NOTHING: AdoptingChoice = {
  place: "selection",
  text: "",
  file: undefined,
  fileSheet: "",
  levels: "",
  answers: {},
  columns: {},
};

/** While somebody types, in milliseconds. */
const REST = 400;

export interface Adopting {
  readonly choice: AdoptingChoice;
  /** Of the same framework: it is looked at anew. */
  readonly onChange: (change: Partial<AdoptingChoice>) => void;
  /** Where it stands; what was answered was of another. */
  readonly onPlace: (change: Pick<Partial<AdoptingChoice>, "place" | "text" | "file" | "fileSheet">) => void;
  /** Undefined until it has been looked at. */
  readonly preview: AdoptedFramework | undefined;
  /** What is chosen now is what the preview shows: only then it may be taken over. */
  readonly isShown: boolean;
  readonly look: () => void;
  readonly args: ActionMap["adoptFramework"]["args"];
  /** By which the file comes that was chosen. */
  readonly files: FileDoor | undefined;
}

export function useAdopting(run: RunAction, view: PaneViewStore): Adopting {
  const [choice, setChoice] = useKept("adopting", () => NOTHING);
  const [seen, setSeen] = useState<{ readonly choice: AdoptingChoice; readonly preview: AdoptedFramework }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  // What was shown is what is meant, also once something else is selected, as by going to one of its cells.
  const source = seen?.preview.readFrom;
  const ask = async (of: AdoptingChoice, from: AdoptedFramework["readFrom"]): Promise<void> => {
    const own = ++asked.current;
    const outcome = await run(
      "adoptFramework",
      { ...argumentsOf(of, from), preview: true },
      { files: doorOf(of) },
    );
    // Of an earlier choice nothing is shown any more.
    if (own !== asked.current) return;
    setSeen(outcome.ok ? { choice: of, preview: outcome.result } : undefined);
    view.set({ notice: outcome.ok ? undefined : { kind: "error", error: outcome.error } });
  };
  const choose = (next: AdoptingChoice): void => {
    clearTimeout(timer.current);
    asked.current++;
    setChoice(() => next);
  };
  return {
    choice,
    onChange: (change) => {
      const next = { ...choice, ...change };
      choose(next);
      timer.current = setTimeout(() => void ask(next, source), REST);
    },
    onPlace: (change) => {
      setSeen(undefined);
      const { place, text, file, fileSheet } = choice;
      choose({ ...NOTHING, place, text, file, fileSheet, ...change });
    },
    preview: seen?.preview,
    isShown: seen?.choice === choice,
    look: () => void ask(choice, undefined),
    args: argumentsOf(choice, source),
    files: doorOf(choice),
  };
}

function doorOf({ place, file }: AdoptingChoice): FileDoor | undefined {
  return place === "file" && file ? chosenDoor([file]) : undefined;
}

function argumentsOf(
  { place, text, file, fileSheet, levels, answers, columns }: AdoptingChoice,
  shown?: AdoptedFramework["readFrom"],
): Adopting["args"] {
  const onSheet = shown
    ? { sheet: shown.sheet, ...(shown.cells === undefined ? {} : { cells: shown.cells }) }
    : { selection: true };
  const names = levels
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const fromPlace = (): Adopting["args"]["from"] => {
    switch (place) {
      case "builtIn":
        return place;
      case "text":
        return { text };
      case "file":
        return {
          file: file?.name ?? "",
          ...(fileSheet.trim() === "" ? {} : { sheet: fileSheet.trim() }),
        };
      case "selection":
        return onSheet;
    }
  };
  return {
    from: fromPlace(),
    ...(names.length > 0 && { levels: names }),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(Object.keys(columns).length > 0 && { columns }),
  };
}
