import { parseCorrections } from "../../src/framework/corrections";
import { parseFramework } from "../../src/framework/parse";
import { CorrectionError } from "../../src/framework/syntax-error";

const HEADER = "plaats\tin de bron\tverbeterd\treden";
const SOURCE = `Raamwerk
1. Mensne
1.1 Hooren
Goed luisteren en goed horen.
Niveau 1
 • past zich aan de ander en de groep
 • Luistert  altijd
1.2 Zien
Kijken.
Niveau 1
 • kijkt
`;

function correct(...rows: readonly string[]): ReturnType<typeof parseFramework> {
  return parseFramework(SOURCE, parseCorrections([HEADER, ...rows].join("\n")));
}

test("a correction of each kind of place is applied", () => {
  const framework = correct(
    "titel\tRaamwerk\tHet raamwerk\ttest",
    "1 naam\tMensne\tMensen\ttest",
    "",
    "1.1 naam\tHooren\tHoren\ttest",
    "1.1 definitie\tgoed horen\tbegrijpen\ttest",
    "1.1 niveau 1 indicator 1\tde groep\tde groep aan\ttest",
    "1.1 niveau 1 indicator 1\tde ander\tanderen\ttest",
    "1.1 niveau 1 indicator 2\tt  a\tt bijna a\ttest",
  );
  const [cluster] = framework.clusters;
  const [competency] = cluster?.competencies ?? [];
  expect([framework.title, cluster?.name, competency?.name]).toEqual(["Het raamwerk", "Mensen", "Horen"]);
  expect(competency?.aliases).toEqual(["Hooren"]);
  expect(competency?.definition).toBe("Goed luisteren en begrijpen.");
  expect(competency?.levels[0]?.indicators).toEqual([
    "past zich aan anderen en de groep aan",
    "luistert bijna altijd",
  ]);
});

const REFUSED: readonly (readonly [string, readonly string[], number, string])[] = [
  ["a missing cell", ["1.1 naam\tHooren\tHoren"], 2, "4 cells are expected, 3 found"],
  ["a cell too many", ["1.1 naam\tHooren\tHoren\ta\tb"], 2, "4 cells are expected, 5 found"],
  ["an empty correction", ["1.1 naam\tHooren\t \ttest"], 2, `"verbeterd" is empty`],
  ["no reason", ["1.1 naam\tHooren\tHoren\t"], 2, `"reden" is empty`],
  ["a place that is none", ["1.1 nam\tHooren\tHoren\ttest"], 2, `"1.1 nam" is not a place`],
  ["a correction that changes nothing", ["1.1 naam\tHooren\tHooren\ttest"], 2, "changes nothing"],
  ["an unknown competency", ["", "1.3 naam\tHooren\tHoren\ttest"], 3, `no place "1.3 naam"`],
  [
    "an unknown indicator",
    ["1.1 niveau 1 indicator 3\ta\tb\ttest"],
    2,
    `no place "1.1 niveau 1 indicator 3"`,
  ],
  [
    "a text that is not there",
    ["1.1 naam\tHooren\tHoren\tx", "1.2 naam\tZein\tZien\tx"],
    3,
    "does not stand in 1.2 naam",
  ],
  ["other case", ["1.1 naam\thooren\thoren\tx"], 2, "does not stand in 1.1 naam"],
  [
    "a text that is there twice",
    ["1.1 definitie\toed \toed\tx"],
    2,
    "stands more than once in 1.1 definitie",
  ],
  ["a text that overlaps itself", ["1.1 naam\to\tu\tx"], 2, "stands more than once in 1.1 naam"],
  ["a source mended by hand", ["1.2 definitie\tKijken\tKijken.\tx"], 2, `already reads "Kijken."`],
  [
    "two corrections of the same words",
    ["1.1 naam\tHoor\tHor\tx", "1.1 naam\tooren\toren\tx"],
    3,
    "line 2 changes the same",
  ],
  [
    "the same correction twice",
    ["1.1 naam\tHooren\tHoren\tx", "1.1 naam\tHooren\tHoren\tx"],
    3,
    "line 2 changes the same",
  ],
];

function refusal(act: () => unknown): CorrectionError {
  try {
    act();
  } catch (error) {
    if (error instanceof CorrectionError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

test.each(REFUSED)("%s is an error with its line in the table", (_what, rows, line, message) => {
  const error = refusal(() => correct(...rows));
  expect(error.message).toContain(message);
  expect(error.message).toContain(`line ${line}:`);
  expect(error.line).toBe(line);
});

test("another header is an error on line 1", () => {
  expect(refusal(() => parseCorrections("place\tsource\tcorrected\treason")).line).toBe(1);
  expect(refusal(() => parseCorrections("")).line).toBe(1);
});

test("a corrected name that another competency has is an error on the line of the source", () => {
  expect(() => correct("1.2 naam\tZien\tHooren\tx")).toThrow(
    `line 8: the name "Hooren" is already on line 3`,
  );
});

test("the name of before a correction is taken too", () => {
  expect(() => correct("1.1 naam\tHooren\tHoren\tx", "1.2 naam\tZien\tHooren\tx")).toThrow(
    /line 8: the name "Hooren"/u,
  );
});

test("line ends, a byte order mark and decomposed accents make no difference", () => {
  const source = SOURCE.replace("Kijken", "Zién");
  const table = `${HEADER}\n1.2 definitie\tZién\tKijkén\taccent\n1.1 naam\tHooren\tHoren\tspelfout\n`;
  const plain = parseFramework(source, parseCorrections(table));
  expect(plain.clusters[0]?.competencies[1]?.definition).toBe("Kijkén.");
  const decomposed = `\uFEFF${table.replaceAll("\n", "\r\n")}`.normalize("NFD");
  expect(parseFramework(source, parseCorrections(decomposed))).toEqual(plain);
  expect(parseFramework(source.normalize("NFD"), parseCorrections(table))).toEqual(plain);
  expect(parseFramework(source.replaceAll("\n", "\r"), parseCorrections(table))).toEqual(plain);
});
