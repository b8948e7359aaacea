import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { focusRing, FORCED_COLORS, HOVER_BACKGROUND } from "./style-values";

export interface TabsProps<Id extends string | number> {
  /** Names the row for a screen reader. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly text: string; readonly name?: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Makes the ids of tab and panel: `<prefix>-tab-<id>` and `<prefix>-panel-<id>`. */
  readonly prefix: string;
  /** So many that a narrow pane has no room to spare. */
  readonly many?: boolean;
}

/** From here on a pane has room for all its tabs with space around them. */
const WIDE = "@media (min-width: 360px)";

export const tabId = (prefix: string, id: string | number): string => `${prefix}-tab-${id}`;
export const panelId = (prefix: string, id: string | number): string => `${prefix}-panel-${id}`;

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  tab: {
    position: "relative",
    minHeight: "40px",
    minWidth: "40px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: HOVER_BACKGROUND },
    ":focus-visible": { ...focusRing, outlineOffset: "-2px" },
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: "transparent",
      [FORCED_COLORS]: { forcedColorAdjust: "none" },
    },
  },
  close: {
    padding: "0 6px",
    "::after": { left: "6px", right: "6px" },
    [WIDE]: {
      padding: `0 ${tokens.spacingHorizontalM}`,
      "::after": { left: tokens.spacingHorizontalM, right: tokens.spacingHorizontalM },
    },
  },
  listClose: { columnGap: 0, paddingLeft: "6px", [WIDE]: { paddingLeft: 0 } },
  selected: {
    color: tokens.colorNeutralForeground1,
    // A shadow of the text rather than its weight, so that nothing moves.
    textShadow: "0 0 0.6px currentColor",
    "::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      [FORCED_COLORS]: { backgroundColor: "Highlight" },
    },
  },
});

/** A row of tabs: arrows, Home and End move and select at once, Tab goes on to the panel. */
export function Tabs<Id extends string | number>(props: TabsProps<Id>): ReactElement {
  const { label, tabs, selected, onSelect, prefix, many } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = tabs[destination(event.key, at, tabs.length)];
    if (!to) return;
    event.preventDefault();
    onSelect(to.id);
    list.current?.querySelector<HTMLElement>(`[id="${tabId(prefix, to.id)}"]`)?.focus();
  };

  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, many && styles.listClose)}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(prefix, tab.id)}
          aria-controls={panelId(prefix, tab.id)}
          aria-selected={tab.id === selected}
          aria-label={tab.name}
          tabIndex={tab.id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, many && styles.close, tab.id === selected && styles.selected)}
          onClick={() => onSelect(tab.id)}
        >
          {tab.text}
        </button>
      ))}
    </div>
  );
}

function destination(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
