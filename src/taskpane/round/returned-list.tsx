import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CollectedForm } from "../../app/action";
import type { RoundPaneWording } from "../../app/wording/pane/round-pane";
import { CheckLine } from "../pieces/check-line";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import type { Collecting } from "./use-collecting";

export interface ReturnedListProps extends Pick<Collecting, "ticks" | "onTick"> {
  readonly list: readonly CollectedForm[];
  readonly words: RoundPaneWording;
}

/** So many differences of two versions are told. */
const MOST_DIFFERENCES = 5;

const useStyles = makeStyles({
  files: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  file: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  line: { margin: 0 },
  verdict: { fontWeight: tokens.fontWeightSemibold },
});

/** What came back, file by file: about whom, how far it is filled in, what it is and what to do; with a tick. */
export function ReturnedList({ list, ticks, onTick, words }: ReturnedListProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const files = [...new Set(list.map(({ file }) => file))];
  return (
    <Section title={words.list}>
      <ul className={mergeClasses(shared.list, styles.files)}>
        {files.map((file) => (
          <li key={file} className={styles.file}>
            {ticks.has(file) ? (
              <CheckLine
                text={words.take(file)}
                checked={ticks.get(file) === true}
                onChoose={() => onTick(file, ticks.get(file) !== true)}
              />
            ) : (
              <span>{file}</span>
            )}
            {list
              .filter((each) => each.file === file)
              .map((form, at) => (
                <div key={at}>
                  <p className={styles.line}>
                    <span className={styles.verdict}>{words.verdicts[form.verdict]}</span>
                    {form.person !== "" &&
                      ` · ${form.person}${form.raterName === undefined ? "" : ` · ${form.raterName}`} · ${words.progress(form.filled, form.of)}`}
                  </p>
                  <p className={mergeClasses(styles.line, shared.quiet)}>{form.remarks.join(" ")}</p>
                  {form.differs && form.differs.length > 0 && (
                    <ul className={shared.quiet}>
                      {form.differs.slice(0, MOST_DIFFERENCES).map((each) => (
                        <li key={`${each.competency} ${each.level} ${each.indicator}`}>
                          {words.difference(each)}
                        </li>
                      ))}
                      {form.differs.length > MOST_DIFFERENCES && (
                        <li>{words.moreDifferences(form.differs.length - MOST_DIFFERENCES)}</li>
                      )}
                    </ul>
                  )}
                </div>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
