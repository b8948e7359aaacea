import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CollectedOn, RunAction } from "../../app/action";
import type { RoundPaneWording } from "../../app/wording/pane/round-pane";
import { AskedFirst } from "../pieces/asked-first";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { told, type Work } from "../pieces/use-work";

export interface CollectedDaysProps {
  readonly run: RunAction;
  readonly work: Work;
  readonly words: RoundPaneWording;
}

const useStyles = makeStyles({
  days: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** What stands in the table, by the day on which it was collected; each can be taken out again. */
export function CollectedDays({ run, work, words }: CollectedDaysProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [days, setDays] = useState<readonly CollectedOn[]>();
  const isBusy = work.running !== undefined;

  const look = (): void =>
    work.start(async (options) => {
      const outcome = await run("removeCollected", { preview: true }, options);
      if (outcome.ok) setDays(outcome.result.collected);
      return told(outcome, ({ left }) => ({ kind: "info", message: words.collectedInAll(left) }));
    });

  const takeOut = ({ readOn }: CollectedOn): void =>
    work.start(async (options) => {
      const outcome = await run("removeCollected", { readOn: [readOn] }, options);
      if (outcome.ok) {
        const { collected, removed } = outcome.result;
        // A form of which some rows say another day is still there.
        setDays(
          collected
            .map((day) => (day.readOn === readOn ? { ...day, forms: day.forms - removed } : day))
            .filter(({ forms }) => forms > 0),
        );
      }
      return told(outcome, ({ removed, left, sheet }) => ({
        kind: "info",
        message: words.takenOut(removed, left, sheet),
      }));
    });

  return (
    <Section title={words.takeOut}>
      <p className={mergeClasses(styles.line, shared.quiet)}>{words.takeOutHint}</p>
      {days === undefined || days.length === 0 ? (
        <div>
          <Button disabledFocusable={isBusy} onClick={look}>
            {words.showCollected}
          </Button>
        </div>
      ) : (
        <ul className={mergeClasses(shared.list, styles.days)}>
          {days.map((day) => (
            <li key={day.readOn}>
              <AskedFirst
                button={words.takeOutDay(day.readOn)}
                size="small"
                line={words.collectedOn(day)}
                question={words.takeOutQuestion(day)}
                confirm={words.takeOutConfirm}
                keep={words.takeOutKeep}
                isBusy={isBusy}
                onConfirm={() => takeOut(day)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
