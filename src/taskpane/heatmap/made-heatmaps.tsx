import { useId, useState, type ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import type { HeatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { ChoiceField } from "./choice-field";
import { COLUMN, QUIET } from "./heatmap-styles";

export interface MadeHeatmapsProps {
  readonly pieces: PanePieces;
  readonly found: Pick<PreviewedHeatmap, "heatmaps" | "inFront">;
  readonly working: boolean;
  readonly onRefresh: (sheet: string) => void;
  readonly onShare: (sheet: string) => void;
  readonly words: HeatmapPaneWording["made"];
}

/** What can be done with a heatmap that is there: the one in front, else the last. */
export function MadeHeatmaps(props: MadeHeatmapsProps): ReactElement {
  const { found, working, onRefresh, onShare, words } = props;
  const { Button, Section } = props.pieces;
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const { heatmaps, inFront } = found;
  const shown =
    heatmaps.find(({ sheetId }) => sheetId === chosen) ?? inFront ?? heatmaps[heatmaps.length - 1];
  const sheet = shown?.sheet ?? "";
  const deeds = [
    { key: "refresh", text: words.refresh, hint: words.refreshHint, act: onRefresh },
    { key: "share", text: words.share, hint: words.shareHint, act: onShare },
  ];
  return (
    <Section title={heatmaps.length > 1 ? words.title : `${words.title}: ${sheet}`}>
      {heatmaps.length > 1 && (
        <ChoiceField
          label={words.which}
          choices={heatmaps.map(({ sheetId }) => sheetId)}
          chosen={shown?.sheetId ?? ""}
          names={Object.fromEntries(heatmaps.map((one) => [one.sheetId, one.sheet]))}
          onChoose={setChosen}
        />
      )}
      {deeds.map(({ key, text, hint, act }) => (
        <div key={key} style={COLUMN("2px")}>
          <div>
            <Button disabledFocusable={working} aria-describedby={`${id}-${key}`} onClick={() => act(sheet)}>
              {text}
            </Button>
          </div>
          <span id={`${id}-${key}`} style={QUIET}>
            {hint}
          </span>
        </div>
      ))}
    </Section>
  );
}
