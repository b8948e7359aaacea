import { useMemo, type ReactElement } from "react";
import type { PaneProps } from "./pane";
import type { FollowedPart } from "./pane-parts";
import type { Later } from "./pieces/later";
import { useLoaded } from "./pieces/use-loaded";

export interface FollowedProps extends Pick<PaneProps, "run" | "view" | "language"> {
  readonly part: Later<FollowedPart>;
}

/** The score in the selected cell, from when its part is there; nobody waits for it. */
export function Followed({ part, run, view, language }: FollowedProps): ReactElement | null {
  const loaded = useLoaded(part, true);
  const there = loaded.state === "there" ? loaded.value : undefined;
  const actions = useMemo(() => there?.followedActions(run, view), [there, run, view]);
  if (!there || !actions) return null;
  const { FollowedCellPanel, followedPaneWording, follow } = there;
  return <FollowedCellPanel follow={follow} actions={actions} words={followedPaneWording[language]} />;
}
