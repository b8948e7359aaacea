/** What a team needs, as plans: the sheet that is shown, the one with who leaves, and the hidden one behind them. */
import { levelsAmong } from "../../scoring/level-scale";
import { ABOUT, DataColumns } from "../heatmap/data-columns";
import { addLevels } from "../heatmap/level-blocks";
import { columnLetters } from "../plan/a1";
import type { SheetPlan } from "../plan/plan";
import type { NeedsNames, TeamNeeds } from "./needs-content";
import type { NeedsPlaces } from "./needs-formulas";
import { needsSheet, RESERVE, type NeedsSheet } from "./needs-sheet";
import type { NeedsWords } from "./needs-words";
import { listOn, whatIfSheet } from "./what-if-sheet";

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
  // Found by what people are called there, so that the list with who leaves may be sorted.
  const list = listOn(names.whatIf, people.length);
  const label = data.add(words.names.whatIf, words.whatIf.name, (person) => {
    const name = data.held(person, ABOUT.name);
    const isToldApart = needs.labels[person] !== people[person]?.name;
    return { formula: isToldApart ? `=${name}&" ("&${data.held(person, ABOUT.number)}&")"` : `=${name}` };
  });
  const leaves = data.add("", words.whatIf.leaves, (person) => ({
    formula: `=IF(SUMPRODUCT((${list.labels}=${data.held(person, label)})*(${list.ticks}="x")),"x","")`,
  }));
  const places: NeedsPlaces = {
    data,
    block,
    people: people.length,
    by: needs.by,
    table: names.table,
    reserve: RESERVE,
    labels: data.column(label),
    ticks: data.column(leaves),
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
