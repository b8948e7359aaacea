import { FunctionsRefused, readFunctions } from "../../bridge/functions/metadata";

/** Metadata as it may come from a file: anything at all. */
function read(functions: unknown, namespace = "COMPLEET"): ReturnType<typeof readFunctions> {
  return readFunctions({ namespace, metadata: { functions } as never });
}

const GAP = {
  id: "GAP",
  name: "GAP",
  description: "Het verschil.",
  parameters: [
    { name: "score", description: "De score.", type: "number" },
    { name: "required", type: "number", optional: true },
  ],
  result: { type: "number" },
};

test("functions are read with their arguments", () => {
  expect(read([GAP])).toEqual([
    expect.objectContaining({
      id: "GAP",
      name: "COMPLEET.GAP",
      description: "Het verschil.",
      minArguments: 1,
      maxArguments: 2,
      matrixResult: false,
      takesErrors: false,
    }),
  ]);
  const repeating = { name: "scores", repeating: true, dimensionality: "matrix" };
  expect(read([{ ...GAP, parameters: [repeating], result: { dimensionality: "matrix" } }])).toMatchObject([
    { minArguments: 0, maxArguments: 255, matrixResult: true },
  ]);
});

test.each<[string, unknown]>([
  ["has no list", undefined],
  ['"gap" is there twice', [GAP, { ...GAP, id: "gap", name: "VERSCHIL" }]],
  ['"COMPLEET.Gap" is there twice', [GAP, { ...GAP, id: "VERSCHIL", name: "Gap" }]],
  ['the id "GAP-1"', [{ ...GAP, id: "GAP-1" }]],
  ['the id "1GAP"', [{ ...GAP, id: "1GAP" }]],
  ['the id "GA"', [{ ...GAP, id: "GA" }]],
  ['the id "undefined"', [{ ...GAP, id: undefined }]],
  ['the name "GAP 1"', [{ ...GAP, name: "GAP 1" }]],
  ['the name "GAP1" is the address', [{ ...GAP, name: "GAP1" }]],
  ['the name "R1C1" is the address', [{ ...GAP, name: "R1C1" }]],
  ['no list "parameters"', [{ ...GAP, parameters: undefined }]],
  ['no "result"', [{ ...GAP, result: undefined }]],
  ["a parameter has no name", [{ ...GAP, parameters: [{ type: "number" }] }]],
  ['no type "text"', [{ ...GAP, parameters: [{ name: "a", type: "text" }] }]],
  ['no type "date"', [{ ...GAP, result: { type: "date" } }]],
  ['no dimensionality "row"', [{ ...GAP, parameters: [{ name: "a", dimensionality: "row" }] }]],
  [
    'the required parameter "b" comes after an optional one',
    [{ ...GAP, parameters: [{ name: "a", optional: true }, { name: "b" }] }],
  ],
  [
    'the repeating parameter "a" is not the last',
    [{ ...GAP, parameters: [{ name: "a", repeating: true }, { name: "b" }] }],
  ],
  ['does not know the option "stream"', [{ ...GAP, options: { stream: true } }]],
])("refused: %s", (problem, functions) => {
  expect(() => read(functions)).toThrow(FunctionsRefused);
  expect(() => read(functions)).toThrow(problem);
});

test.each(["", "1ABC", "COM_PLEET", "COM PLEET", "A".repeat(33)])(
  "refused: the namespace %j",
  (namespace) => {
    expect(() => read([GAP], namespace)).toThrow("a namespace has");
  },
);
