/** Scores and explanations that are not there. */
import { highestOf, levelsOf } from "../../scoring/level-scale";
import { LOWEST_SCORE } from "../../scoring/level-score";
import { around, isEmpty, textOf, type Cell } from "../reading/read-cell";
import type { ReadRating, ReadScore, ScoreSheet } from "../reading/score-sheet";
import type { Found } from "./facts";
import { foundAt } from "./found";
import { personKey } from "../reading/same-person";

/** Empty score cells beside and below each other, as one. */
interface Gap {
  readonly ratings: ReadRating[];
  readonly cells: Cell[];
  readonly first: ReadScore | undefined;
  readonly columns: string;
}

/** What is not scored yet: one finding for cells that lie together. */
export function checkMissingScores(sheet: ScoreSheet): readonly Found[] {
  const open: Gap[] = [];
  const done: Gap[] = [];
  for (const rating of sheet.ratings) {
    for (const gap of gapsOf(rating)) {
      const above = open.find(
        ({ columns, cells }) => columns === gap.columns && cells.at(-1)?.row === (gap.cells[0]?.row ?? 0) - 1,
      );
      if (above && !rating.indicators) {
        above.ratings.push(rating);
        above.cells.push(...gap.cells);
      } else {
        open.push(gap);
        done.push(gap);
      }
    }
  }
  return done.flatMap(({ ratings, cells, first }) => {
    const [cell] = cells;
    const [rating] = ratings;
    if (!cell || !rating) return [];
    const people = new Set(ratings.map(personKey)).size;
    const what = cells.length === 1 ? first?.competency.name : undefined;
    const fact = { kind: "missingScore", person: rating.person, people, scores: cells.length } as const;
    return [foundAt(sheet.sheet, cell, { ...fact, ...(what ? { what } : {}) }, { address: around(cells) })];
  });
}

function gapsOf(rating: ReadRating): readonly Gap[] {
  const empty = rating.indicators
    ? rating.indicators.filter(({ cell }) => isEmpty(cell))
    : rating.scores.filter(({ cell }) => isEmpty(cell));
  const runs: { cells: Cell[]; first: ReadScore | undefined }[] = [];
  for (const { cell, competency } of empty) {
    const before = runs.at(-1)?.cells.at(-1);
    const beside = before && Math.abs(cell.row - before.row) + Math.abs(cell.column - before.column) === 1;
    const run = beside ? runs.at(-1) : undefined;
    if (run) run.cells.push(cell);
    else runs.push({ cells: [cell], first: rating.scores.find((score) => score.competency === competency) });
  }
  return runs.map(({ cells, first }) => ({
    ratings: [rating],
    cells,
    first,
    columns: `${cells[0]?.column} ${cells.at(-1)?.column}`,
  }));
}

/** The lowest and the highest score without a word of explanation, where the sheet has a place for it. */
export function checkEvidence(sheet: ScoreSheet): readonly Found[] {
  return sheet.ratings.flatMap((rating): readonly Found[] => {
    const { person, note, scores, indicators } = rating;
    const outer = scores.filter(
      ({ score, competency }) =>
        score === LOWEST_SCORE || (score !== null && score === highestOf(levelsOf(competency))),
    );
    if (indicators) {
      return outer.flatMap(({ competency }) => {
        const notes = indicators.flatMap((one) =>
          one.competency === competency && one.note ? [one.note] : [],
        );
        const [first] = notes;
        if (!first || notes.some((one) => !isEmpty(one))) return [];
        const fact = { kind: "missingEvidence", person, competencies: [competency.name] } as const;
        return [foundAt(sheet.sheet, first, fact, { address: around(notes) })];
      });
    }
    if (outer.some((score) => score.note)) {
      return outer.flatMap(({ competency, note: own }) =>
        own && textOf(own) === ""
          ? [foundAt(sheet.sheet, own, { kind: "missingEvidence", person, competencies: [competency.name] })]
          : [],
      );
    }
    if (!note || textOf(note) !== "" || outer.length === 0) return [];
    const competencies = outer.map(({ competency }) => competency.name);
    return [foundAt(sheet.sheet, note, { kind: "missingEvidence", person, competencies })];
  });
}
