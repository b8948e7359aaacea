import type { JSX } from "react";
import type { RowGroupView } from "embedded-excel/view";
import type { Playground } from "./playground";
import { useStore } from "./pieces/use-store";

/** The width that a level of groups takes, in pixels. */
const LEVEL = 18;

/**
 * The groups of rows of the sheet in front, left of the row headings as in Excel: a line along the rows of each, and at
 * the row below them a button that folds them. Nothing where the sheet has none.
 *
 * At the row below, also where the heading of the group is the row above it: that is Excel's default, and an add-in
 * cannot ask for the other (office-js 3368 and 6099).
 */
export function RowGroups({
  playground,
  grid,
}: {
  playground: Playground;
  grid: HTMLElement;
}): JSX.Element | null {
  // Drawn again with every move on the screen.
  const { onGrid } = useStore(playground.store);
  const { view } = useStore(onGrid.state);
  const { rowGroups } = view;
  if (rowGroups.length === 0) return null;
  const { grid: words, refusals } = playground.words;
  // As in Excel, a protected sheet folds nothing.
  const fold = ({ first, count }: RowGroupView, hidden: boolean) =>
    onGrid.onSheet(
      view.id,
      (sheet) => {
        sheet.assertAllowed("nothing");
        sheet.fold("rows", first, count, hidden);
      },
      refusals.protected,
    );
  const { top: gridTop } = grid.getBoundingClientRect();
  const middleOf = (row: number): number | undefined => {
    const place = playground.grid.rowPlace(row);
    return place && place.top + place.height / 2 - gridTop;
  };
  const depth = Math.max(...rowGroups.map(({ level }) => level));
  return (
    <div role="group" aria-label={words.rowGroups} className="row-groups" style={{ width: depth * LEVEL }}>
      {rowGroups.map((group) => {
        const { first, count, level, folded } = group;
        const bottom = middleOf(first + count);
        const left = (level - 1) * LEVEL;
        return (
          <div key={`${level} ${first}`}>
            {!folded && <GroupLine from={topOf(group, middleOf)} to={bottom} left={left} />}
            {bottom !== undefined && (
              <button
                type="button"
                className="row-group"
                style={{ top: bottom, left }}
                aria-expanded={!folded}
                aria-label={words.rowGroup(first + 1, first + count)}
                title={words.rowGroup(first + 1, first + count)}
                onClick={() => fold(group, !folded)}
              >
                <span aria-hidden>{folded ? "+" : "−"}</span>
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** From the first of its rows that is in sight. */
function topOf(
  { first, count }: RowGroupView,
  middleOf: (row: number) => number | undefined,
): number | undefined {
  for (let row = first; row < first + count; row++) {
    const middle = middleOf(row);
    if (middle !== undefined) return middle;
  }
  return undefined;
}

/** Down to its button, or out of sight below. */
function GroupLine({
  from,
  to,
  left,
}: {
  from: number | undefined;
  to: number | undefined;
  left: number;
}): JSX.Element | null {
  if (from === undefined) return null;
  const end = to === undefined ? { bottom: 0 } : { height: Math.max(0, to - from) };
  return <div className="row-group-line" style={{ top: from, left: left + LEVEL / 2, ...end }} />;
}
