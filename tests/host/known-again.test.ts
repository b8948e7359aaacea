/**
 * Every kind of sheet, everything that may happen to it, everything that the add-in may then do: what it shows is true,
 * or it says or asks something. `npm run known-again -- --docs` writes the tables in the docs.
 */
import { playAll } from "../../tools/known-again/every-happening";

test("nothing is silently wrong", async () => {
  const results = await playAll();
  expect(results.filter(({ verdict }) => verdict === "fout")).toEqual([]);
  expect(results.length).toBeGreaterThan(300);
});
