/** The scores that a cell may hold, as buttons that all stay in sight, and below them what each level asks. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement } from "react";
import { INDICATOR_ENTRIES, type LevelEntry, type ScoreEntry } from "../../app/arguments/score-entry";
import type { FollowedIndicator, FollowedLevel } from "../../app/pane/followed-cell";
import type { FollowedPaneWording } from "../../app/wording/pane/followed-pane";
import { useSharedStyles } from "../pieces/shared-styles";
import { focusRing, FORCED_COLORS, HOVER_BACKGROUND } from "../pieces/style-values";

interface ScoreProps<Cell> {
  readonly cell: Cell;
  readonly onChoose: (value: ScoreEntry) => void;
  readonly words: FollowedPaneWording;
}

const useStyles = makeStyles({
  choices: { display: "flex", flexShrink: 0, flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: {
    flexGrow: 1,
    flexBasis: "40px",
    minHeight: "36px",
    padding: "4px 2px",
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
    padding: "3px 1px",
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
  /** Said in words above, and beside the level's text. */
  required: { textDecorationLine: "underline", textDecorationThickness: "2px", textUnderlineOffset: "4px" },
  texts: {
    minHeight: 0,
    overflowY: "auto",
    scrollbarWidth: "thin",
    ":focus-visible": focusRing,
  },
  level: { margin: 0, paddingTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  indicators: { margin: 0, paddingLeft: "16px", listStyleType: "disc" },
  bare: { margin: 0 },
});

/** All levels with what each asks; the text of the one that stands there is brought into view. */
export function LevelChoices({
  cell,
  required,
  onChoose,
  words,
}: ScoreProps<FollowedLevel> & { readonly required: number | undefined }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { competency, now, entries } = cell;
  const current = useRef<HTMLDivElement>(null);
  // Not every browser under Excel has it, and a test's has no layout. What it answers differs from one to the next.
  useEffect(() => {
    void current.current?.scrollIntoView?.({ block: "nearest" });
  }, [now, competency]);
  const { levels } = competency;
  const nameOf = (level: number): string => {
    const own = levels.find(({ number }) => number === level)?.name;
    return `${words.level(level)}${own ? ` · ${own}` : ""}${level === required ? `, ${words.required}` : ""}`;
  };
  const isLevel = (entry: LevelEntry): entry is LevelEntry & number =>
    levels.some(({ number }) => number === entry);
  const meaning = (entry: ScoreEntry): string =>
    entry === 0 ? words.notReached(levels[0]?.number ?? 1) : words.notApplicable;
  return (
    <>
      <div role="group" aria-label={words.scores} className={styles.choices}>
        {entries.map((entry) => (
          <Choice
            key={entry}
            entry={entry}
            name={isLevel(entry) ? nameOf(entry) : undefined}
            describedBy={`${id}${entry}`}
            pressed={entry === now}
            required={entry === required}
            onChoose={onChoose}
          />
        ))}
      </div>
      <div
        // Of another competency from its first level on.
        key={competency.code}
        role="group"
        aria-label={words.texts}
        tabIndex={0}
        className={styles.texts}
      >
        {levels.map(({ number, description, prose, indicators }) => (
          <div key={`${competency.code} ${number}`} ref={number === now ? current : undefined}>
            <p className={styles.level}>{nameOf(number)}</p>
            <div id={`${id}${number}`} lang="nl">
              {description && <p className={styles.bare}>{description}</p>}
              {prose ? (
                <p className={styles.bare}>{indicators.join(" ")}</p>
              ) : (
                <ul className={styles.indicators}>
                  {indicators.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              )}
            </div>
          </div>
        ))}
        {entries
          .filter((entry) => !isLevel(entry))
          .map((entry) => (
            <p key={entry} className={mergeClasses(styles.bare, shared.quiet)}>
              {entry}: <span id={`${id}${entry}`}>{meaning(entry)}</span>
            </p>
          ))}
      </div>
    </>
  );
}

export function IndicatorChoices({ cell, onChoose, words }: ScoreProps<FollowedIndicator>): ReactElement {
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
  readonly required?: boolean;
  readonly onChoose: (value: ScoreEntry) => void;
}

function Choice({ entry, name, describedBy, pressed, required, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-label={name}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      className={mergeClasses(styles.choice, pressed && styles.pressed, required && styles.required)}
      onClick={() => onChoose(entry)}
    >
      {entry}
    </button>
  );
}
