/** Lists that look like people with levels and are something else: what is read of each, and what is asked about instead. */
import { isEmpty } from "../../src/app/reading/read-cell";
import { readScoreSheets } from "../../src/app/reading/read-scores";
import { compleet } from "../../src/framework/compleet";
import { sheetOf, type GridCell } from "./read-sheet";

interface Case {
  readonly grid: readonly (readonly GridCell[])[];
  /** "person rater: code=score …" of every rating. */
  readonly read: readonly string[];
  /** "address why" of what is said, in order. */
  readonly said: readonly string[];
}

const PEOPLE: readonly (readonly GridCell[])[] = [
  ["Naam", "Analyseren", "Visie"],
  ["Anja Bos", 3, 2],
  ["Bram Kok", 2, 3],
];
const READ = ["Anja Bos ?: 1.2=3 4.2=2", "Bram Kok ?: 1.2=2 4.2=3"];

const CASES: Readonly<Record<string, Case>> = {
  "a scale that runs downwards, by its legend": {
    grid: [["Legenda: 1 = uitstekend, 2 = goed, 3 = voldoende, 4 = onvoldoende"], ...PEOPLE],
    read: [],
    said: ["B3 otherScale"],
  },
  "the same in a legend of two columns": {
    grid: [...PEOPLE, [], [1, "uitstekend"], [2, "goed"], [4, "onvoldoende"]],
    read: [],
    said: ["B2 otherScale"],
  },
  "a legend that runs upwards": {
    grid: [["1 = onvoldoende, 2 = voldoende, 3 = goed, 4 = uitstekend"], ...PEOPLE],
    read: READ,
    said: [],
  },
  "a ranking": { grid: [["Top 3 (1 = belangrijkst)"], ...PEOPLE], read: [], said: ["B3 otherScale"] },
  "a scale from 0 to 3": { grid: [["Schaal 0-3"], ...PEOPLE], read: [], said: ["B3 otherScale"] },
  "the levels' own scale": { grid: [["Schaal 0-4"], ...PEOPLE], read: READ, said: [] },
  "a pay scale in the title": { grid: [["Salarisschaal 10-11"], ...PEOPLE], read: READ, said: [] },
  "differences, with some below nothing": {
    grid: [
      ["Naam", "Analyseren", "Visie"],
      ["Anja Bos", -1, -2],
      ["Bram Kok", 1, 0],
    ],
    read: [],
    said: ["B2 otherScale"],
  },
  "differences, by the title": {
    grid: [
      ["Verschil met norm (gap)"],
      ["Naam", "Analyseren", "Visie"],
      ["Anja Bos", 1, 0],
      ["Bram Kok", 1, 2],
    ],
    read: [],
    said: ["B3 otherScale"],
  },
  "one slip below nothing": {
    grid: [...PEOPLE, ["Cees Pot", -1, 4], ["Dewi Sari", 3, 3]],
    read: [...READ, "Cees Pot ?: 1.2=undefined 4.2=4", "Dewi Sari ?: 1.2=3 4.2=3"],
    said: [],
  },
  "a department's line, by the column of departments": {
    grid: [
      ["Naam", "Afdeling", "Analyseren", "Visie"],
      ["Anja Bos", "Team Noord-Oost", 3, 2],
      ["Bram Kok", "Waterloket", 2, 3],
      ["Waterloket", null, 2, 3],
      ["Gemeente Voorbeeld", null, 3, 3],
    ],
    read: READ,
    said: ["A4 doubtfulPerson", "A5 doubtfulPerson"],
  },
  "a heading that comes back below its block": {
    grid: [["Naam", "Analyseren", "Visie"], ["Waterloket"], ...PEOPLE.slice(1), ["Waterloket", 3, 3]],
    read: READ,
    said: ["A2 loneText", "A5 doubtfulPerson"],
  },
  "years below each person": {
    grid: [...PEOPLE.slice(0, 2), ["2025", 1, 1], ...PEOPLE.slice(2), ["2025", 0, 0]],
    read: READ,
    said: ["A3 doubtfulPerson", "A5 doubtfulPerson"],
  },
  "functions, departments, vacancies, a legend": {
    grid: [
      ...PEOPLE,
      ["Adviseur schaal 10", 3, 3],
      ["Burgerzaken", 2, 2],
      ["Vacature", 0, 0],
      ["n.n.b.", 1, 1],
      ["rood", 0, 1],
    ],
    read: READ,
    said: ["A4", "A5", "A6", "A7", "A8"].map((address) => `${address} doubtfulPerson`),
  },
  "a rater in the cell of the name": {
    grid: [
      ["Naam", "Analyseren", "Visie"],
      ["Anja Bos (zelf)", 4, 4],
      ["Anja Bos - LG", 2, 2],
      ["Bos, A. (Anja)", 1, 1],
    ],
    read: ["Bos, A. (Anja) ?: 1.2=1 4.2=1"],
    said: ["A2 nameWithRater", "A3 nameWithRater"],
  },
  "headings of which nobody can tell what they are, below an unlabelled line": {
    grid: [
      [null, "Analyseren", null, "Visie", null],
      ["Medewerker", "MW", "LG", "MW", "LG"],
      ["Anja Bos", 3, 4, 2, 4],
    ],
    read: [],
    said: ["B2 unknownHeading"],
  },
  "required and reached of one person": {
    grid: [
      ["Medewerker", "Anja Bos"],
      ["Competentie", "Vereist", "Behaald"],
      ["Analyseren", 4, 2],
      ["Visie", 3, 1],
    ],
    read: ["Anja Bos ?: 1.2=2 4.2=1"],
    said: ["B2 normLine"],
  },
  "a score with its norm and gap": {
    grid: [
      ["Medewerker", "Anja Bos"],
      ["Competentie", "Score", "Gewenst", "Verschil"],
      ["Analyseren", 1, 2, 1],
      ["Visie", 3, 4, 1],
    ],
    read: ["Anja Bos ?: 1.2=1 4.2=3"],
    said: ["C2 normLine"],
  },
  "quarters, and measurements": {
    grid: [
      ["Naam", "Anja Bos", null, "Bram Kok", null],
      ["Competentie", "Q1", "Q2", "Nulmeting", "Eindmeting"],
      ["Analyseren", 1, 2, 1, 3],
      ["Visie", 1, 1, 2, 4],
    ],
    read: [],
    said: ["A2 severalMoments"],
  },
  "averages that are codes too, below two blocks": {
    grid: [
      ["Team Noord"],
      ["Naam", "Analyseren", "Visie"],
      ["Anja Bos", 3, 2],
      ["Bram Kok", 2, 1],
      ["Gemiddeld team Noord", 2.5, 1.5],
      [],
      ["Team Zuid"],
      ["Naam", "Visie", "Analyseren"],
      ["Cor Dam", 1, 4],
      ["Dirk Els", 2, 3],
      ["Gemiddeld team Zuid", 1.5, 3.5],
    ],
    read: [
      "Anja Bos ?: 1.2=3 4.2=2",
      "Bram Kok ?: 1.2=2 4.2=1",
      "Cor Dam ?: 4.2=1 1.2=4",
      "Dirk Els ?: 4.2=2 1.2=3",
    ],
    said: ["A7 loneText"],
  },
  "a score that was agreed upon, below those of the raters": {
    grid: [
      ["Medewerker", "Anja Bos"],
      [],
      [null, "Analyseren", "Visie"],
      ["Score medewerker", 3, 2],
      ["Score leidinggevende", 2, 2],
      ["Afgesproken score", 3, 2],
    ],
    read: ["Anja Bos self: 1.2=3 4.2=2", "Anja Bos manager: 1.2=2 4.2=2"],
    said: ["A6 doubtfulPerson"],
  },
  "places of work below a header that nobody knows": {
    grid: [
      ["Locatie", "Analyseren", "Visie"],
      ["Stadhuis", 3, 2],
      ["Werf", 2, 1],
      ["Stadhuis", 1, 4],
    ],
    read: ["Werf ?: 1.2=2 4.2=1"],
    said: ["A2 doubtfulPerson", "A4 doubtfulPerson"],
  },
  priorities: {
    grid: [
      ["Naam", "Analyseren", "Visie", "Coachen"],
      ["Anja Bos", 1, 2, 3],
      ["Bram Kok", 3, 1, 2],
      ["Cor Dam", 2, 3, 1],
    ],
    read: [],
    said: ["B2 otherScale"],
  },
  "what was agreed beside the levels of one person": {
    grid: [
      ["Naam medewerker", "Anja Bos"],
      [],
      ["Competentie", "Huidig niveau", "Gewenst niveau", "Afspraak"],
      ["Analyseren", 2, 3, "cursus"],
      ["Visie", 3, 3, "meelopen"],
    ],
    read: ["Anja Bos ?: 1.2=2 4.2=3"],
    said: ["C3 normLine", "D3 column"],
  },
  "a result for each competency, as personnel systems call it": {
    grid: [
      ["Medewerker", "Naam", "Competentie", "Beoordelaar", "Resultaat", "Gewenst"],
      ["001234", "Bakker, A.", "Analyseren", "Leidinggevende", 3, 4],
      ["001234", "Bakker, A.", "Visie", "Leidinggevende", 2, 3],
    ],
    read: ["Bakker, A. manager: 1.2=3 4.2=2"],
    said: ["F1 scoreColumn"],
  },
  "two groups of the same competencies": {
    grid: [
      ["Naam", "Huidig", null, "Potentieel", null],
      [null, "Analyseren", "Visie", "Analyseren", "Visie"],
      ["Anja Bos", 3, 2, 4, 3],
      ["Bram Kok", 2, 2, 3, 4],
    ],
    read: [],
    said: ["B1 unknownHeading"],
  },
  "managers, who may be scored or have a team that is": {
    grid: [
      ["Manager", "Analyseren", "Visie"],
      ["Piet Vries", 3, 2],
      ["Els Mol", 2, 1],
    ],
    read: [],
    said: ["A2 doubtfulPerson", "A3 doubtfulPerson"],
  },
  "the end of the scale in a column of its own": {
    grid: [
      ["Employee Name", "Competency", "Rating", "Rating Scale"],
      ["Anja Bos", "Analyseren", 3, 5],
      ["Anja Bos", "Visie", 2, 5],
    ],
    read: [],
    said: ["D1 column", "C2 otherScale"],
  },
  "raters without a name, side by side": {
    grid: [
      ["Competentie", "Zelf", "Manager", "Collega 1"],
      ["Analyseren", 3, 2, 1],
      ["Visie", 2, 2, 2],
    ],
    read: [],
    said: ["B1 ratersWithoutName"],
  },
  "raters without a name, below each other": {
    grid: [
      [null, "Analyseren", "Visie"],
      ["Zelf", 3, 2],
      ["Leidinggevende", 2, 2],
    ],
    read: [],
    said: ["A2 ratersWithoutName"],
  },
  "a row for each score of a vacancy, a department, a name with a rater": {
    grid: [
      ["Naam", "Competentie", "Score"],
      ["Anja Bos", "Analyseren", 3],
      ["Vacature", "Analyseren", 0],
      ["Burgerzaken", "Analyseren", 2],
      ["Anja Bos (zelf)", "Analyseren", 4],
    ],
    read: ["Anja Bos ?: 1.2=3"],
    said: ["A3 doubtfulPerson", "A4 doubtfulPerson", "A5 nameWithRater"],
  },
  "percentiles below the people": {
    grid: [...PEOPLE, ["P50", 2, 2], ["Q3", 3, 3]],
    read: READ,
    said: ["A4 doubtfulPerson", "A5 doubtfulPerson"],
  },
  "a line that shows how it is done, and one for two people": {
    grid: [...PEOPLE, ["Voorbeeld", 4, 4], ["bv. Jan Jansen", 4, 4], ["Cor Dam / Dirk Els", 1, 1]],
    read: READ,
    said: ["A4 doubtfulPerson", "A5 doubtfulPerson", "A6 doubtfulPerson"],
  },
  "headers that come back below one person": {
    grid: [...PEOPLE.slice(0, 2), PEOPLE[0]!, ...PEOPLE.slice(2)],
    read: READ,
    said: [],
  },
  "two years below each competency": {
    grid: [
      ["Naam", "Analyseren", null, "Visie", null],
      [null, 2023, 2024, 2023, 2024],
      ["Anja Bos", 1, 2, 3, 4],
    ],
    read: [],
    said: ["B2 unknownHeading"],
  },
  "the same name as who is rated and by whom": {
    grid: [
      ["Naam", "Beoordelaar", "Analyseren"],
      ["Anja Bos", "anja  bos", 4],
      ["Anja Bos", "P. de Vries", 2],
    ],
    read: ["Anja Bos self: 1.2=4", "Anja Bos ?: 1.2=2"],
    said: [],
  },
  "the same in a row for each score": {
    grid: [
      ["Naam", "Beoordelaar", "Competentie", "Score"],
      ["Anja Bos", "Anja Bos", "Visie", 4],
      ["Anja Bos", "P. de Vries", "Visie", 2],
    ],
    read: ["Anja Bos self: 4.2=4", "Anja Bos ?: 4.2=2"],
    said: [],
  },
  "reached and required on rows of their own, whatever stands above that": {
    grid: [
      ["Naam", null, "Analyseren"],
      ["Anja Bos", "behaald", 2],
      ["Anja Bos", "vereist", 3],
    ],
    read: [],
    said: ["B1 severalMoments"],
  },
  "whose columns are beside each other, by rater": {
    grid: [
      ["Naam", "Anja Bos", null, null, "Bram Kok"],
      ["Competentie", "Zelf", "Leidinggevende", "Norm", "Zelf"],
      ["Analyseren", 4, 2, 3, 1],
      ["Visie", 4, 1, 3, 2],
    ],
    read: ["Anja Bos self: 1.2=4 4.2=4", "Anja Bos manager: 1.2=2 4.2=1", "Bram Kok self: 1.2=1 4.2=2"],
    said: ["D2 normLine"],
  },
};

test.each(Object.entries(CASES))("%s", (_, { grid, read, said }) => {
  const [sheet] = readScoreSheets([sheetOf(grid)], compleet(), [], ["Blad1"]);
  const ratings = (sheet?.ratings ?? []).map(({ person, rater, scores }) => {
    const given = scores.filter(({ cell }) => !isEmpty(cell));
    return `${person} ${rater ?? "?"}: ${given.map(({ competency, score }) => `${competency.code}=${score}`).join(" ")}`;
  });
  expect(ratings).toEqual(read);
  expect((sheet?.notUnderstood ?? []).map(({ cell, why }) => `${cell.address} ${why}`)).toEqual(said);
});
