import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { Disclosure } from "../pieces/disclosure";
import { useSharedStyles } from "../pieces/shared-styles";
import { useConfirming } from "../pieces/use-confirming";

export interface PersonalDataProps {
  readonly running: boolean;
  readonly onRemove: () => void;
  readonly words: ScoresPaneWording["check"]["personal"];
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  button: { alignSelf: "flex-start" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Taking names, numbers and explanations out of the workbook; asked first, since it cannot be undone. */
export function PersonalData({ running, onRemove, words }: PersonalDataProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [asking, setAsking] = useState(false);
  const { ask, keep } = useConfirming(asking);
  return (
    <Disclosure title={words.title}>
      <div className={styles.body}>
        <p className={mergeClasses(styles.paragraph, shared.quiet)}>{words.intro}</p>
        {!asking && (
          <Button
            ref={ask}
            className={styles.button}
            disabledFocusable={running}
            onClick={() => setAsking(true)}
          >
            {words.button}
          </Button>
        )}
        {asking && (
          <>
            <p className={styles.paragraph}>{words.question}</p>
            <div className={styles.answers}>
              <Button
                onClick={() => {
                  setAsking(false);
                  onRemove();
                }}
              >
                {words.confirm}
              </Button>
              <Button ref={keep} onClick={() => setAsking(false)}>
                {words.keep}
              </Button>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  );
}
