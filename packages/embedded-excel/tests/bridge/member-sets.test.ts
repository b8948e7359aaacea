import { readFileSync } from "node:fs";
import { MEMBER_SETS, memberSets, printed } from "../../node/member-sets";

describe("the list of requirement sets", () => {
  const report = memberSets();

  test("is what the tool makes of the host's classes: run npx tsx packages/embedded-excel/node/member-sets.ts", () => {
    expect(readFileSync(MEMBER_SETS, "utf8")).toBe(printed(report.sets));
  });

  test("the host has no member that Office.js has not", () => {
    expect(report.unknown).toEqual([]);
  });

  test("knows members, classes and writing apart", () => {
    expect(report.sets["WorksheetCollection.add"]).toBe("ExcelApi 1.1");
    expect(report.sets["Worksheet.showGridlines"]).toBe("ExcelApi 1.8");
    expect(report.sets["Worksheet.onChanged"]).toBe("ExcelApi 1.7");
    expect(report.sets["WorksheetCollection.onChanged"]).toBe("ExcelApi 1.9");
    expect(report.sets["Application.calculationMode"]).toBe("ExcelApi 1.1");
    expect(report.sets["Application.calculationMode="]).toBe("ExcelApi 1.8");
  });
});
