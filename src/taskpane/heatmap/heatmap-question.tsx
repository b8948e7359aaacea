import { useState, type ReactElement } from "react";
import type { AskSources } from "../../app/action";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { COLUMN } from "./heatmap-styles";

export interface HeatmapQuestionProps {
  readonly pieces: PanePieces;
  readonly ask: AskSources;
  readonly working: boolean;
  readonly onAnswer: (ask: AskSources, sources: readonly string[]) => void;
  readonly words: HeatmapPaneWording["question"];
}

/** Of which sheets a heatmap is to be made, where that could not be proved. Nothing is chosen beforehand. */
export function HeatmapQuestion({
  pieces,
  ask,
  working,
  onAnswer,
  words,
}: HeatmapQuestionProps): ReactElement {
  const { Button, CheckLine, Section } = pieces;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (sheet: string): void =>
    setChosen((before) =>
      before.includes(sheet) ? before.filter((each) => each !== sheet) : [...before, sheet],
    );
  return (
    <Section title={words.title(ask.heatmap)}>
      <div style={COLUMN("0")}>
        {ask.sheets.map((sheet) => (
          <CheckLine
            key={sheet}
            text={sheet}
            checked={chosen.includes(sheet)}
            onChoose={() => toggle(sheet)}
          />
        ))}
      </div>
      <div>
        <Button
          disabledFocusable={working || chosen.length === 0}
          onClick={() => {
            if (chosen.length > 0) onAnswer(ask, chosen);
          }}
        >
          {words.button}
        </Button>
      </div>
    </Section>
  );
}
