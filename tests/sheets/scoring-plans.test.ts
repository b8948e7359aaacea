import { checkPlans } from "../../tools/check-plan/check-plan";
import { FreeNames } from "../../src/sheets/plan/free-names";
import { scoringNames, scoringPlans } from "../host/scoring-plans";

test("the plans that the writer is tried on are good ones", () => {
  const free = new FreeNames({ sheets: ["lijsten"], names: ["SCORES"] });
  expect(checkPlans(scoringPlans(scoringNames(free)))).toEqual([]);
});
