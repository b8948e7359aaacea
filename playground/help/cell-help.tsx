import { useEffect, useRef, useState, type JSX } from "react";
import type { Place } from "../grid/cell-place";
import { ChevronDownIcon } from "../pieces/icons";
import type { Wording } from "../pieces/wording";
import type { CellAids } from "./cell-aids";

export interface CellHelpProps {
  readonly words: Wording["grid"];
  readonly aids: CellAids;
  /** Where the cell is in the window. */
  readonly place: Place;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (choice: string) => void;
}

/**
 * What Excel hangs at the active cell: the arrow of a list and the list itself, the hint of a validation, a note, and
 * what a function of the add-in says of its error. The error stands where its cell is read out (`spokenSelection`).
 */
export function CellHelp({ words, aids, place, open, onOpen, onChoose }: CellHelpProps): JSX.Element {
  const { choices, prompt, note, error } = aids;
  const below = { left: place.left, top: place.top + place.height };
  return (
    <>
      {choices && (
        <button
          type="button"
          className="cell-arrow"
          tabIndex={-1}
          aria-label={words.openChoices}
          aria-haspopup="listbox"
          aria-expanded={open}
          style={{ left: place.left + place.width + 1, top: place.top + Math.max(0, place.height - 20) }}
          onMouseDown={(event) => void event.preventDefault()}
          onClick={() => onOpen(!open)}
        >
          <ChevronDownIcon />
        </button>
      )}
      {choices && open && (
        <ChoiceList
          words={words}
          choices={choices}
          current={aids.text}
          style={{ ...below, minWidth: Math.max(80, place.width) }}
          onChoose={onChoose}
          onClose={() => onOpen(false)}
        />
      )}
      {!open && (prompt || note) && (
        <div
          className={`cell-hint${prompt ? "" : " note"}`}
          role="status"
          style={
            prompt
              ? { left: below.left + 12, top: below.top + 6 }
              : { left: place.left + place.width + 12, top: place.top - 4 }
          }
        >
          {prompt?.title && <strong>{prompt.title}</strong>}
          {prompt && <span>{prompt.message}</span>}
          {note && <span>{note}</span>}
        </div>
      )}
      {!open && error && (
        <div
          className="cell-hint error"
          aria-hidden="true"
          style={
            // A note on its own takes the place beside the cell.
            note && !prompt
              ? { left: below.left + 12, top: below.top + 6 }
              : { left: place.left + place.width + 12, top: place.top - 4 }
          }
        >
          <strong>{aids.text}</strong>
          <span>{error}</span>
        </div>
      )}
    </>
  );
}

interface ChoiceListProps {
  readonly words: Wording["grid"];
  readonly choices: readonly string[];
  readonly current: string;
  readonly style: { readonly left: number; readonly top: number; readonly minWidth: number };
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

function ChoiceList({ words, choices, current, style, onChoose, onClose }: ChoiceListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const [at, go] = useState(Math.max(0, choices.indexOf(current)));
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    const away = (event: PointerEvent) => {
      const target = event.target as Element;
      if (!list.current?.contains(target) && !target.closest(".cell-arrow")) onClose();
    };
    document.addEventListener("pointerdown", away, true);
    return () => document.removeEventListener("pointerdown", away, true);
  }, [onClose]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  if (choices.length === 0) {
    return (
      <div
        ref={list}
        className="cell-list empty"
        style={style}
        tabIndex={-1}
        role="status"
        onKeyDown={(event) => event.key === "Escape" && onClose()}
      >
        {words.noChoices}
      </div>
    );
  }
  return (
    <div
      ref={list}
      className="cell-list"
      role="listbox"
      aria-label={words.choices}
      aria-activedescendant={`cell-choice-${at}`}
      tabIndex={0}
      style={style}
      onKeyDown={(event) => {
        event.stopPropagation();
        const last = choices.length - 1;
        const to = { ArrowDown: Math.min(last, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: last }[
          event.key
        ];
        if (to !== undefined) go(to);
        else if (event.key === "Enter" || event.key === "Tab") onChoose(choices[at] ?? "");
        else if (event.key === "Escape" || (event.altKey && event.key === "ArrowUp")) onClose();
        else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice, index) => (
        <div
          key={`${index} ${choice}`}
          id={`cell-choice-${index}`}
          role="option"
          aria-selected={index === at}
          onPointerMove={() => go(index)}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
