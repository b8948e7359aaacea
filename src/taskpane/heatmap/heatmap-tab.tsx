import type { ReactElement } from "react";
import type { AskSources } from "../../app/action";
import type { HeatmapChoice } from "../../app/pane/heatmap-choice";
import type { HeatmapTabWording } from "../../app/wording/pane/heatmap-pane";
import type { PanePieces } from "../pieces/pane-pieces";
import { HeatmapChosenPart } from "./heatmap-chosen";
import { HeatmapDrawing } from "./heatmap-drawing";
import { HeatmapQuestion } from "./heatmap-question";
import { HeatmapMeasure } from "./heatmap-measure";
import { HeatmapShape } from "./heatmap-shape";
import { HeatmapSources } from "./heatmap-sources";
import { FORM, PARAGRAPH, QUIET } from "./heatmap-styles";
import { MadeHeatmaps } from "./made-heatmaps";
import type { TeamPage } from "./make-team-page";
import { MoreSettings } from "./more-settings";
import { TeamPages } from "./team-pages";
import type { HeatmapPreview } from "./use-heatmap";

export interface HeatmapTabProps {
  readonly pieces: PanePieces;
  readonly words: HeatmapTabWording;
  /** Undefined as long as nothing was read. */
  readonly choice: HeatmapChoice | undefined;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  /** What the sheet is to be called; "" for a name that says what it shows. */
  readonly sheetName: string;
  readonly onSheetName: (name: string) => void;
  readonly preview: HeatmapPreview;
  readonly onReadAgain: () => void;
  /** Something is being made. */
  readonly working: boolean;
  readonly onRefresh: (sheet: string) => void;
  readonly onShare: (sheet: string) => void;
  /** What a heatmap is to be made of, where that has to be asked. */
  readonly ask: AskSources | undefined;
  readonly onAnswer: (ask: AskSources, sources: readonly string[]) => void;
  readonly onTeamPage: (page: TeamPage) => void;
  /** To where score sheets are made. */
  readonly onToScores: () => void;
  /** To where score sheets are checked. */
  readonly onToCheck: () => void;
}

/** What a heatmap is made of, what it will look like, and the choices that matter; the rest is behind one line. */
export function HeatmapTab(props: HeatmapTabProps): ReactElement {
  const { pieces, words, choice, onChange, preview } = props;
  const { Button } = pieces;
  const { found } = preview;
  if (!found || !choice) {
    return (
      <p role="status" style={PARAGRAPH}>
        {words.reading}
      </p>
    );
  }
  const made = found.heatmaps.length > 0 && (
    <MadeHeatmaps
      pieces={pieces}
      found={found}
      working={props.working}
      onRefresh={props.onRefresh}
      onShare={props.onShare}
      words={words.made}
    />
  );
  const question = props.ask && props.ask.sheets.length > 0 && (
    <HeatmapQuestion
      key={props.ask.heatmap}
      pieces={pieces}
      ask={props.ask}
      working={props.working}
      onAnswer={props.onAnswer}
      words={words.question}
    />
  );
  if (found.sources.length === 0) {
    return (
      <div style={FORM}>
        {question}
        {made}
        <p style={{ ...PARAGRAPH, ...QUIET }}>{words.start}</p>
        <div style={{ display: "flex", flexWrap: "wrap", gap: "8px" }}>
          <Button onClick={props.onToScores}>{words.toScores}</Button>
          <Button appearance="transparent" onClick={props.onReadAgain}>
            {words.readAgain}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div style={FORM}>
      {question}
      {made}
      <HeatmapSources
        pieces={pieces}
        found={found}
        onChange={onChange}
        onReadAgain={props.onReadAgain}
        onToColumns={props.onToCheck}
        words={words}
      />
      {found.drawn && (
        <HeatmapDrawing pieces={pieces} drawn={found.drawn} choice={choice} words={words.preview} />
      )}
      <HeatmapShape pieces={pieces} choice={choice} onChange={onChange} found={found} words={words} />
      <HeatmapMeasure pieces={pieces} choice={choice} onChange={onChange} found={found} words={words} />
      <HeatmapChosenPart
        pieces={pieces}
        choice={choice}
        onChange={onChange}
        found={found}
        words={words.chosen}
      />
      <MoreSettings
        pieces={pieces}
        choice={choice}
        onChange={onChange}
        sheetName={props.sheetName}
        onSheetName={props.onSheetName}
        found={found}
        words={words}
      />
      <TeamPages
        pieces={pieces}
        found={found}
        working={props.working}
        onMake={props.onTeamPage}
        words={words.team}
      />
    </div>
  );
}
