import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { foldKey } from "../../framework/fold";
import type { PanePieces } from "../pieces/pane-pieces";
import { COLUMN, CONTROL, PARAGRAPH, QUIET } from "./heatmap-styles";

/** What can be ticked: the word that stands for it, and what is shown. */
export interface Tick {
  readonly id: string;
  readonly text: string;
  /** Behind it, quietly. */
  readonly more?: string;
}

export interface TickListProps {
  readonly pieces: PanePieces;
  readonly label: string;
  readonly ticks: readonly Tick[];
  /** The ids of those that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly search: string;
  readonly nothingFound: string;
  /** The buttons for all and none: the text, and in which list. */
  readonly all: readonly [text: string, name: string];
  readonly none: readonly [text: string, name: string];
}

/** Of fewer one sees at once what there is. */
const SEARCHED_FROM = 9;

/**
 * A list in which any number can be ticked, with a field that searches a long one. However long it is, Tab stops once:
 * arrows, Home and End go through it, and Space ticks.
 */
export function TickList(props: TickListProps): ReactElement {
  const { label, ticks, chosen, onChange } = props;
  const { Button } = props.pieces;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState("");
  const [active, setActive] = useState<string>();
  const key = foldKey(sought);
  const shown = key === "" ? ticks : ticks.filter(({ text }) => foldKey(text).includes(key));
  const activeId = shown.some((tick) => tick.id === active) ? active : shown[0]?.id;
  const go = (to: number): void => {
    list.current?.querySelectorAll("input")[Math.max(0, Math.min(shown.length - 1, to))]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = shown.findIndex((tick) => tick.id === activeId);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const quick = ([text, name]: readonly [string, string], ids: readonly string[]): ReactElement => (
    <Button
      appearance="transparent"
      size="small"
      style={QUICK}
      aria-label={name}
      onClick={() => onChange(new Set(ids))}
    >
      {text}
    </Button>
  );
  const toggle = (tick: string): void => {
    const next = new Set(chosen);
    if (!next.delete(tick)) next.add(tick);
    onChange(next);
  };
  return (
    <div style={COLUMN("4px")}>
      <div style={{ display: "flex", alignItems: "center", columnGap: "8px" }}>
        <span id={id} style={{ flexGrow: 1, fontWeight: "var(--fontWeightSemibold)" }}>
          {label}
        </span>
        {quick(
          props.all,
          ticks.map((tick) => tick.id),
        )}
        {quick(props.none, [])}
      </div>
      {ticks.length >= SEARCHED_FROM && (
        <input
          type="search"
          aria-label={props.search}
          placeholder={props.search}
          value={sought}
          autoComplete="off"
          spellCheck={false}
          style={CONTROL}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            go(0);
          }}
        />
      )}
      {shown.length === 0 && (
        <p role="status" style={{ ...PARAGRAPH, ...QUIET }}>
          {props.nothingFound}
        </p>
      )}
      <div ref={list} role="group" aria-labelledby={id} style={LIST} onKeyDown={onKeyDown}>
        {shown.map((tick) => (
          <label key={tick.id} style={ROW}>
            <input
              type="checkbox"
              tabIndex={tick.id === activeId ? 0 : -1}
              checked={chosen.has(tick.id)}
              style={BOX}
              onFocus={() => setActive(tick.id)}
              onChange={() => toggle(tick.id)}
            />
            <span style={{ minWidth: 0, overflowWrap: "anywhere" }}>
              <bdi>{tick.text}</bdi>
              {tick.more !== undefined && <span style={QUIET}> ({tick.more})</span>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}

const QUICK = { minWidth: 0, padding: 0, color: "var(--colorBrandForegroundLink)" } as const;
const LIST = { maxHeight: "176px", overflowY: "auto", scrollbarWidth: "thin", padding: "2px" } as const;
const ROW = {
  display: "flex",
  alignItems: "flex-start",
  columnGap: "8px",
  minHeight: "28px",
  padding: "3px 0",
  boxSizing: "border-box",
  cursor: "pointer",
} as const;
const BOX = {
  flexShrink: 0,
  width: "16px",
  height: "16px",
  margin: "2px",
  accentColor: "var(--colorBrandBackground)",
} as const;
