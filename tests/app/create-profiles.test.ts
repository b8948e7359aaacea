import type { CreateProfilesArguments } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewWith } from "./memory-port";

const make = (port: MemoryPort, args: CreateProfilesArguments) =>
  createActions({ port, framework: compleet(), language: "nl" })("createProfiles", args);
const profile = (name: string, required: Record<string, number> = {}) => ({ name, required });

test("competencies by code, name or alias; the lists come with it", async () => {
  const port = new MemoryPort();
  const outcome = await make(port, {
    profiles: [profile(" Jurist ", { "1.2": 3, Zorvuldigheid: 2, "2.3 Communiceren": 0 })],
    weights: { samenwerken: 2 },
  });
  expect(outcome).toMatchObject({
    ok: true,
    result: { sheet: "Functieprofielen", table: "Profielen", newSheet: true },
  });
  expect(port.applied.map(({ plan }) => plan.frame.marker.kind)).toEqual(["profiles", "lists"]);
  const { plan } = port.applied[0]!;
  const { values } = plan.values[0]!;
  const { row } = plan.tables[0]!.area;
  const level = (header: string) => values[row + 1]![values[row]!.indexOf(header)];
  expect(values[row + 1]![0]).toBe("Jurist");
  expect([level("1.1 Zorgvuldigheid"), level("1.2 Analyseren"), level("2.3 Communiceren")]).toEqual([
    2, 3, 0,
  ]);
  expect(level("4.3 Klantgerichtheid")).toBeNull();
});

test("a second table gets names of its own, and its marker tells the name of its list", async () => {
  const port = new MemoryPort(viewWith({ takenNames: ["profielen", "Compleet_Profielen"] }));
  expect(await make(port, { profiles: [] })).toMatchObject({ result: { table: "Profielen_2" } });
  expect(port.applied[0]!.plan.frame.marker).toMatchObject({ list: "Compleet_Profielen_2" });
});

describe("refusals, before anything is written", () => {
  const cases: [string, CreateProfilesArguments, string, string][] = [
    ["no name", { profiles: [profile("A"), profile(" ")] }, "profileWithoutName", "rij 2"],
    [
      "a name that no cell can hold",
      { profiles: [profile("x".repeat(32_768))] },
      "textTooLong",
      "op rij 1 van de lijst",
    ],
    [
      "the same name",
      { profiles: [profile("Jurist"), profile("A"), profile("JURIST ")] },
      "sameProfile",
      "op rij 1 en 3 van de lijst",
    ],
    [
      "an unknown competency",
      { profiles: [profile("Jurist", { Analiseren: 2 })] },
      "unknownCompetency",
      "Bedoelde u Analyseren?",
    ],
    [
      "a level above 4",
      { profiles: [profile("Jurist", { "1.2": 5 })] },
      "invalidRequiredLevel",
      "Bij functie ‘Jurist’ is voor Analyseren niveau 5 opgegeven. Geef 0, 1, 2, 3 of 4",
    ],
    [
      "a level below 0",
      { profiles: [profile("Jurist", { "1.2": -1 })] },
      "invalidRequiredLevel",
      "niveau -1",
    ],
    ["half a level", { profiles: [profile("Jurist", { "1.2": 2.5 })] }, "invalidArgument", "profiles"],
    [
      "a competency twice",
      { profiles: [profile("Jurist", { "1.2": 2, Analyseren: 3 })] },
      "competencyTwice",
      "Analyseren is twee keer opgegeven",
    ],
    ["a weight below 0", { profiles: [], weights: { "1.2": -1 } }, "invalidWeight", "gewicht -1"],
    ["an unknown weight", { profiles: [], weights: { Visi: 1 } }, "unknownCompetency", "Bedoelde u Visie?"],
    ["a bad sheet name", { profiles: [], sheetName: "History" }, "invalidSheetName", "‘History’"],
    ["a taken sheet name", { profiles: [], sheetName: "BLAD1" }, "sheetNameTaken", "‘BLAD1’"],
  ];
  test.each(cases)("%s", async (_, args, code, sentence) => {
    const port = new MemoryPort();
    expect(await make(port, args)).toEqual({
      ok: false,
      error: { code, message: expect.stringContaining(sentence) },
    });
    expect(port.untouched).toBe(true);
  });
});
