import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding, FindingKind } from "../../app/action";
import { LATEST } from "../../app/arguments/moment-answers";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { HeadingWords } from "./heading-words";
import { NormOffer } from "./norm-offer";
import { ScaleTable } from "./scale-table";
import type { ScoreActions } from "./finding-actions";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextButton } from "../pieces/text-button";

export interface FindingGroupProps {
  readonly kind: FindingKind;
  /** All of this kind, at least one. */
  readonly findings: readonly Finding[];
  readonly actions: ScoreActions;
  readonly words: ScoresPaneWording["check"];
}

/** Of many findings the first few, until all are asked for. */
const FEW = 5;

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A bare word on the pane's margin, that breaks where a long sheet name has to.
  message: { margin: 0, overflowWrap: "anywhere" },
  mend: { marginTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** The findings of one kind, with what can be done about them. */
export function FindingGroup({ kind, findings, actions, words }: FindingGroupProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [whole, setWhole] = useState(false);
  const near = kind === "nearCompetency";
  const mendable = near ? [] : findings.filter(({ mend }) => mend);
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  const repairs =
    kind === "validation"
      ? sheets.map((sheet) => ({ sheet, text: words.repair(sheet), act: actions.repair }))
      : kind === "unmarked"
        ? sheets.map((sheet) => ({ sheet, text: words.reconnect(sheet), act: actions.reconnect }))
        : [];
  const button = (text: string, name: string, onClick: () => void) => (
    <Button
      size="small"
      className={mergeClasses(shared.compactButton, styles.mend)}
      aria-label={name}
      onClick={onClick}
    >
      {text}
    </Button>
  );
  return (
    <Section
      title={`${words.kinds[kind]} (${findings.length})`}
      level={3}
      aside={
        mendable.length > 1 &&
        button(
          words.mendAll(mendable.length),
          `${words.mendAll(mendable.length)}: ${words.kinds[kind]}`,
          () => void actions.mend(mendable),
        )
      }
    >
      {repairs.map(({ sheet, text, act }) => (
        <span key={sheet}>{button(text, text, () => void act(sheet))}</span>
      ))}
      <ul className={shared.list}>
        {findings.slice(0, whole ? undefined : FEW).map((finding, at) => {
          const { sheet, sheetId, address, message, mend } = finding;
          const place = `${sheet}!${address}`;
          const offer = mend && (near ? words.confirm(mend.label) : words.mend(mend.label));
          return (
            <li key={`${sheetId} ${address} ${at}`} className={styles.finding}>
              <TextButton
                inText
                text={place}
                name={words.goTo(place)}
                onClick={() => void actions.goTo(finding)}
              />
              <p className={styles.message}>{message}</p>
              {finding.scale && (
                <ScaleTable
                  values={finding.scale}
                  levels={finding.levels ?? []}
                  onAnswer={(meaning) => void actions.answerScale(finding, meaning)}
                  words={words.scale}
                />
              )}
              {finding.norm && (
                <NormOffer
                  label={finding.norm.label}
                  place={place}
                  onTake={(name) => void actions.takeNorm(finding, name)}
                  words={words.norm}
                />
              )}
              {finding.headings && (
                <HeadingWords
                  headings={finding.headings}
                  place={place}
                  onAnswer={(meanings) => void actions.answerHeadings(finding, meanings)}
                  words={words.headings}
                />
              )}
              {finding.moments && (
                <div className={styles.answers}>
                  {[...finding.moments.values, ""].map((value) => {
                    const text =
                      value === ""
                        ? words.moment.all
                        : value === LATEST
                          ? words.moment.latest
                          : words.moment.only(value);
                    const answer = () => void actions.answerMoment(finding, value);
                    return <span key={value}>{button(text, `${text}, ${place}`, answer)}</span>;
                  })}
                </div>
              )}
              {finding.asks === "names" &&
                button(
                  words.numbersAsNames,
                  `${words.numbersAsNames}, ${place}`,
                  () => void actions.answerColumn(sheet, String(finding.value), "name"),
                )}
              {finding.asks === "person" && (
                <div className={styles.answers}>
                  {[true, false].map((isPerson) => {
                    const text = isPerson ? words.person.yes : words.person.no;
                    const answer = () => void actions.answerPerson(finding, isPerson);
                    return <span key={text}>{button(text, `${text}, ${place}`, answer)}</span>;
                  })}
                </div>
              )}
              {offer &&
                button(
                  offer,
                  `${offer}, ${place}`,
                  () => void (near ? actions.confirm(finding) : actions.mend([finding])),
                )}
            </li>
          );
        })}
      </ul>
      {!whole && findings.length > FEW && (
        <TextButton
          inText
          text={words.showAll(findings.length)}
          name={`${words.showAll(findings.length)}: ${words.kinds[kind]}`}
          onClick={() => setWhole(true)}
        />
      )}
    </Section>
  );
}
