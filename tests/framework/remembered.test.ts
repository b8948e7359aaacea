import fc from "fast-check";
import { fold, foldKey, foldWithPlaces } from "../../src/framework/fold";
import { remembered } from "../../src/framework/remembered";

test("a text is worked out once, and again only when too many others came in between", () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text) && text.length, 2);
  expect([length("a"), length("a"), length("bb"), length("a")]).toEqual([1, 1, 2, 1]);
  expect(asked).toEqual(["a", "bb"]);
  expect([length("ccc"), length("a")]).toEqual([3, 1]);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});

test("a long text is not kept", () => {
  let times = 0;
  const count = remembered(() => (times += 1));
  const long = "x".repeat(1000);
  count(long);
  count(long);
  expect(times).toBe(2);
});

test("plain text is folded as letter by letter, which highlights need", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("'s Ochtends", "A`b", "É'é"),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(fold(any)).toBe(foldWithPlaces(any).folded);
      expect(foldKey(any)).toBe(foldKey(any));
    }),
  );
});
