import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { INDICATOR_ENTRIES, type ScoreEntry } from "../../app/arguments/score-entry";
import type { FollowedCell } from "../../app/pane/followed-cell";
import type { ScoreStep } from "../../app/pane/score-steps";
import type { FollowedPaneWording } from "../../app/wording/pane/followed-pane";
import { DisclosureButton } from "../pieces/disclosure-button";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextButton } from "../pieces/text-button";
import type { FollowedActions } from "./followed-actions";
import { IndicatorChoices, LevelChoices } from "./score-choices";
import { useRequiredLevel } from "./use-required-level";

/** Tells the selected cell each time it is another one; answers the function that ends it. */
export type FollowCell = (tell: (cell: FollowedCell | undefined) => void) => () => void;

export interface FollowedCellPanelProps {
  readonly follow: FollowCell;
  readonly actions: FollowedActions;
  readonly words: FollowedPaneWording;
}

const useStyles = makeStyles({
  // While somebody scores the room is for the score, but for the foot; folded, it is for the tab.
  panel: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "70%",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  /** At least the scores themselves; the texts below them scroll. */
  open: { minHeight: "168px" },
  folded: { flexShrink: 0 },
  // As wide as the pane, so without round corners.
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: 0,
  },
  line: { display: "flex", alignItems: "center" },
  title: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  now: {
    flexShrink: 0,
    // What is no score may be a long text.
    maxWidth: "50%",
    overflowWrap: "anywhere",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: tokens.spacingHorizontalS,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minHeight: 0,
    overflowY: "auto",
    scrollbarWidth: "thin",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  way: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
  },
  steps: { display: "flex", flexWrap: "wrap", marginLeft: "-9px" },
});

/**
 * The score in the selected cell: whose it is, what each level asks, which is required and which stands there. A choice
 * is written at once, and the next score that is still empty is selected. Nothing elsewhere.
 */
export function FollowedCellPanel({ follow, actions, words }: FollowedCellPanelProps): ReactElement | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [open, setOpen] = useState(true);
  const [cell, setCell] = useState<FollowedCell>();
  /** What is said of a step that was asked for here: where it led, or that there is nothing that way. */
  const [said, setSaid] = useState<{ readonly at: string; readonly none?: ScoreStep }>();
  /** By which the score that was chosen here last can be put back. */
  const [written, setWritten] = useState<number>();
  const required = useRequiredLevel(cell, actions.required);
  /** Where the selection is by now: whoever has gone elsewhere meanwhile stays there. */
  const selected = useRef<string>(undefined);
  /** A second click comes sooner than Excel answers the first: it is not for the cell that is to follow. */
  const underWay = useRef(false);
  useEffect(() => {
    const end = follow((told) => {
      selected.current = told && placeOf(told);
      setCell(told);
    });
    return () => end();
  }, [follow]);
  if (!cell) return null;
  const { competency, person, rater, now, sheetId, address } = cell;
  const go = async (step: ScoreStep): Promise<void> => {
    const found = await actions.go(cell, step);
    if (found === "") setSaid({ at: placeOf(cell), none: step });
    else if (found !== undefined) setSaid({ at: placeOf({ sheetId, address: found }) });
  };
  const alone = async (act: () => Promise<void>): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    try {
      await act();
    } finally {
      underWay.current = false;
    }
  };
  const choose = async (value: ScoreEntry): Promise<void> => {
    if (value !== now) {
      const written = await actions.write(cell, value);
      if (!written) return;
      setWritten(written.undo);
      // What Excel tells of it comes a moment later; meanwhile another cell may be shown.
      setCell((shown) => (shown === cell ? withScore(cell, value) : shown));
    }
    if (selected.current === placeOf(cell)) await go("nextEmpty");
  };
  const putBack = async (writing: number): Promise<void> => {
    await actions.undo(writing, words.undone);
    setWritten(undefined);
  };
  const subject = `${competency.code} ${competency.name}${rater ? ` · ${rater}` : ""}`;
  const isSaid = said?.at === placeOf(cell);
  const none = isSaid && said.none ? words.noMore[said.none] : undefined;
  return (
    <section
      className={mergeClasses(styles.panel, open ? styles.open : styles.folded)}
      aria-label={words.label}
    >
      <div className={shared.visuallyHidden} role="status">
        {isSaid ? (none ?? `${person || words.nobody}, ${subject}`) : ""}
      </div>
      <DisclosureButton open={open} controls={id} onToggle={() => setOpen(!open)} className={styles.head}>
        <span className={styles.line}>
          <span className={styles.title}>
            <span className={shared.heading} dir="auto">
              {person || words.nobody}
            </span>
            <span className={shared.quiet} lang="nl">
              {subject}
            </span>
          </span>
          <span className={styles.now}>
            {now ?? standing(cell, words)}
            <span className={shared.visuallyHidden}>{`, ${words.cell(address)}`}</span>
          </span>
        </span>
      </DisclosureButton>
      {open && (
        <div id={id} className={styles.body}>
          <div className={styles.way}>
            <span className={styles.steps}>
              <TextButton text={words.previous} onClick={() => void alone(() => go("previous"))} />
              <TextButton text={words.next} onClick={() => void alone(() => go("next"))} />
              {written !== undefined && (
                <TextButton text={words.undo} onClick={() => void alone(() => putBack(written))} />
              )}
            </span>
            <span className={shared.quiet}>
              {none ?? (required === undefined ? "" : words.requiredLevel(required))}
            </span>
          </div>
          {cell.kind === "level" ? (
            <LevelChoices
              cell={cell}
              required={required}
              onChoose={(value) => void alone(() => choose(value))}
              words={words}
            />
          ) : (
            <IndicatorChoices
              cell={cell}
              onChoose={(value) => void alone(() => choose(value))}
              words={words}
            />
          )}
        </div>
      )}
    </section>
  );
}

function placeOf({ sheetId, address }: Pick<FollowedCell, "sheetId" | "address">): string {
  return `${sheetId}!${address}`;
}

/** Of a cell that holds no score: that it is empty, or what stands there instead. */
function standing({ was }: FollowedCell, words: FollowedPaneWording): string {
  const text = String(was).trim();
  return text === "" ? words.empty : words.noScore(text);
}

function withScore(cell: FollowedCell, value: ScoreEntry): FollowedCell {
  return cell.kind === "level"
    ? { ...cell, was: value, now: cell.entries.find((entry) => entry === value) }
    : { ...cell, was: value, now: INDICATOR_ENTRIES.find((entry) => entry === value) };
}
