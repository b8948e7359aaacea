/**
 * What is declared once is the type, the check and the default. That a shorter list does not compile is proved by the
 * compiler: `npm run typecheck` fails on an expected error that does not come.
 */
import type { BuildHeatmapArguments } from "../../../src/app/action";
import { checkArguments } from "../../../src/app/actions/check-arguments";
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  required,
  settled,
  text,
  truth,
  wholeNumber,
  type Choice,
  type Given,
  type Kind,
  type MembersOf,
  type Settled,
} from "../../../src/sheets/declared/declare";

type Sort = "name" | "gap";
interface Someone {
  readonly name: string;
  readonly sort?: Sort;
}

test("fewer than a type says does not compile, nor more", () => {
  const whole: Choice<Sort> = oneOf(["name", "gap"]);
  // @ts-expect-error "gap" is missing.
  const shorter: Choice<Sort> = oneOf(["name"]);
  // @ts-expect-error In a list too.
  const list: Kind<readonly Sort[]> = listOf(oneOf(["name"]));
  // @ts-expect-error There is no "size".
  const longer: Choice<Sort> = oneOf(["name", "gap", "size"]);
  const members = { name: required(text), sort: optional(whole) } satisfies MembersOf<Someone>;
  // @ts-expect-error A member is missing, which may be left out but not left undeclared.
  const without = { name: required(text) } satisfies MembersOf<Someone>;
  // @ts-expect-error A choice of a member is missing.
  const fewer = { name: required(text), sort: optional(oneOf(["name"])) } satisfies MembersOf<Someone>;
  // @ts-expect-error It must be there, says the type.
  const maybe = { name: optional(text), sort: optional(whole) } satisfies MembersOf<Someone>;
  // @ts-expect-error A default is one of the choices.
  const strange = optional(whole, "size");
  expect([whole, shorter, list, longer, members, without, fewer, maybe, strange]).toHaveLength(9);
});

const declared = {
  view: required(oneOf(["people", "groups"])),
  sort: optional(oneOf(["name", "gap"]), "name"),
  least: optional(wholeNumber, 3),
  live: optional(truth, true),
  sheet: optional(text),
};

test("the types come from the declaration", () => {
  const given: Given<typeof declared> = { view: "people" };
  const whole: Settled<typeof declared> = { view: "people", sort: "gap", least: 1, live: false };
  // @ts-expect-error What has no default must be given.
  const nothing: Given<typeof declared> = {};
  // @ts-expect-error What has one is there.
  const half: Settled<typeof declared> = { view: "people" };
  // @ts-expect-error No such choice.
  const wrong: BuildHeatmapArguments = { view: "people", measure: "level", sort: "size" };
  expect([given, whole, nothing, half, wrong]).toHaveLength(5);
});

test("what is left out is what is declared, and nothing else is filled in", () => {
  expect(settled(declared, { view: "groups" })).toEqual({
    view: "groups",
    sort: "name",
    least: 3,
    live: true,
  });
  expect(settled(declared, { view: "groups", sort: undefined, live: false, least: 0, sheet: "" })).toEqual({
    view: "groups",
    sort: "name",
    least: 0,
    live: false,
    sheet: "",
  });
});

test.each([
  [[], { kind: "notAnObject" }],
  [
    { view: "people", extra: 1 },
    { kind: "unknown", name: "extra" },
  ],
  [{}, { kind: "missing", name: "view" }],
  [
    { view: "people", sort: "size" },
    { kind: "type", name: "sort", given: '"size"' },
  ],
  [
    { view: "people", least: 1.5 },
    { kind: "type", name: "least" },
  ],
  [
    { view: "people", sort: null },
    { kind: "type", name: "sort", given: "null" },
  ],
])("arguments are checked by the declaration: %j", (raw, fault) => {
  const told = { code: "invalidArgument", details: { fault } };
  let thrown: unknown;
  try {
    checkArguments("buildHeatmap", declared, raw);
  } catch (problem) {
    thrown = problem;
  }
  expect(thrown).toMatchObject(told);
});

test("an object has its members and no others", () => {
  const someone = objectOf({ name: required(text), sort: optional(oneOf(["name", "gap"])) });
  expect(
    [{ name: "Jan" }, { name: "Jan", sort: "gap" }, { name: "Jan", sort: undefined }].map(someone.fits),
  ).toEqual([true, true, true]);
  expect([{}, { name: 1 }, { name: "Jan", age: 3 }, ["Jan"], null].map(someone.fits)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
