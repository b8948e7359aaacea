import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Framework } from "../../framework/model";
import { Disclosure } from "./disclosure";
import { FrameworkTree } from "./framework-tree";
import { codesOf } from "../../app/pane/matrix-choice";
import { Section } from "./section";
import { FORCED_COLORS } from "./style-values";
import { TextButton } from "./text-button";

export interface CompetencyChoiceProps {
  readonly framework: Framework;
  /** Codes of the chosen competencies. */
  readonly codes: ReadonlySet<string>;
  readonly onChange: (codes: ReadonlySet<string>) => void;
  /** What is chosen, in words: then the choice itself is folded away behind it. */
  readonly summary?: string;
  readonly words: PaneWording["matrix"];
}

const useStyles = makeStyles({
  quick: {
    display: "flex",
    marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`,
    [FORCED_COLORS]: { marginRight: 0, columnGap: tokens.spacingHorizontalS },
  },
});

/** Which competencies: the framework's tree, and buttons for all and none. */
export function CompetencyChoice(props: CompetencyChoiceProps): ReactElement {
  const { framework, codes, onChange, summary, words } = props;
  const styles = useStyles();
  const quick = (text: string, name: string, chosen: readonly string[]) => (
    <TextButton text={text} name={`${text}: ${name}`} onClick={() => onChange(new Set(chosen))} />
  );
  const tree = <FrameworkTree framework={framework} codes={codes} onChange={onChange} words={words} />;
  return (
    <Section
      title={words.competencies}
      aside={
        <div className={styles.quick}>
          {quick(words.all, words.allCompetencies, codesOf(framework))}
          {quick(words.none, words.noCompetencies, [])}
        </div>
      }
    >
      {summary === undefined ? tree : <Disclosure title={summary}>{tree}</Disclosure>}
    </Section>
  );
}
