import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { PersonField } from "../../app/people/columns";
import type { PeopleFinding } from "../../app/people/read-people";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { Disclosure } from "../pieces/disclosure";
import { PeopleColumns } from "./people-columns";
import { PeopleList } from "./people-list";
import { withoutRow, type PeopleInText } from "../../app/pane/scores-choice";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { focusRing } from "../pieces/style-values";

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
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "92px",
    padding: `6px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    // A line is somebody: it is never broken.
    whiteSpace: "pre",
    overflow: "auto",
    tabSize: 3,
    resize: "vertical",
    scrollbarWidth: "thin",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { ...focusRing, outlineOffset: "-1px" },
  },
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
  const id = useId();
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
      <label htmlFor={id}>{words.text}</label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        rows={4}
        className={styles.text}
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
