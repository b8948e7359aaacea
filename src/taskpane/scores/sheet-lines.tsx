import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedScores } from "../../app/action";
import { namelessHeader } from "../../app/arguments/score-columns";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { ColumnChoices } from "../pieces/column-choices";
import { Disclosure } from "../pieces/disclosure";
import { useSharedStyles } from "../pieces/shared-styles";
import type { ScoreActions } from "./finding-actions";
import { TextButton } from "../pieces/text-button";

const useStyles = makeStyles({
  sheets: { overflowWrap: "anywhere" },
});

/** Which sheets were read, and how much of each. */
export function SheetLines({
  sheets,
  actions,
  words,
}: {
  readonly sheets: CheckedScores["sheets"];
  readonly actions: ScoreActions;
  readonly words: ScoresPaneWording["check"];
}): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <ul className={mergeClasses(shared.list, styles.sheets, shared.quiet)}>
      {sheets.map(({ sheet, people, scores, ownScale, answeredHeadings, answeredMoment, answeredPeople }) => (
        <li key={sheet}>
          {sheet}: {words.read({ people, scores })}
          {ownScale && (
            <Answered
              what={words.ownScale}
              again={words.otherScale(sheet)}
              onAgain={() => void actions.otherScale(sheet)}
            />
          )}
          {answeredHeadings && (
            <Answered
              what={words.headings.answered}
              again={words.headings.again(sheet)}
              onAgain={() => void actions.otherHeadings(sheet)}
            />
          )}
          {answeredMoment && (
            <Answered
              what={words.moment.answered}
              again={words.moment.again(sheet)}
              onAgain={() => void actions.otherMoment(sheet)}
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

/** Of each sheet of someone else's what its columns became, to be changed; it stays open while it is checked again. */
export function SheetColumns({
  sheets,
  actions,
  words,
}: {
  readonly sheets: CheckedScores["sheets"];
  readonly actions: ScoreActions;
  readonly words: ScoresPaneWording["check"];
}): ReactElement {
  return (
    <>
      {sheets.map(
        ({ sheet, columns = [], answeredColumns }) =>
          columns.length > 0 && (
            <Disclosure key={sheet} title={words.columnsOf(sheet)}>
              <ColumnChoices
                label={words.columnsOf(sheet)}
                columns={columns.map(({ header, address, role }) => ({
                  id: address,
                  text: header === "" ? words.noHeader(address) : header,
                  field: role,
                }))}
                fields={words.columnRoles}
                onChoose={(address, role) => {
                  const column = columns.find((one) => one.address === address);
                  if (column)
                    void actions.answerColumn(sheet, column.header || namelessHeader(column.address), role);
                }}
              />
              {answeredColumns && (
                <TextButton
                  inText
                  text={words.otherColumns(sheet)}
                  onClick={() => void actions.otherColumns(sheet)}
                />
              )}
            </Disclosure>
          ),
      )}
    </>
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
  return (
    <>
      , {what}
      <br />
      <TextButton inText text={again} onClick={onAgain} />
    </>
  );
}
