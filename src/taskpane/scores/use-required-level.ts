import { useEffect, useRef, useState } from "react";
import type { FollowedCell } from "../../app/pane/followed-cell";
import type { FollowedActions } from "./followed-actions";

/**
 * What is required of the person whose score is followed; undefined until that is known, and where it is not. Asked once
 * for each function and competency, and anew after another sheet was in front: functions are changed on theirs.
 */
export function useRequiredLevel(
  cell: FollowedCell | undefined,
  ask: FollowedActions["required"],
): number | undefined {
  const answers = useRef(new Map<string, Promise<number | undefined>>());
  const sheet = useRef<string>(undefined);
  const [found, setFound] = useState<{ readonly key: string; readonly level: number | undefined }>();
  const profile = cell?.kind === "level" ? cell.profile : "";
  const code = cell?.competency.code ?? "";
  const key = `${code} ${profile}`;
  const sheetId = cell?.sheetId;
  useEffect(() => {
    if (sheet.current !== sheetId) answers.current.clear();
    sheet.current = sheetId;
    if (profile === "") return undefined;
    let shown = true;
    const answer = answers.current.get(key) ?? ask(profile, code);
    answers.current.set(key, answer);
    void answer.then((level) => shown && setFound({ key, level }));
    return () => {
      shown = false;
    };
  }, [ask, code, key, profile, sheetId]);
  return profile !== "" && found?.key === key ? found.level : undefined;
}
