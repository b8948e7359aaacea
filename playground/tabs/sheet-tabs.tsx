import { useEffect, useId, useRef, useState, type JSX } from "react";
import { AddIcon, ChevronDownIcon } from "../pieces/icons";
import type { Wording } from "../pieces/wording";
import { Menu, type MenuItem } from "./menu";

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor?: string;
}

export interface SheetTabsProps {
  readonly words: Wording["tabs"];
  readonly sheets: readonly SheetTab[];
  readonly active: string;
  readonly onActivate: (id: string) => void;
  readonly onAdd: () => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onMove: (id: string, step: -1 | 1) => void;
  readonly onShow: (id: string, visible: boolean) => void;
}

/** The sheets of the workbook, below the grid. */
export function SheetTabs({ words, sheets, active, ...on }: SheetTabsProps): JSX.Element {
  const [renaming, rename] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  // Where there are more sheets than fit, the one in front is in sight.
  useEffect(() => {
    const tab = list.current?.querySelector("[aria-selected=true]");
    void tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const shown = sheets.filter((sheet) => sheet.visible);
  const hidden = sheets.filter((sheet) => !sheet.visible);
  const at = shown.findIndex((sheet) => sheet.id === active);
  const items: MenuItem[] = [
    { id: "rename", label: words.rename, act: () => rename(active) },
    { id: "remove", label: words.remove, act: () => on.onRemove(active), disabled: shown.length < 2 },
    { id: "copy", label: words.copy, act: () => on.onCopy(active) },
    { id: "left", label: words.moveLeft, act: () => on.onMove(active, -1), disabled: at <= 0 },
    {
      id: "right",
      label: words.moveRight,
      act: () => on.onMove(active, 1),
      disabled: at >= shown.length - 1,
    },
    { id: "hide", label: words.hide, act: () => on.onShow(active, false), disabled: shown.length < 2 },
    ...hidden.map((sheet) => ({
      id: `show-${sheet.id}`,
      label: `${words.show} ${sheet.name}`,
      act: () => on.onShow(sheet.id, true),
    })),
  ];
  const go = (index: number) => {
    const next = shown[(index + shown.length) % shown.length];
    if (!next) return;
    on.onActivate(next.id);
    // At once, not when it has been drawn: the next key may come before that, and goes on from here.
    const tabs = list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [];
    [...tabs].find((tab) => tab.dataset.sheet === next.name)?.focus();
  };
  return (
    <nav className="sheet-tabs" aria-label={words.label}>
      <div className="sheet-list" role="tablist" aria-label={words.label} ref={list}>
        {shown.map((sheet, index) =>
          sheet.id === renaming ? (
            <NameField
              key={sheet.id}
              label={words.newName}
              name={sheet.name}
              onDone={(name) => {
                rename(undefined);
                if (name && name !== sheet.name) on.onRename(sheet.id, name);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              data-sheet={sheet.name}
              aria-selected={sheet.id === active}
              tabIndex={sheet.id === active ? 0 : -1}
              style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
              onClick={() => on.onActivate(sheet.id)}
              onDoubleClick={() => rename(sheet.id)}
              onKeyDown={(event) => {
                if (event.key === "ArrowRight") go(index + 1);
                else if (event.key === "ArrowLeft") go(index - 1);
                else if (event.key === "F2") rename(sheet.id);
                else if (event.key === "Delete" && shown.length > 1) on.onRemove(sheet.id);
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <Menu label={words.menu(shown[at]?.name ?? "")} items={items}>
        <ChevronDownIcon />
      </Menu>
      <button
        type="button"
        className="icon-button"
        data-action="add-sheet"
        aria-label={words.add}
        title={words.add}
        onClick={on.onAdd}
      >
        <AddIcon />
      </button>
    </nav>
  );
}

function NameField({
  label,
  name,
  onDone,
}: {
  label: string;
  name: string;
  onDone: (name?: string) => void;
}): JSX.Element {
  const id = useId();
  const left = useRef(false);
  const done = (value?: string) => {
    if (left.current) return;
    left.current = true;
    onDone(value);
  };
  return (
    <span className="sheet-name">
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        defaultValue={name}
        maxLength={31}
        autoFocus
        onFocus={(event) => void event.target.select()}
        onBlur={(event) => done(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Enter") done(event.currentTarget.value);
          if (event.key === "Escape") done();
        }}
      />
    </span>
  );
}
