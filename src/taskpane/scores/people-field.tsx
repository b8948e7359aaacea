import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PersonField } from "../../app/people/columns";
import type { PeopleFinding } from "../../app/people/read-people";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { Disclosure } from "../pieces/disclosure";
import { PeopleColumns } from "./people-columns";
import { PeopleList } from "./people-list";
import { withoutRow, type PeopleInText } from "../../app/pane/scores-choice";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextArea } from "../pieces/text-area";

export interface PeopleFieldProps {
  readonly text: string;
  readonly people: PeopleInText;
  readonly onChange: (text: string) => void;
  readonly onReadSelection: () => void;
  readonly onChooseColumn: (column: number, field: PersonField | "none") => void;
  readonly words: ScoresPaneWording["who"];
}

const KINDS: readonly PeopleFinding["kind"][] = [
  "tooMany",
  "noPerson",
  "duplicate",
  "sharedNumber",
  "emptyName",
  "straySpaces",
];

const useStyles = makeStyles({
  findings: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The people, from the selection, pasted or typed; and what was understood of it. */
export function PeopleField({
  text,
  people,
  onChange,
  onReadSelection,
  onChooseColumn,
  words,
}: PeopleFieldProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const findings = KINDS.map((kind) => ({
    kind,
    lines: people.findings.filter((finding) => finding.kind === kind).map(({ row }) => row),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <Section
      title={words.title}
      aside={
        <Button size="small" className={shared.compactButton} onClick={onReadSelection}>
          {words.fromSelection}
        </Button>
      }
    >
      <TextArea
        label={words.text}
        value={text}
        onChange={onChange}
        placeholder={words.placeholder}
        rows={4}
        unbroken
      />
      {people.columns.length > 1 && (
        <PeopleColumns columns={people.columns} onChoose={onChooseColumn} words={words.columns} />
      )}
      <div role="status" hidden={findings.length === 0}>
        <ul className={mergeClasses(shared.list, styles.findings)}>
          {findings.map(({ kind, lines }) => (
            <li key={kind}>{words.finding(kind, lines)}</li>
          ))}
        </ul>
      </div>
      {people.people.length > 0 && (
        <Disclosure
          title={
            <>
              {words.people(people.people.length)}{" "}
              <span className={shared.quiet}>{words.fields(people.fields)}</span>
            </>
          }
        >
          <PeopleList
            people={people.people}
            onRemove={(row) => onChange(withoutRow(text, people.rows[row - 1]))}
            words={words}
          />
        </Disclosure>
      )}
    </Section>
  );
}
