import type { ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import type { HeatmapChoice } from "../../app/pane/heatmap-choice";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { COLUMN, PARAGRAPH, QUIET } from "./heatmap-styles";

export interface HeatmapSourcesProps {
  readonly pieces: PanePieces;
  readonly found: PreviewedHeatmap;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  readonly onReadAgain: () => void;
  /** To where it can be said what columns are for. */
  readonly onToColumns: () => void;
  readonly words: HeatmapPaneWording;
}

/** What the heatmap is made of; where there are several score sheets, a line opens them. */
export function HeatmapSources(props: HeatmapSourcesProps): ReactElement {
  const { found, onChange, onReadAgain, onToColumns, words } = props;
  const { Button, CheckLine, Disclosure } = props.pieces;
  const { sources, people, ratings } = found;
  const chosen = sources.filter((each) => each.chosen).map(({ sheet }) => sheet);
  const others = sources.flatMap(({ sheet, chosen: isChosen, columns = [] }) =>
    isChosen && columns.some(({ role }) => role !== "none") ? [words.columnsRead(sheet, columns)] : [],
  );
  const link = { minWidth: 0, padding: 0, font: "inherit", color: "var(--colorBrandForegroundLink)" };
  const from = chosen.length === 0 ? words.chooseSource : words.from(chosen, people, ratings);
  const toggle = (sheet: string): void =>
    onChange({
      sources: chosen.includes(sheet)
        ? chosen.filter((each) => each !== sheet)
        : sources.filter((each) => each.chosen || each.sheet === sheet).map((each) => each.sheet),
    });
  return (
    <div style={COLUMN("2px")}>
      {sources.length === 1 ? (
        <p style={{ ...PARAGRAPH, overflowWrap: "anywhere" }}>{from}</p>
      ) : (
        <Disclosure title={from}>
          <div role="group" aria-label={words.sources} style={COLUMN("0")}>
            {sources.map((each) => (
              <CheckLine
                key={each.sheetId}
                text={each.sheet}
                hint={words.source(each.people, each.ratings)}
                checked={each.chosen}
                onChoose={() => toggle(each.sheet)}
              />
            ))}
          </div>
        </Disclosure>
      )}
      {others.map((text) => (
        <p key={text} style={{ ...PARAGRAPH, ...QUIET, overflowWrap: "anywhere" }}>
          {text}
        </p>
      ))}
      {others.length > 0 && (
        <div>
          <Button appearance="transparent" size="small" style={link} onClick={onToColumns}>
            {words.changeColumns}
          </Button>
        </div>
      )}
      <div>
        <Button appearance="transparent" size="small" style={link} onClick={onReadAgain}>
          {words.readAgain}
        </Button>
      </div>
    </div>
  );
}
