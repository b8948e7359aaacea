import { useMemo } from "react";
import type { Outcome, RunAction, RunOptions } from "../../app/action";
import type { PaneNotice } from "../../app/pane/pane-view";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Framework } from "../../framework/model";
import { useKept } from "../pieces/kept";
import {
  choiceOf,
  countChoice,
  initialChoice,
  toArguments,
  toggled,
  type MatrixChoice,
} from "../../app/pane/matrix-choice";
import { told } from "../pieces/use-work";

export interface Matrix {
  readonly choice: MatrixChoice;
  readonly onChange: (change: Partial<MatrixChoice>) => void;
  readonly onToggleCode: (code: string) => void;
  /** What will be made, in a sentence. */
  readonly ready: string;
  readonly reason: string | undefined;
  readonly make: (options: RunOptions) => Promise<Outcome<PaneNotice>>;
}

/** What is chosen for the matrix, and making it. */
export function useMatrix(framework: Framework, run: RunAction, words: PaneWording): Matrix {
  const [choice, setChoice] = useKept<MatrixChoice>(`matrix ${choiceOf(framework)}`, () =>
    initialChoice(framework),
  );
  const onChange = (change: Partial<MatrixChoice>) => setChoice((before) => ({ ...before, ...change }));
  const count = useMemo(() => countChoice(framework, choice), [framework, choice]);
  return {
    choice,
    onChange,
    onToggleCode: (code) => onChange({ codes: toggled(choice.codes, code) }),
    ready: words.matrix.count(count),
    reason: reasonNotToInsert(choice, words),
    make: async (options) =>
      told(await run("insertMatrix", toArguments(framework, choice), options), (made) => ({
        kind: "made",
        made,
        count,
      })),
  };
}

function reasonNotToInsert(choice: MatrixChoice, words: PaneWording): string | undefined {
  if (choice.codes.size === 0) return words.matrix.chooseCompetency;
  if (choice.levels.size === 0) return words.matrix.chooseLevel;
  return undefined;
}
