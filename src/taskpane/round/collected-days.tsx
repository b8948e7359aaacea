import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CollectedOn, RunAction } from "../../app/action";
import type { RoundPaneWording } from "../../app/wording/pane/round-pane";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { useConfirming } from "../pieces/use-confirming";
import { told, type Work } from "../pieces/use-work";

export interface CollectedDaysProps {
  readonly run: RunAction;
  readonly work: Work;
  readonly words: RoundPaneWording;
}

const useStyles = makeStyles({
  days: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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
              <CollectedDay day={day} isBusy={isBusy} onTakeOut={() => takeOut(day)} words={words} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface CollectedDayProps {
  readonly day: CollectedOn;
  readonly isBusy: boolean;
  readonly onTakeOut: () => void;
  readonly words: RoundPaneWording;
}

function CollectedDay({ day, isBusy, onTakeOut, words }: CollectedDayProps): ReactElement {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { ask, keep } = useConfirming(asking);
  return (
    <>
      <p className={styles.line}>{asking ? words.takeOutQuestion(day) : words.collectedOn(day)}</p>
      {asking ? (
        <div className={styles.answers}>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              setAsking(false);
              onTakeOut();
            }}
          >
            {words.takeOutConfirm}
          </Button>
          <Button ref={keep} onClick={() => setAsking(false)}>
            {words.takeOutKeep}
          </Button>
        </div>
      ) : (
        <Button ref={ask} size="small" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
          {words.takeOutDay(day.readOn)}
        </Button>
      )}
    </>
  );
}
