import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { PeopleRead } from "../../app/people/read-people";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { useSharedStyles } from "../pieces/shared-styles";

export interface PeopleListProps {
  readonly people: PeopleRead["people"];
  readonly onRemove: (row: number) => void;
  readonly words: ScoresPaneWording["who"];
}

/** More are counted only: nobody reads on, and the pane stays quick. */
const SHOWN = 100;

const useStyles = makeStyles({
  list: { maxHeight: "184px", overflowY: "auto", scrollbarWidth: "thin" },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, padding: "3px 0", overflowWrap: "anywhere" },
  more: { padding: "6px 0" },
});

/** Who was understood, with a button to take somebody out again. */
export function PeopleList({ people, onRemove, words }: PeopleListProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const list = useRef<HTMLUListElement>(null);
  /** The place of somebody who was just removed: the keyboard goes on with who comes there. */
  const removed = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    removed.current = undefined;
  }, [people]);

  return (
    <ul ref={list} className={mergeClasses(shared.list, styles.list)}>
      {people.slice(0, SHOWN).map(({ person, row }, at) => {
        const details = [person.number, person.department, person.profile].filter(Boolean).join(" · ");
        return (
          <li key={row} className={styles.row}>
            <span className={styles.text}>
              <bdi>{person.name}</bdi> {details && <bdi className={shared.quiet}>{details}</bdi>}
            </span>
            <Button
              appearance="transparent"
              size="small"
              aria-label={words.remove(person.name)}
              icon={<Dismiss20Regular />}
              onClick={() => {
                removed.current = at;
                onRemove(row);
              }}
            />
          </li>
        );
      })}
      {people.length > SHOWN && (
        <li className={mergeClasses(styles.more, shared.quiet)}>{words.more(people.length - SHOWN)}</li>
      )}
    </ul>
  );
}
