import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AskedHeading, HeadingMeaning } from "../../app/arguments/heading-meanings";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { ColumnChoices } from "../pieces/column-choices";
import { useSharedStyles } from "../pieces/shared-styles";
import type { HeadingMeanings } from "./finding-actions";

export interface HeadingWordsProps {
  readonly headings: readonly AskedHeading[];
  /** Where they stand. */
  readonly place: string;
  readonly onAnswer: (meanings: HeadingMeanings) => void;
  readonly words: ScoresPaneWording["check"]["headings"];
}

/** What each word over scores means; what a word most likely stands for is chosen already, and nothing is read before. */
export function HeadingWords({ headings, place, onAnswer, words }: HeadingWordsProps): ReactElement {
  const shared = useSharedStyles();
  const [chosen, setChosen] = useState<HeadingMeanings>(
    new Map(headings.map(({ word, likely = "none" }) => [word, likely])),
  );
  return (
    <>
      <ColumnChoices<HeadingMeaning>
        label={words.title(place)}
        columns={headings.map(({ word }) => ({ id: word, text: word, field: chosen.get(word) ?? "none" }))}
        fields={words.meanings}
        onChoose={(word, meaning) => setChosen(new Map([...chosen, [String(word), meaning]]))}
      />
      <Button
        size="small"
        className={shared.compactButton}
        aria-label={`${words.read}, ${place}`}
        onClick={() => onAnswer(chosen)}
      >
        {words.read}
      </Button>
    </>
  );
}
