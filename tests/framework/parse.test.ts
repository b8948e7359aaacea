import { parseFramework } from "../../src/framework/parse";
import { FrameworkSyntaxError } from "../../src/framework/syntax-error";

const SOUND = `Raamwerk
____
1. Mensen
1.1 Horen
Goed luisteren
Niveau 1
 • Luistert naar de HR-afdeling.
 • Nederland kent zij
Niveau 2:
 • Is stil
1.2 Zien
Goed kijken.
Ook genoemd: Kijken
Niveau 1
 • kijkt, luistert
`;

/** The sound document with one line (from 1) replaced; several lines may take its place, or none. */
function withLine(line: number, ...instead: readonly string[]): string {
  const lines = SOUND.split("\n");
  lines.splice(line - 1, 1, ...instead);
  return lines.join("\n");
}

test("a sound document becomes a framework in presented form", () => {
  expect(parseFramework(SOUND)).toEqual({
    title: "Raamwerk",
    clusters: [
      {
        code: "1",
        name: "Mensen",
        competencies: [
          {
            code: "1.1",
            name: "Horen",
            aliases: [],
            clusterCode: "1",
            definition: "Goed luisteren.",
            levels: [
              { number: 1, indicators: ["luistert naar de HR-afdeling", "Nederland kent zij"] },
              { number: 2, indicators: ["is stil"] },
            ],
          },
          {
            code: "1.2",
            name: "Zien",
            aliases: ["Kijken"],
            clusterCode: "1",
            definition: "Goed kijken.",
            levels: [{ number: 1, indicators: ["kijkt, luistert"] }],
          },
        ],
      },
    ],
  });
});

test("line ends, blank lines, a byte order mark and decomposed accents make no difference", () => {
  const accented = SOUND.replaceAll("Zien", "Voorzién");
  const other = `\uFEFF${accented.normalize("NFD").replaceAll("\n", "\r\n\r\n")}`;
  expect(parseFramework(other)).toEqual(parseFramework(accented));
});

