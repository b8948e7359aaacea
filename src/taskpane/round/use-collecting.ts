import { useState } from "react";
import type { CollectedScores, RunAction } from "../../app/action";
import type { RoundPaneWording } from "../../app/wording/pane/round-pane";
import { told, type Work } from "../pieces/use-work";
import { chosenDoor } from "../pieces/page-files";

export interface Collecting {
  /** Undefined until files were read. */
  readonly found: CollectedScores | undefined;
  /** By file: taken along. */
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly onTick: (file: string, ticked: boolean) => void;
  readonly withoutColleagues: boolean;
  readonly onWithoutColleagues: (without: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onWrite: () => void;
}

/** Files that came back, from choosing them to the table: first they are told, then what is ticked is written. */
export function useCollecting(run: RunAction, work: Work, words: RoundPaneWording): Collecting {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [found, setFound] = useState<CollectedScores>();
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [withoutColleagues, onWithoutColleagues] = useState(false);

  const onFiles = (chosen: readonly File[]): void => {
    if (chosen.length === 0) return;
    work.start(async (options) => {
      const outcome = await run("collectScores", { files: ["*"] }, { ...options, files: chosenDoor(chosen) });
      if (outcome.ok) {
        setFiles(chosen);
        setFound(outcome.result);
        setTicks(ticksOf(outcome.result));
      }
      return told(outcome, ({ list }) => ({
        kind: "info",
        message: words.looked(chosen.length, list.filter(({ verdict }) => verdict !== "unreadable").length),
      }));
    });
  };

  const onWrite = (): void =>
    work.start(async (options) => {
      const ticked = [...ticks].flatMap(([file, is]) => (is ? [file] : []));
      const not = [...ticks].flatMap(([file, is]) => (is ? [] : [file]));
      const args = { files: ["*"], write: true, also: ticked, not, withoutColleagues };
      const outcome = await run("collectScores", args, { ...options, files: chosenDoor(files) });
      if (outcome.ok) {
        setFound(outcome.result);
        setTicks(new Map());
      }
      return told(outcome, ({ sheet, added, updated }) => ({
        kind: "info",
        message:
          sheet === undefined || added + updated === 0
            ? words.nothingWritten
            : words.written(added, updated, sheet),
      }));
    });

  return {
    found,
    ticks,
    onTick: (file, ticked) => setTicks(new Map([...ticks, [file, ticked]])),
    withoutColleagues,
    onWithoutColleagues,
    onFiles,
    onWrite,
  };
}

/** The files that hold anything that could be taken; ticked where all of that is certain, for a tick takes all of it. */
function ticksOf({ list }: CollectedScores): ReadonlyMap<string, boolean> {
  const ticks = new Map<string, boolean>();
  for (const { file, verdict, taken } of list) {
    if (verdict === "unreadable" || verdict === "empty" || verdict === "alreadyCollected") continue;
    ticks.set(file, taken && (ticks.get(file) ?? true));
  }
  return ticks;
}
