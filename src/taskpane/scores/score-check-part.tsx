import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { CheckedScores } from "../../app/action";
import { CHECK_SETTINGS, type ScoreCheck } from "../../app/pane/score-check";
import { byUrgency, URGENCIES, type Urgency } from "../../app/pane/urgency";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { AskedFields } from "../pieces/asked-fields";
import { CheckLine } from "../pieces/check-line";
import { Disclosure } from "../pieces/disclosure";
import { FindingGroup } from "./finding-group";
import type { ScoreActions } from "./finding-actions";
import { PersonalData } from "./personal-data";
import { SheetColumns, SheetLines } from "./sheet-lines";
import { WhoHasStillToScore } from "./still-to-score";
import { useSharedStyles } from "../pieces/shared-styles";
import { focusRing } from "../pieces/style-values";
import { TextButton } from "../pieces/text-button";

export interface ScoreCheckPartProps {
  readonly check: ScoreCheck;
  readonly actions: ScoreActions;
  readonly words: ScoresPaneWording["check"];
}

/** More sheets than these are folded away. */
const FEW = 5;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  start: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  confirmed: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  results: { ":focus-visible": focusRing, borderRadius: tokens.borderRadiusMedium },
  urgency: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Starting a check, and what the last one found. */
export function ScoreCheckPart({ check, actions, words }: ScoreCheckPartProps): ReactElement {
  const { running, checked, onlyInFront, confirmed } = check;
  const styles = useStyles();
  const shared = useSharedStyles();
  const summary = useRef<HTMLDivElement>(null);
  /** Whether the keyboard is among the findings; removing a focused element fires no blur. */
  const inside = useRef(false);
  // The button that mended something goes with its finding: the keyboard goes on at the top of what is left.
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) summary.current?.focus();
  }, [checked]);

  return (
    <div className={shared.form}>
      <div className={styles.start}>
        <p className={mergeClasses(styles.paragraph, shared.quiet)}>{words.intro}</p>
        <div>
          <CheckLine
            text={words.onlyInFront}
            checked={onlyInFront}
            onChoose={() => actions.limit(!onlyInFront)}
          />
          <AskedFields
            declared={CHECK_SETTINGS}
            values={{ ...check }}
            words={words.settings}
            onChange={(name, value) => actions.ask({ [name]: value })}
          />
        </div>
        {confirmed.map((each) => (
          <p key={each.header} className={mergeClasses(styles.paragraph, styles.confirmed)}>
            {words.confirmed(each.shown ?? each.header, each.label)}
            <TextButton
              text={words.takeBack}
              name={`${words.takeBack}: ${each.shown ?? each.header}`}
              onClick={() => void actions.takeBack(each)}
            />
          </p>
        ))}
        <Button appearance="primary" disabledFocusable={running} onClick={() => void actions.check()}>
          {running ? words.running : words.button}
        </Button>
      </div>
      <div
        className={shared.form}
        hidden={!checked && !running}
        onFocus={() => (inside.current = true)}
        onBlur={() => (inside.current = false)}
      >
        <div ref={summary} tabIndex={-1} role="status" className={styles.results}>
          {running ? words.running : checked && <Summary checked={checked} actions={actions} words={words} />}
        </div>
        {checked && checked.sheets.length > FEW && (
          <Disclosure title={words.checkedSheets(checked.sheets.length)}>
            <SheetLines sheets={checked.sheets} actions={actions} words={words} />
          </Disclosure>
        )}
        {checked && <SheetColumns sheets={checked.sheets} actions={actions} words={words} />}
        {checked &&
          URGENCIES.map((urgency) => (
            <Urgent key={urgency} urgency={urgency} checked={checked} actions={actions} words={words} />
          ))}
      </div>
      <PersonalData
        running={running}
        onRemove={() => void actions.removePersonalData()}
        words={words.personal}
      />
    </div>
  );
}

/** What is as urgent, by kind. */
function Urgent({
  urgency,
  checked,
  actions,
  words,
}: {
  readonly urgency: Urgency;
  readonly checked: CheckedScores;
  readonly actions: ScoreActions;
  readonly words: ScoreCheckPartProps["words"];
}): ReactElement | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const groups = byUrgency(checked.findings, urgency);
  const still = urgency === "missing" ? checked.stillToScore : [];
  if (groups.length === 0 && still.length === 0) return null;
  return (
    <div className={shared.form}>
      <h2 className={styles.urgency}>{words.urgencies[urgency]}</h2>
      {still.length > 0 && <WhoHasStillToScore still={still} actions={actions} words={words} />}
      {groups.map(([kind, findings]) => (
        <FindingGroup key={kind} kind={kind} findings={findings} actions={actions} words={words} />
      ))}
    </div>
  );
}

/** What was found, and in what was read. */
function Summary({
  checked,
  actions,
  words,
}: {
  readonly checked: CheckedScores;
  readonly actions: ScoreActions;
  readonly words: ScoreCheckPartProps["words"];
}): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { findings, sheets } = checked;
  if (sheets.length === 0 && findings.length === 0) {
    return <p className={styles.paragraph}>{words.nothingRead}</p>;
  }
  return (
    <>
      <p className={styles.count}>
        {findings.length > 0 ? words.found(findings.length) : words.nothingFound}
      </p>
      {sheets.length <= FEW && (
        <>
          <p className={mergeClasses(styles.paragraph, shared.quiet)}>{words.checkedSheets(sheets.length)}</p>
          <SheetLines sheets={sheets} actions={actions} words={words} />
        </>
      )}
    </>
  );
}
