import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { type FollowedCell, type FollowedIndicator, type FollowedLevel } from "../../app/pane/followed-cell";
import { INDICATOR_ENTRIES, LEVEL_ENTRIES, type ScoreEntry } from "../../app/arguments/score-entry";
import type { FollowedPaneWording } from "../../app/wording/pane/followed-pane";
import { DisclosureButton } from "../pieces/disclosure-button";
import { useSharedStyles } from "../pieces/shared-styles";
import { focusRing, FORCED_COLORS, HOVER_BACKGROUND } from "../pieces/style-values";

/** Tells the selected cell each time it is another one; answers the function that ends it. */
export type FollowCell = (tell: (cell: FollowedCell | undefined) => void) => () => void;

export interface FollowedCellPanelProps {
  readonly follow: FollowCell;
  /** Writes the score; answers whether it stands there now. */
  readonly onChoose: (cell: FollowedCell, value: ScoreEntry) => Promise<boolean>;
  readonly words: FollowedPaneWording;
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    maxHeight: "45%",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
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
  level: {
    display: "grid",
    gridTemplateColumns: "48px 1fr",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: {
    minWidth: "48px",
    minHeight: "32px",
    padding: "4px 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: HOVER_BACKGROUND },
    ":focus-visible": focusRing,
  },
  /** Told by more than its colour: heavier, and with a thicker edge. */
  pressed: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    padding: "3px 5px",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    [FORCED_COLORS]: {
      forcedColorAdjust: "none",
      border: "2px solid Highlight",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "Highlight" },
    },
  },
  indicators: { margin: 0, paddingLeft: "16px", listStyleType: "disc" },
  text: { margin: 0, paddingTop: "6px" },
  bare: { margin: 0 },
});

/** The score in the selected cell: whose it is, what each level asks, and which stands there. Nothing elsewhere. */
export function FollowedCellPanel({ follow, onChoose, words }: FollowedCellPanelProps): ReactElement | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [open, setOpen] = useState(true);
  const [cell, setCell] = useState<FollowedCell>();
  useEffect(() => {
    const end = follow(setCell);
    return () => end();
  }, [follow]);
  if (!cell) return null;
  const choose = (value: ScoreEntry) => {
    if (value === cell.now) return;
    void onChoose(cell, value).then((written) => {
      // What Excel tells of it comes a moment later; meanwhile another cell may be shown.
      if (written) setCell((shown) => (shown === cell ? withScore(cell, value) : shown));
    });
  };
  const { competency, person, rater, now } = cell;
  return (
    <section className={styles.panel} aria-label={words.label}>
      <DisclosureButton open={open} controls={id} onToggle={() => setOpen(!open)} className={styles.head}>
        <span className={styles.line}>
          <span className={styles.title}>
            <span className={shared.heading} dir="auto">
              {person || words.nobody}
            </span>
            <span className={shared.quiet} lang="nl">
              {`${competency.code} ${competency.name}${rater ? ` · ${rater}` : ""}`}
            </span>
          </span>
          <span className={styles.now}>
            {now ?? standing(cell, words)}
            <span className={shared.visuallyHidden}>{`, ${words.cell(cell.address)}`}</span>
          </span>
        </span>
      </DisclosureButton>
      {open && (
        <div id={id} className={styles.body}>
          {cell.kind === "level" ? (
            <Levels key={`${cell.sheetId}!${cell.address}`} cell={cell} onChoose={choose} words={words} />
          ) : (
            <Indicator cell={cell} onChoose={choose} words={words} />
          )}
        </div>
      )}
    </section>
  );
}

/** Of a cell that holds no score: that it is empty, or what stands there instead. */
function standing({ was }: FollowedCell, words: FollowedPaneWording): string {
  const text = String(was).trim();
  return text === "" ? words.empty : words.noScore(text);
}

interface ScoreProps<Cell> {
  readonly cell: Cell;
  readonly onChoose: (value: ScoreEntry) => void;
  readonly words: FollowedPaneWording;
}

/** All levels with what each asks; the one that stands there is brought into view. */
function Levels({ cell, onChoose, words }: ScoreProps<FollowedLevel>): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { competency, now } = cell;
  const current = useRef<HTMLLIElement>(null);
  // Not every browser under Excel has it, and a test's has no layout. What it answers differs from one to the next.
  useEffect(() => {
    void current.current?.scrollIntoView?.({ block: "nearest" });
  }, [now]);
  return (
    <ul className={shared.list}>
      {LEVEL_ENTRIES.map((entry) => {
        const level = competency.levels.find(({ number }) => number === entry);
        return (
          <li key={entry} ref={entry === now ? current : undefined} className={styles.level}>
            <Choice
              entry={entry}
              name={level ? words.level(level.number) : undefined}
              describedBy={`${id}${entry}`}
              pressed={entry === now}
              onChoose={onChoose}
            />
            {level ? (
              <ul id={`${id}${entry}`} className={styles.indicators} lang="nl">
                {level.indicators.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            ) : (
              <p id={`${id}${entry}`} className={styles.text}>
                {entry === 0 ? words.notReached : words.notApplicable}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Indicator({ cell, onChoose, words }: ScoreProps<FollowedIndicator>): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <p id={id} className={styles.bare}>
        {words.level(cell.level)}: <span lang="nl">{cell.indicator}</span>
      </p>
      <div role="group" aria-labelledby={id} className={styles.choices}>
        {INDICATOR_ENTRIES.map((entry) => (
          <Choice key={entry} entry={entry} pressed={entry === cell.now} onChoose={onChoose} />
        ))}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly entry: ScoreEntry;
  /** Said in place of the bare entry. */
  readonly name?: string | undefined;
  readonly describedBy?: string;
  readonly pressed: boolean;
  readonly onChoose: (value: ScoreEntry) => void;
}

function Choice({ entry, name, describedBy, pressed, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-label={name}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      className={mergeClasses(styles.choice, pressed && styles.pressed)}
      onClick={() => onChoose(entry)}
    >
      {entry}
    </button>
  );
}

function withScore(cell: FollowedCell, value: ScoreEntry): FollowedCell {
  return cell.kind === "level"
    ? { ...cell, was: value, now: LEVEL_ENTRIES.find((entry) => entry === value) }
    : { ...cell, was: value, now: INDICATOR_ENTRIES.find((entry) => entry === value) };
}
