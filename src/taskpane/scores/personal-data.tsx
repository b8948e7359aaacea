import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { AskedFirst } from "../pieces/asked-first";
import { Disclosure } from "../pieces/disclosure";
import { useSharedStyles } from "../pieces/shared-styles";

export interface PersonalDataProps {
  readonly running: boolean;
  readonly onRemove: () => void;
  readonly words: ScoresPaneWording["check"]["personal"];
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** Taking names, numbers and explanations out of the workbook; asked first, since it cannot be undone. */
export function PersonalData({ running, onRemove, words }: PersonalDataProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <Disclosure title={words.title}>
      <div className={styles.body}>
        <p className={mergeClasses(styles.paragraph, shared.quiet)}>{words.intro}</p>
        <AskedFirst
          button={words.button}
          question={words.question}
          confirm={words.confirm}
          keep={words.keep}
          isBusy={running}
          onConfirm={onRemove}
        />
      </div>
    </Disclosure>
  );
}
