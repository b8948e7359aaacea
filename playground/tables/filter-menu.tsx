import { useEffect, useId, useRef, useState, type JSX } from "react";
import type { Place } from "../grid/cell-place";
import type { Wording } from "../pieces/wording";
import type { FilterChoice } from "./table-filters";

export interface FilterMenuProps {
  readonly words: Wording["filter"];
  readonly column: string;
  readonly choices: readonly FilterChoice[];
  readonly place: Place;
  readonly onChoose: (texts: ReadonlySet<string>) => void;
  readonly onSort: (direction: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The menu behind the button on a table's header: sort, or choose which rows stay in view. */
export function FilterMenu({
  words,
  column,
  choices,
  place,
  onChoose,
  onSort,
  onClose,
}: FilterMenuProps): JSX.Element {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState(
    () => new Set(choices.filter((choice) => choice.chosen).map(({ text }) => text)),
  );
  const all = chosen.size === choices.length;
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("button")?.focus();
  }, []);
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener("pointerdown", away, true);
    return () => document.removeEventListener("pointerdown", away, true);
  }, [onClose]);
  const left = Math.min(place.left, window.innerWidth - 260);
  return (
    <div
      ref={box}
      className="filter-menu"
      role="dialog"
      aria-labelledby={`${id}-title`}
      style={{ left, top: place.top + place.height }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onClose();
      }}
    >
      <h2 id={`${id}-title`}>{words.title(column)}</h2>
      <button type="button" data-action="sort-up" onClick={() => onSort(1)}>
        {words.sortUp}
      </button>
      <button type="button" data-action="sort-down" onClick={() => onSort(-1)}>
        {words.sortDown}
      </button>
      <fieldset>
        <legend className="unseen">{words.values}</legend>
        <label>
          <input
            type="checkbox"
            checked={all}
            ref={(input) => {
              if (input) input.indeterminate = !all && chosen.size > 0;
            }}
            onChange={() => choose(new Set(all ? [] : choices.map(({ text }) => text)))}
          />
          {words.all}
        </label>
        {choices.map(({ text }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={chosen.has(text)}
              onChange={() => {
                const next = new Set(chosen);
                if (!next.delete(text)) next.add(text);
                choose(next);
              }}
            />
            <span>{text === "" ? words.empty : text}</span>
          </label>
        ))}
      </fieldset>
      <div className="filter-buttons">
        <button
          type="button"
          className="primary"
          data-action="filter"
          disabled={chosen.size === 0}
          onClick={() => onChoose(chosen)}
        >
          {words.apply}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
