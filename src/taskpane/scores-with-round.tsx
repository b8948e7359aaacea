/** The tab with scores, and the parts of it with a round and with development pages. What reads and writes files comes with its actions. */
import type { ReactElement } from "react";
import { RoundView, type RoundViewProps } from "./round/round-view";
import { ReportView } from "./report/report-view";
import type { ScoreTabProps } from "./scores/score-tab";
import {
  onFramework,
  peopleInText,
  scoreActions,
  ScoreTab,
  scoreSheets,
  scoresPaneWording,
} from "./scores/scores-part";

export type ScoreTabWithRoundProps = Omit<ScoreTabProps, "round" | "report"> &
  Pick<RoundViewProps, "run" | "work" | "language">;

/** All of the part; `canKeepFiles`: where files can be kept from the pane. */
export function scoresWithRound(canKeepFiles: boolean) {
  return {
    ...{ onFramework, peopleInText, scoreActions, scoreSheets, scoresPaneWording },
    ScoreTab: ({ run, work, language, ...props }: ScoreTabWithRoundProps): ReactElement => {
      const { framework, sheets } = props;
      const { choice, people } = sheets;
      const round = <RoundView {...{ framework, choice, people, canKeepFiles, run, work, language }} />;
      return <ScoreTab {...props} round={round} report={<ReportView {...{ run, work, language }} />} />;
    },
  };
}