// Lines of SOUND: 1 title, 2 rule, 3 cluster, 4 1.1, 5 definition, 6 level 1, 7-8 indicators, 9 level 2, 10 indicator,
// 11 1.2, 12 definition, 13 other name, 14 level 1, 15 indicator.
const BROKEN: readonly (readonly [string, string, number, string])[] = [
  ["an empty document", "\n\n", 3, "the document is empty"],
  ["no title", withLine(1), 1, "must begin with its title"],
  ["no cluster", "Raamwerk\n\n____", 3, "has no cluster"],
  ["a rule further down", withLine(8, "____"), 8, "a rule belongs under the title only"],
  [
    "text before the first cluster",
    withLine(2, "____", "Voorwoord"),
    3,
    `"Voorwoord" stands where a cluster`,
  ],
  ["a cluster that is skipped", withLine(3, "2. Mensen"), 3, "cluster 2 stands where cluster 1 is expected"],
  ["a cluster that occurs twice", `${SOUND}1. Dingen`, 16, "cluster 1 is already on line 3"],
  ["a cluster without a name", withLine(3, "1."), 3, "cluster 1 has no name"],
  ["a cluster without a competency", `${SOUND}2. Dingen\n`, 16, "cluster 2 has no competencies"],
  [
    "a cluster without a competency before another",
    withLine(3, "1. Leeg", "2. Mensen"),
    3,
    "cluster 1 has no comp",
  ],
  [
    "two clusters with the same name",
    `${SOUND}2. MENSEN\n${competency("2.1 Voelen")}`,
    16,
    `"MENSEN" is already on line 3`,
  ],
  ["a competency before any cluster", withLine(3), 3, "competency 1.1 stands before any cluster"],
  ["a competency of another cluster", withLine(11, "2.2 Zien"), 11, "competency 2.2 stands in cluster 1"],
  [
    "a competency that is skipped",
    withLine(11, "1.3 Zien"),
    11,
    "competency 1.3 stands where 1.2 is expected",
  ],
  ["a code that occurs twice", withLine(11, "1.1 Zien"), 11, "competency 1.1 is already on line 4"],
  [
    "a code of an earlier cluster",
    `${SOUND}2. Dingen\n1.2 Voelen`,
    17,
    "competency 1.2 is already on line 11",
  ],
  ["a name that occurs twice", withLine(11, "1.2  hóren"), 11, `the name "hóren" is already on line 4`],
  [
    "another name that is taken",
    withLine(13, "Ook genoemd: Horen"),
    13,
    `the name "Horen" is already on line 4`,
  ],
  ["an empty other name", withLine(13, "Ook genoemd:"), 13, "the other name of 1.2 has no name"],
  ["a competency without a name", withLine(11, "1.2"), 11, "competency 1.2 has no name"],
  ["a name without letters", withLine(11, "1.2 2024"), 11, `"2024" is not a name`],
  ["a missing definition", withLine(5), 4, "competency 1.1 has no definition"],
  ["a missing definition before another name", withLine(12), 11, "competency 1.2 has no definition"],
  ["a definition without letters", withLine(5, "--"), 4, "competency 1.1 has no definition"],
  ["a missing definition at the end", `${SOUND}1.3 Voelen`, 16, "competency 1.3 has no definition"],
  [
    "a second definition",
    withLine(5, "Luisteren.", "Ook spreken."),
    6,
    `"Ook spreken." stands where "Niveau 1"`,
  ],
  ["a competency without levels", `${SOUND}1.3 Voelen\nVoelen.`, 16, "competency 1.3 has no levels"],
  ["a level before any competency", withLine(4, "Niveau 1"), 4, "level 1 stands outside a competency"],
  [
    "a first level that is missing",
    withLine(6, "Niveau 2"),
    6,
    "level 2 of 1.1 stands where level 1 is expected",
  ],
  ["a level that is skipped", withLine(9, "Niveau 3"), 9, "level 3 of 1.1 stands where level 2 is expected"],
  ["a level that occurs twice", withLine(9, "Niveau 1"), 9, "level 1 of 1.1 is already on line 6"],
  [
    "a level with a number that is none",
    withLine(9, "Niveau twee"),
    9,
    `"Niveau twee" stands where an indicator`,
  ],
  ["an empty level before another", withLine(9, "Niveau 2", "Niveau 3"), 9, "level 2 has no indicators"],
  ["an empty level before a competency", withLine(10), 9, "level 2 has no indicators"],
  ["an empty level at the end", withLine(15), 14, "level 1 has no indicators"],
  ["an indicator outside a level", withLine(6), 6, "an indicator stands outside a level"],
  ["an indicator in the next competency", withLine(14), 14, "an indicator stands outside a level"],
  ["an indicator without a text", withLine(8, " • "), 8, "an indicator has no text"],
  ["an indicator of only a full stop", withLine(8, " • ."), 8, "an indicator has no text"],
  ["an indicator that occurs twice", withLine(8, " • luistert naar de HR-afdeling"), 8, "already on line 7"],
  ["another sign than the bullet", withLine(8, " - luistert"), 8, `"- luistert" stands where an indicator`],
  [
    "an indicator over two lines",
    withLine(8, " • luistert", "   goed"),
    9,
    `"goed" stands where an indicator`,
  ],
  [
    "another name after the levels",
    withLine(10, " • x", "Ook genoemd: Luisteren"),
    11,
    `"Ook genoemd: Luisteren" stands`,
  ],
];

function competency(heading: string): string {
  return `${heading}\nTekst.\nNiveau 1\n • doet\n`;
}

test.each(BROKEN)("%s is an error with its line", (_what, source, line, message) => {
  let error: unknown;
  try {
    parseFramework(source);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(FrameworkSyntaxError);
  expect((error as FrameworkSyntaxError).message).toContain(message);
  expect((error as FrameworkSyntaxError).message).toContain(`line ${line}:`);
  expect((error as FrameworkSyntaxError).line).toBe(line);
});
