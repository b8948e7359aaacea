import { useCallback, useEffect, useState, type JSX } from "react";
import { ChartsOverGrid } from "./charts/charts-over-grid";
import { cellAids } from "./help/cell-aids";
import { CellHelp } from "./help/cell-help";
import { spokenSelection } from "./help/spoken-selection";
import type { Playground } from "./playground";
import { FilterMenu } from "./tables/filter-menu";
import { useStore } from "./pieces/use-store";

/** What hangs over the grid: the charts of the sheet, the help at the active cell, and the menu of a table's column. */
export function OverGrid({
  playground,
  onGrid,
  grid,
}: {
  playground: Playground;
  onGrid: Playground["onGrid"];
  grid: HTMLElement;
}): JSX.Element {
  const { view, selection } = useStore(onGrid.state);
  // Drawn again with every move on the screen.
  useStore(playground.store);
  const [openAt, setOpenAt] = useState("");
  const aids = cellAids(view, selection);
  const cell = aids ? `${view.id} ${aids.row} ${aids.column}` : "";
  const open = cell !== "" && openAt === cell;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== "ArrowDown") return;
      const [area] = selection;
      if (aids?.choices) setOpenAt(cell);
      else if (!area || !onGrid.openFilter(view.id, area.row, area.column)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    grid.addEventListener("keydown", onKey, true);
    return () => grid.removeEventListener("keydown", onKey, true);
  });
  const place = aids && playground.grid.cellPlace(aids.row, aids.column);
  const help = aids && place && (
    <CellHelp
      key={cell}
      words={playground.words.grid}
      aids={aids}
      place={place}
      open={open}
      onOpen={(wanted) => {
        setOpenAt(wanted ? cell : "");
        if (!wanted) playground.grid.focus();
      }}
      onChoose={(choice) => {
        setOpenAt("");
        playground.grid.focus();
        onGrid.do({
          kind: "enter",
          sheetId: view.id,
          entries: [{ row: aids.row, column: aids.column, input: choice }],
        });
      }}
    />
  );
  return (
    <>
      <ChartsOverGrid
        charts={view.charts}
        grid={playground.grid}
        notDrawn={playground.words.grid.chartNotDrawn}
      />
      {help}
      <Filter playground={playground} />
      <p className="unseen" role="status">
        {spokenSelection(view, selection)}
      </p>
    </>
  );
}

/** The menu of a table's column, while it is open. */
function Filter({ playground }: { playground: Playground }): JSX.Element | null {
  const { onGrid } = useStore(playground.store);
  const { filter } = useStore(onGrid.state);
  const place = filter && playground.grid.cellPlace(filter.row, filter.column);
  const close = useCallback(
    (act?: Parameters<typeof onGrid.closeFilter>[0]) => {
      onGrid.closeFilter(act);
      playground.grid.focus();
    },
    [onGrid, playground],
  );
  const onClose = useCallback(() => close(), [close]);
  if (!filter || !place) return null;
  const { table, column } = filter.place;
  return (
    <FilterMenu
      key={`${table.id} ${column}`}
      words={playground.words.filter}
      column={table.columns[column]?.name ?? ""}
      choices={onGrid.filters.choices(filter.place)}
      place={place}
      onChoose={(texts) => close((filters, at) => filters.choose(at, texts))}
      onSort={(direction) => close((filters, at) => filters.sort(at, direction))}
      onClose={onClose}
    />
  );
}
