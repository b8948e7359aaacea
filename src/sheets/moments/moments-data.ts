/** The hidden sheet behind several moments: everybody's levels at each of them, and which are the first and the last. */
import { DataColumns, type Block } from "../heatmap/data-columns";
import { HEAT_MARKS } from "../heatmap/heatmap-words";
import { addLevels, levelHeader, type LevelBlocks } from "../heatmap/level-blocks";
import type { ComparedMoments } from "./moments-content";

export interface MomentsData extends LevelBlocks {
  readonly data: DataColumns;
  /** At which moment, from 1, somebody has the first and the last score; 0 for never. */
  readonly firstAt: Block;
  readonly lastAt: Block;
  readonly first: Block;
  readonly last: Block;
}

/** Begins the sheet. `sheet` is a free name. */
export function momentsData({ levels }: ComparedMoments, sheet: string): MomentsData {
  const data = new DataColumns(sheet, levels.people);
  const made = addLevels(data, levels);
  const headers = levels.competencies.map(levelHeader);
  const backwards = [...made.blocks].reverse();
  const count = made.blocks.length;
  /** The first of these blocks in which somebody has a number. */
  const firstIn =
    (blocks: readonly Block[], then: (cell: string, index: number) => string, none: string) =>
    (person: number, column: number): string => {
      const cells = blocks.map(({ first }) => data.cell(person, first + column));
      const test = cells.reduceRight(
        (rest, cell, index) => `IF(ISNUMBER(${cell}),${then(cell, index)},${rest})`,
        none,
      );
      return `=${test}`;
    };
  const nothing = `"${HEAT_MARKS.nothing}"`;
  const own = (cell: string): string => cell;
  return {
    ...made,
    data,
    firstAt: data.block(
      "1e",
      headers,
      firstIn(made.blocks, (_, index) => String(index + 1), "0"),
    ),
    lastAt: data.block(
      "n-de",
      headers,
      firstIn(backwards, (_, index) => String(count - index), "0"),
    ),
    first: data.block("1", headers, firstIn(made.blocks, own, nothing)),
    last: data.block("n", headers, firstIn(backwards, own, nothing)),
  };
}
