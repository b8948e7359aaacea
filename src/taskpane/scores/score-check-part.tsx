import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { CheckedScores, FindingKind } from "../../app/action";
import type { ScoreCheck } from "../../app/pane/score-check";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import { CheckLine } from "../pieces/check-line";
import { Disclosure } from "../pieces/disclosure";
import { FindingGroup } from "./finding-group";
import type { ScoreActions } from "./finding-actions";
import { focusRing, FORCED_COLORS, useSharedStyles } from "../pieces/shared-styles";

export interface ScoreCheckPartProps {
  readonly check: ScoreCheck;
  readonly actions: ScoreActions;
  readonly words: PaneWording["scores"]["check"];
}

/** More sheets than these are folded away. */
const FEW = 5;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  start: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  confirmed: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  results: { ":focus-visible": focusRing, borderRadius: tokens.borderRadiusMedium },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sheets: { overflowWrap: "anywhere" },
  place: { margin: "0 -9px", [FORCED_COLORS]: { margin: 0 }, textAlign: "start", overflowWrap: "anywhere" },
});

/** Starting a check, and what the last one found. */
export function ScoreCheckPart({ check, actions, words }: ScoreCheckPartProps): ReactElement {
  const { running, checked, onlyInFront, evidence, confirmed } = check;
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
          <CheckLine
            text={words.evidence}
            checked={evidence}
            onChoose={() => actions.askEvidence(!evidence)}
          />
        </div>
        {confirmed.map((each) => (
          <p key={each.header} className={mergeClasses(styles.paragraph, styles.confirmed)}>
            {words.confirmed(each.shown ?? each.header, each.label)}
            <Button
              appearance="transparent"
              size="small"
              className={shared.textButton}
              aria-label={`${words.takeBack}: ${each.shown ?? each.header}`}
              onClick={() => void actions.takeBack(each)}
            >
              {words.takeBack}
            </Button>
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
        {groups(checked?.findings ?? []).map(([kind, findings]) => (
          <FindingGroup key={kind} kind={kind} findings={findings} actions={actions} words={words} />
        ))}
      </div>
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
  readonly actions: Pick<ScoreActions, "otherScale" | "otherPeople">;
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

/** Which sheets were read, and how much of each. */
function SheetLines({
  sheets,
  actions,
  words,
}: {
  readonly sheets: CheckedScores["sheets"];
  readonly actions: Pick<ScoreActions, "otherScale" | "otherPeople">;
  readonly words: ScoreCheckPartProps["words"];
}): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <ul className={mergeClasses(shared.list, styles.sheets, shared.quiet)}>
      {sheets.map(({ sheet, people, scores, ownScale, answeredPeople }) => (
        <li key={sheet}>
          {sheet}: {words.read({ people, scores })}
          {ownScale && (
            <Answered
              what={words.ownScale}
              again={words.otherScale(sheet)}
              onAgain={() => void actions.otherScale(sheet)}
            />
          )}
          {answeredPeople !== undefined && (
            <Answered
              what={words.answeredPeople(answeredPeople)}
              again={words.otherPeople(sheet)}
              onAgain={() => void actions.otherPeople(sheet)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was answered of a sheet, and taking it back. */
function Answered({
  what,
  again,
  onAgain,
}: {
  readonly what: string;
  readonly again: string;
  readonly onAgain: () => void;
}): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      , {what}
      <br />
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(shared.textButton, styles.place)}
        onClick={onAgain}
      >
        {again}
      </Button>
    </>
  );
}

/** By kind, in the order in which the kinds first come up. */
function groups(
  findings: CheckedScores["findings"],
): readonly (readonly [FindingKind, CheckedScores["findings"]])[] {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, findings.filter((finding) => finding.kind === kind)]);
}
