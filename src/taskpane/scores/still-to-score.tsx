import { useState, type ReactElement } from "react";
import type { StillToScore } from "../../app/action";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { Disclosure } from "../pieces/disclosure";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import type { ScoreActions } from "./finding-actions";
import { TextButton } from "../pieces/text-button";

interface WaitingProps {
  readonly actions: ScoreActions;
  readonly words: ScoresPaneWording["check"];
}

/** Of many people the first few, until all are asked for. */
const FEW = 20;

/** Who has still to score, by rater; each opens the people that wait, and each of those leads to the first empty cell. */
export function WhoHasStillToScore({
  still,
  ...rest
}: WaitingProps & { readonly still: readonly StillToScore[] }): ReactElement {
  const { words } = rest;
  return (
    <Section title={words.still.title} level={3}>
      {still.map((one) => {
        const { rater, ratings } = one;
        const name = rater ? words.still.raters[rater] : words.still.noRater;
        const open = ratings.reduce((sum, rating) => sum + rating.open, 0);
        const people = new Set(ratings.map(({ person }) => person)).size;
        const title = words.still.rater(name, open, people);
        return (
          <Disclosure key={rater ?? ""} title={title}>
            <People ratings={ratings} title={title} {...rest} />
          </Disclosure>
        );
      })}
    </Section>
  );
}

function People({
  ratings,
  title,
  actions,
  words,
}: WaitingProps & Pick<StillToScore, "ratings"> & { readonly title: string }): ReactElement {
  const shared = useSharedStyles();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <ul className={shared.list}>
        {ratings.slice(0, whole ? undefined : FEW).map((rating) => {
          const { person, sheet, sheetId, address, open, of } = rating;
          const text = words.still.person(person, open, of);
          return (
            <li key={`${sheetId} ${address}`}>
              <TextButton
                inText
                text={text}
                name={`${text}. ${words.goTo(`${sheet}!${address}`)}`}
                onClick={() => void actions.goTo(rating)}
              />
            </li>
          );
        })}
      </ul>
      {!whole && ratings.length > FEW && (
        <TextButton
          inText
          text={words.showAll(ratings.length)}
          name={`${words.showAll(ratings.length)}: ${title}`}
          onClick={() => setWhole(true)}
        />
      )}
    </>
  );
}
