/** What a team needs, as plans: the sheet that is shown, the one with who leaves, and the hidden one behind them. */
import { levelsAmong } from "../../scoring/level-scale";
import { DataColumns } from "../heatmap/data-columns";
import { addLevels } from "../heatmap/level-blocks";
import { columnLetters } from "../plan/a1";
import type { SheetPlan } from "../plan/plan";
import type { NeedsNames, TeamNeeds } from "./needs-content";
import type { NeedsPlaces } from "./needs-formulas";
import { needsSheet, RESERVE, type NeedsSheet } from "./needs-sheet";
import type { NeedsWords } from "./needs-words";
import { ticksOn, whatIfSheet } from "./what-if-sheet";

/** In the order in which they are made. */
export function needsPlans(
  needs: TeamNeeds,
  names: NeedsNames,
  words: NeedsWords,
): { readonly plans: readonly SheetPlan[] } & Omit<NeedsSheet, "plan"> {
  const { people, competencies } = needs.levels;
  const data = new DataColumns(names.data, people);
  const { blocks, lines } = addLevels(data, needs.levels);
  const [block] = blocks;
  if (!block) throw new Error("What a team has is of one moment");
  /** A row below the people, as cells to choose from. */
  const choices = (cells: readonly (string | number)[]): string => {
    const row = data.addBelow([...cells]);
    return data.outsideBelow(`$A$${row}:$${columnLetters(cells.length - 1)}$${row}`);
  };
  const departments = [...new Set(people.flatMap(({ department }) => department ?? []))];
  const options = choices([words.yes, words.no]);
  const asked = {
    x: choices(["x"]),
    levels: choices(levelsAmong(competencies)),
    competencies: data.headersOf(block),
    departments: departments.length > 0 ? choices(departments) : undefined,
  };
  const places: NeedsPlaces = {
    data,
    block,
    people: people.length,
    by: needs.by,
    table: names.table,
    reserve: RESERVE,
    ticks: ticksOn(names.whatIf, people.length),
    words,
  };
  const { plan, cells, rows } = needsSheet(needs, places, { names, lines, options });
  return {
    plans: [
      plan,
      whatIfSheet(needs, places, names, asked),
      data.plan({ kind: "heatmapData", link: names.link }, words.dataLines),
    ],
    cells,
    rows,
  };
}
