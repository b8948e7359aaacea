import type { InsertMatrixArguments } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import { compleet } from "../../src/framework/compleet";
import { blad1, MemoryPort, viewAtB3, viewWith } from "./memory-port";

const insert = (port: MemoryPort, args: InsertMatrixArguments) =>
  createActions({ port, framework: compleet(), language: "nl" })("insertMatrix", args);

const refusal = async (port: MemoryPort, args: InsertMatrixArguments) => {
  const outcome = await insert(port, args);
  expect(port.untouched).toBe(true);
  return outcome.ok ? undefined : outcome.error;
};

test("the whole framework on a new sheet: one look, one plan, and what was made", async () => {
  const port = new MemoryPort();
  const outcome = await insert(port, { layout: "list" });
  expect(port.looks).toEqual([{}]);
  expect(port.applied).toHaveLength(1);
  const { plan, place } = port.applied[0]!;
  expect(plan.rows).toBeGreaterThanOrEqual(216);
  expect(place).toEqual({ at: "newSheet", name: plan.name });
  expect(outcome).toEqual({
    ok: true,
    result: { sheet: plan.name, sheetId: "{new}", address: expect.stringMatching(/^A1:/), newSheet: true },
  });
});

test("competencies by code, name, alias or number, and only those levels", async () => {
  const port = new MemoryPort();
  await insert(port, {
    layout: "list",
    competencies: [1.1, "SAMENWERKEN ", "Zorvuldigheid"],
    levels: [2, 1],
  });
  const texts = port.applied[0]!.plan.values.flatMap((block) => block.values.flat());
  expect(texts).toContain("Zorgvuldigheid");
  expect(texts).toContain("Samenwerken");
  expect(texts).not.toContain("Coachen");
  expect(port.applied[0]!.plan.frame.marker).toMatchObject({ competencies: ["1.1", "2.1"], levels: [1, 2] });
});

test("a name of our own is made unique, one that was given is not changed", async () => {
  const ours = new MemoryPort();
  await insert(ours, { layout: "matrix" });
  const { name } = ours.applied[0]!.plan;
  const taken = viewWith({ sheets: [blad1, { ...blad1, id: "{2}", name: name.toUpperCase() }] });
  const again = new MemoryPort(taken);
  await insert(again, { layout: "matrix" });
  expect(again.applied[0]!.place).toEqual({ at: "newSheet", name: `${name} (2)` });
  expect(await refusal(new MemoryPort(taken), { layout: "matrix", sheetName: name })).toEqual({
    code: "sheetNameTaken",
    message: expect.stringContaining(`‘${name}’`),
  });
});

test("at the selection: the size is asked for, and the plan lands on the selected cell", async () => {
  const port = new MemoryPort(viewAtB3());
  const outcome = await insert(port, { layout: "list", competencies: ["1.2"], target: "selection" });
  const { plan, place } = port.applied[0]!;
  expect(port.looks).toEqual([{ target: { rows: plan.rows, columns: plan.columns } }]);
  expect(place).toEqual({ at: "cell", sheetId: "{1}", row: 2, column: 1 });
  expect(outcome).toMatchObject({ ok: true, result: { sheet: "Blad1", newSheet: false } });
});

describe("refusals, before anything is written", () => {
  const target = { address: "B3", beyondSheet: false, columnWidths: [], rowHeights: [] };
  const list = { layout: "list" } as const;
  const here = { layout: "list", target: "selection" } as const;
  const cases: [string, MemoryPort, InsertMatrixArguments, string, string][] = [
    [
      "an unknown competency",
      new MemoryPort(),
      { ...list, competencies: ["Analiseren"] },
      "unknownCompetency",
      "Bedoelde u Analyseren?",
    ],
    [
      "a competency that nothing resembles",
      new MemoryPort(),
      { ...list, competencies: ["xyz"] },
      "unknownCompetency",
      "‘xyz’ is niet gevonden. Gebruik de code",
    ],
    [
      "an unknown level",
      new MemoryPort(),
      { ...list, levels: [1, 5] },
      "unknownLevel",
      "Niveau 5 bestaat niet. Kies uit niveau 1, 2, 3 en 4.",
    ],
    [
      "no competencies",
      new MemoryPort(),
      { ...list, competencies: [] },
      "nothingChosen",
      "geen competentie gekozen",
    ],
    ["no levels", new MemoryPort(), { ...list, levels: [] }, "nothingChosen", "geen niveau gekozen"],
    [
      "an empty sheet name",
      new MemoryPort(),
      { ...list, sheetName: " " },
      "invalidSheetName",
      "mag niet leeg zijn",
    ],
    [
      "a sheet name that is too long",
      new MemoryPort(),
      { ...list, sheetName: "x".repeat(32) },
      "invalidSheetName",
      "telt 32 tekens",
    ],
    [
      "a forbidden character",
      new MemoryPort(),
      { ...list, sheetName: "a/b" },
      "invalidSheetName",
      "bevat het teken /",
    ],
    [
      "an apostrophe at the edge",
      new MemoryPort(),
      { ...list, sheetName: "'s ochtends" },
      "invalidSheetName",
      "apostrof",
    ],
    [
      "a reserved name",
      new MemoryPort(),
      { ...list, sheetName: "History" },
      "invalidSheetName",
      "houdt Excel voor zichzelf",
    ],
    [
      "a taken name",
      new MemoryPort(),
      { ...list, sheetName: "BLAD1" },
      "sheetNameTaken",
      "Er is al een blad",
    ],
    [
      "a protected workbook",
      new MemoryPort(viewWith({ structureProtected: true })),
      list,
      "workbookProtected",
      "structuur van de werkmap is beveiligd",
    ],
    ["nothing selected", new MemoryPort(), here, "nothingSelected", "Klik in een werkblad op de cel"],
    [
      "a protected sheet",
      new MemoryPort(viewAtB3({}, { ...blad1, protected: true })),
      here,
      "sheetProtected",
      "Blad ‘Blad1’ is beveiligd",
    ],
    [
      "an area beyond the sheet",
      new MemoryPort(viewAtB3({ target: { ...target, beyondSheet: true } })),
      here,
      "targetBeyondSheet",
      "Vanaf cel B3 past het niet",
    ],
    [
      "an occupied cell",
      new MemoryPort(viewAtB3({ target: { ...target, occupiedBy: { kind: "cell", address: "C4" } } })),
      here,
      "targetOccupied",
      "in cel C4 staat al iets",
    ],
    [
      "a table",
      new MemoryPort(viewAtB3({ target: { ...target, occupiedBy: { kind: "table", name: "Scores" } } })),
      here,
      "targetOccupied",
      "de tabel ‘Scores’",
    ],
    [
      "merged cells",
      new MemoryPort(
        viewAtB3({ target: { ...target, occupiedBy: { kind: "mergedCells", address: "B3:C3" } } }),
      ),
      here,
      "targetOccupied",
      "B3:C3 samengevoegd",
    ],
    [
      "a sheet name for the selection",
      new MemoryPort(viewAtB3()),
      { ...here, sheetName: "x" },
      "invalidArgument",
      "gaat niet samen met ‘target’",
    ],
  ];
  test.each(cases)("%s", async (_, port, args, code, sentence) => {
    expect(await refusal(port, args)).toEqual({ code, message: expect.stringContaining(sentence) });
  });
});

test("a structure that is protected does not stand in the way of the selection", async () => {
  const port = new MemoryPort(viewAtB3({ structureProtected: true }));
  expect(await insert(port, { layout: "list", target: "selection" })).toMatchObject({ ok: true });
});
