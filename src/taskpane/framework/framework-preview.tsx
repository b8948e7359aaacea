import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { AdoptedFramework, FoundCompetency, FrameworkAsk } from "../../app/action";
import type { FrameworkPaneWording } from "../../app/wording/pane/framework-pane";
import { ColumnChoices } from "../pieces/column-choices";
import { Disclosure } from "../pieces/disclosure";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextButton } from "../pieces/text-button";
import { TextField } from "../pieces/text-field";
import type { Adopting } from "./use-adopting";

export interface FrameworkPreviewProps extends Pick<Adopting, "choice" | "onChange"> {
  readonly preview: AdoptedFramework;
  /** Undefined for a pasted text, which has no cells to go to. */
  readonly onGoTo: ((cell: string) => void) | undefined;
  readonly words: FrameworkPaneWording;
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  // With its heading, once it comes into sight.
  summary: { scrollMarginTop: "40px" },
  items: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  choice: {
    font: "inherit",
    minHeight: "28px",
    maxWidth: "100%",
    marginTop: tokens.spacingVerticalXXS,
  },
  cluster: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}` },
});

/** What would be taken over, what is uncertain and what means nothing, each with the cell that it came from. */
export function FrameworkPreview(props: FrameworkPreviewProps): ReactElement {
  const { preview, choice, onChange, onGoTo, words } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { asks, columns = [], notUnderstood, found = [] } = preview;
  const place = (cell: string | undefined, text = cell ?? ""): ReactElement =>
    cell !== undefined && onGoTo ? (
      <TextButton inText text={text} name={`${text}, ${words.goTo(cell)}`} onClick={() => onGoTo(cell)} />
    ) : (
      <span>{text}</span>
    );
  return (
    <>
      <Section title={words.summary}>
        <p ref={intoSight} role="status" className={mergeClasses(styles.paragraph, styles.summary)}>
          {preview.summary}
        </p>
        {found.length > 0 && (
          <Disclosure title={words.found(found.length)}>
            {byCluster(found).map(([cluster, competencies]) => (
              <div key={cluster}>
                {cluster !== "" && (
                  <h3 className={mergeClasses(shared.heading, styles.cluster)}>{cluster}</h3>
                )}
                <ul className={mergeClasses(shared.list, styles.items)}>
                  {competencies.map(({ code, name, cell, levels }) => (
                    <li key={code} className={styles.item}>
                      {place(cell, `${code} ${name}`)}
                      <span className={shared.quiet}>
                        {levels.length === 0
                          ? words.noLevels
                          : levels
                              .map(({ level, name: called, indicators }) =>
                                words.level(level, called, indicators),
                              )
                              .join(" · ")}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </Disclosure>
        )}
      </Section>
      {asks.length > 0 && (
        <Section title={words.asks(asks.length)}>
          <ul className={mergeClasses(shared.list, styles.items)}>
            {asks.map((ask) => (
              <li key={`${ask.question} ${ask.taken}`} className={styles.item}>
                {ask.cell !== undefined && onGoTo && place(ask.cell)}
                <Ask
                  ask={ask}
                  onAnswer={(answer) => onChange({ answers: { ...choice.answers, [ask.question]: answer } })}
                  words={words}
                />
                {ask.question === "levelNames" && (
                  <TextField
                    label={words.levels}
                    hint={words.levelsHint}
                    value={choice.levels}
                    onChange={(levels) => onChange({ levels })}
                  />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {columns.length > 0 && (
        <ColumnChoices
          title={words.columns}
          columns={columns.map(({ cell, heading, role }) => ({ id: cell, text: heading, field: role }))}
          fields={words.roles}
          onChoose={(cell, role) => onChange({ columns: { ...choice.columns, [cell]: role } })}
        />
      )}
      {notUnderstood.length > 0 && (
        <Section title={words.notUnderstood(notUnderstood.length)}>
          <ul className={mergeClasses(shared.list, styles.items)}>
            {notUnderstood.map(({ cell, text, message }, at) => (
              <li key={`${cell} ${at}`} className={styles.item}>
                {place(cell, `${choice.place === "text" ? inText(cell, words) : cell}: ${text}`)}
                <p className={styles.paragraph}>{message}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Once, when there first is something to show: below what was chosen it may lie out of sight. */
function intoSight(mark: HTMLElement | null): void {
  void mark?.scrollIntoView?.({ block: "start" });
}

interface AskProps {
  readonly ask: FrameworkAsk;
  readonly onAnswer: (answer: string) => void;
  readonly words: FrameworkPaneWording;
}

/** A question with its answers; where only one is possible, what is done is said. */
function Ask({ ask, onAnswer, words }: AskProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { message, possible, taken } = ask;
  if (possible.length < 2) return <p className={styles.paragraph}>{message}</p>;
  return (
    <>
      <label htmlFor={id} className={styles.paragraph}>
        {message}
      </label>
      <select
        id={id}
        className={styles.choice}
        value={taken}
        onChange={(event) => onAnswer(event.target.value)}
      >
        {possible.map((answer) => (
          <option key={answer} value={answer}>
            {words.answers[answer] ?? answer}
          </option>
        ))}
      </select>
    </>
  );
}

/** Where it stands in a pasted text: its line, or the place in a package. */
function inText(cell: string, words: FrameworkPaneWording): string {
  const [, line] = /^[A-Z]+(\d+)$/u.exec(cell) ?? [];
  return line === undefined ? cell : words.line(Number(line));
}

function byCluster(
  found: readonly FoundCompetency[],
): readonly (readonly [string, readonly FoundCompetency[]])[] {
  const groups = new Map<string, FoundCompetency[]>();
  for (const competency of found)
    groups.set(competency.cluster, [...(groups.get(competency.cluster) ?? []), competency]);
  return [...groups];
}
