import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { CheckLine } from "./check-line";
import { Section } from "./section";

export interface LineChoiceProps<Id extends string> {
  readonly title: string;
  readonly choices: readonly Id[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly words: Readonly<Record<Id, string>>;
}

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column" } });

/** One question with a radio button per line. */
export function LineChoice<Id extends string>(props: LineChoiceProps<Id>): ReactElement {
  const { title, choices, chosen, onChoose, words } = props;
  const styles = useStyles();
  const group = useId();
  return (
    <Section title={title} role="radiogroup">
      <div className={styles.lines}>
        {choices.map((each) => (
          <CheckLine
            key={each}
            type="radio"
            group={group}
            text={words[each]}
            checked={each === chosen}
            onChoose={() => onChoose(each)}
          />
        ))}
      </div>
    </Section>
  );
}
