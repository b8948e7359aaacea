import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { levelEntries } from "../../app/arguments/score-entry";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import type { ScaleMeaning } from "./finding-actions";
import { useSharedStyles } from "../pieces/shared-styles";

export interface ScaleTableProps {
  /** Every value that stands on the sheet, in order. */
  readonly values: readonly { readonly value: string; readonly cells: number }[];
  /** The levels that a value may mean. */
  readonly levels: readonly number[];
  readonly onAnswer: (meaning: ScaleMeaning) => void;
  readonly words: ScoresPaneWording["check"]["scale"];
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", margin: `${tokens.spacingVerticalXS} 0` },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    fontWeight: "normal",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  choice: { font: "inherit", minHeight: "28px", minWidth: "110px" },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** What each value of another scale means: nothing is proposed, for nobody but the reader knows. */
export function ScaleTable({ values, levels, onAnswer, words }: ScaleTableProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const entries = levelEntries(levels);
  const [chosen, setChosen] = useState<ScaleMeaning>(new Map());
  const choose = (value: string, text: string) => {
    const next = new Map(chosen);
    const entry = entries.find((one) => String(one) === text);
    if (entry === undefined) next.delete(value);
    else next.set(value, entry);
    setChosen(next);
  };
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {values.map(({ value, cells }) => (
            <tr key={value}>
              <th scope="row" id={`${id}-${value}`} className={styles.cell}>
                <bdi>{value}</bdi> <span className={shared.quiet}>{words.times(cells)}</span>
              </th>
              <td>
                <select
                  className={styles.choice}
                  aria-labelledby={`${id}-${value}`}
                  value={String(chosen.get(value) ?? "")}
                  onChange={(event) => choose(value, event.target.value)}
                >
                  <option value="">{words.noScore}</option>
                  {entries.map((entry) => (
                    <option key={entry} value={String(entry)}>
                      {typeof entry === "number" ? words.level(entry, levels[0] ?? 1) : entry}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={shared.compactButton}
          disabledFocusable={chosen.size === 0}
          onClick={() => onAnswer(chosen)}
        >
          {words.read}
        </Button>
        <Button size="small" className={shared.compactButton} onClick={() => onAnswer(new Map())}>
          {words.leaveOut}
        </Button>
      </div>
    </>
  );
}
