import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MatrixLayout, RunAction } from "../../app/action";
import { LAYOUTS } from "../../app/pane/matrix-choice";
import type { FrameworkPaneWording } from "../../app/wording/pane/framework-pane";
import { Disclosure } from "../pieces/disclosure";
import { useKept } from "../pieces/kept";
import { LineChoice } from "../pieces/line-choice";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextArea } from "../pieces/text-area";
import { told, type Work } from "../pieces/use-work";

export interface TwoLanguagesProps {
  readonly run: RunAction;
  readonly work: Work;
  readonly words: FrameworkPaneWording;
}

const PLACES = ["selection", "text"] as const;

interface Choice {
  readonly place: (typeof PLACES)[number];
  readonly text: string;
  readonly layout: MatrixLayout;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  hint: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** The whole framework as a matrix in which each text has the same in another language beside it. */
export function TwoLanguages({ run, work, words }: TwoLanguagesProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [choice, setChoice] = useKept("twoLanguages", (): Choice => ({
    ...{ place: "selection", text: "", layout: "matrix" },
  }));
  const change = (part: Partial<Choice>): void => setChoice((before) => ({ ...before, ...part }));
  const { place, text, layout } = choice;
  const isGiven = place !== "text" || text.trim() !== "";
  const insert = (): void =>
    work.start(async (options) => {
      const translation = place === "text" ? { text } : { selection: true };
      return told(await run("insertMatrix", { layout, translation }, options), (made) => ({
        ...{ kind: "made" as const, made, message: words.twoMade(made.sheet) },
      }));
    });
  return (
    <Disclosure title={words.two}>
      <div className={styles.part}>
        <p className={`${shared.quiet} ${styles.hint}`}>{words.twoHint}</p>
        <LineChoice
          title={words.translation}
          choices={PLACES}
          chosen={place}
          onChoose={(next) => change({ place: next })}
          words={words.places}
        />
        {place === "text" && (
          <div>
            <TextArea
              label={words.translationText}
              value={text}
              onChange={(next) => change({ text: next })}
              rows={5}
            />
          </div>
        )}
        <LineChoice
          title={words.layout}
          choices={LAYOUTS}
          chosen={layout}
          onChoose={(next) => change({ layout: next })}
          words={words.layouts}
        />
        <Button
          className={styles.button}
          disabledFocusable={!isGiven || work.running !== undefined}
          onClick={() => isGiven && insert()}
        >
          {words.twoInsert}
        </Button>
      </div>
    </Disclosure>
  );
}
