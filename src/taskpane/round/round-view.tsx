import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactElement } from "react";
import type { RunAction } from "../../app/action";
import type { Language } from "../../app/language";
import { scoresArguments, type PeopleInText, type ScoresChoice } from "../../app/pane/scores-choice";
import {
  ROUND_PER,
  ROUND_SOURCES,
  roundPaneWording,
  type RoundPer,
  type RoundSource,
} from "../../app/wording/pane/round-pane";
import type { Framework } from "../../framework/model";
import { CheckLine } from "../pieces/check-line";
import { FileField } from "../pieces/file-field";
import { LineChoice } from "../pieces/line-choice";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextArea } from "../pieces/text-area";
import { TextField } from "../pieces/text-field";
import { told, type Work } from "../pieces/use-work";
import { downloadDoor } from "../pieces/page-files";
import { CollectedDays } from "./collected-days";
import { ReturnedList } from "./returned-list";
import { useCollecting } from "./use-collecting";

export interface RoundViewProps {
  readonly framework: Framework;
  /** What is chosen where sheets are made: the people, their raters, the competencies. */
  readonly choice: ScoresChoice;
  readonly people: PeopleInText;
  /** Files can be kept from the pane here. */
  readonly canKeepFiles: boolean;
  readonly run: RunAction;
  readonly work: Work;
  readonly language: Language;
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  drop: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** A round: forms out as files, and what came back of them, told before anything is written. */
export function RoundView(props: RoundViewProps): ReactElement {
  const { framework, choice, people, canKeepFiles, run, work, language } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = roundPaneWording[language];
  const [chosenSource, setSource] = useState<RoundSource>();
  const [per, setPer] = useState<RoundPer>("rater");
  const [deadline, setDeadline] = useState("");
  const collecting = useCollecting(run, work, words);
  const { found, onFiles, onWrite, withoutColleagues, onWithoutColleagues, ticks } = collecting;
  const count = people.people.length;
  const source = chosenSource ?? (count > 0 ? "made" : "list");
  const isNobody = source === "made" && count === 0;

  const send = (): void =>
    work.start(async (options) => {
      const { forms } = scoresArguments(framework, choice, people);
      const { people: who, raters, competencies, levels } = forms;
      const asked = source === "made" ? { people: who, raters, competencies, levels } : {};
      const args = { ...asked, per, ...(deadline.trim() === "" ? {} : { deadline: deadline.trim() }) };
      const outcome = await run("sendOut", args, { ...options, files: downloadDoor(words.zip) });
      return told(outcome, ({ files, sheet }) => ({
        kind: "info",
        message: words.sent(files.length, sheet),
      }));
    });

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };

  return (
    <div className={shared.form}>
      <Section title={words.send}>
        {canKeepFiles ? (
          <>
            <LineChoice
              title={words.source}
              choices={ROUND_SOURCES}
              chosen={source}
              onChoose={setSource}
              words={words.sources(count)}
            />
            <LineChoice
              title={words.per}
              choices={ROUND_PER}
              chosen={per}
              onChoose={setPer}
              words={words.pers}
            />
            <TextField
              label={words.deadline}
              hint={words.deadlineHint}
              value={deadline}
              onChange={setDeadline}
            />
            {isNobody && <p className={styles.paragraph}>{words.nobody}</p>}
            <div>
              <Button
                appearance="primary"
                disabledFocusable={isNobody || work.running !== undefined}
                onClick={send}
              >
                {words.make}
              </Button>
            </div>
          </>
        ) : (
          <p className={styles.paragraph}>{words.cannotKeep}</p>
        )}
      </Section>
      <Section title={words.collect}>
        <div
          className={styles.drop}
          onDragOver={(event) => {
            event.preventDefault();
          }}
          onDrop={drop}
        >
          <FileField multiple label={words.choose} hint={words.chooseHint} onChoose={onFiles} />
        </div>
      </Section>
      {found && (
        <>
          <ReturnedList {...collecting} list={found.list} words={words} />
          {ticks.size > 0 && (
            <>
              <CheckLine
                text={words.withoutColleagues}
                checked={withoutColleagues}
                onChoose={() => onWithoutColleagues(!withoutColleagues)}
              />
              <div>
                <Button appearance="primary" disabledFocusable={work.running !== undefined} onClick={onWrite}>
                  {words.write}
                </Button>
              </div>
            </>
          )}
          {found.sent > 0 && (
            <Section title={words.missing}>
              <TextArea
                label={words.reminder}
                value={found.reminder}
                rows={Math.min(10, found.reminder.split("\n").length + 1)}
              />
            </Section>
          )}
        </>
      )}
      <CollectedDays run={run} work={work} words={words} />
    </div>
  );
}
