import { isWholeColumns, isWholeRows } from "../model/cell-area";
import { choiceArgument, invalidArgument } from "./call-arguments";
import { RangePlace } from "./range-place";

type Along = "rows" | "columns";

/** Groups of rows and columns that fold. */
export abstract class RangeOutline extends RangePlace {
  Group(groupOption: unknown): void {
    this.regroup(groupOption, "Range.group", 1);
  }

  Ungroup(groupOption: unknown): void {
    this.regroup(groupOption, "Range.ungroup", -1);
  }

  HideGroupDetails(groupOption: unknown): void {
    this.fold(groupOption, "Range.hideGroupDetails", true);
  }

  ShowGroupDetails(groupOption: unknown): void {
    this.fold(groupOption, "Range.showGroupDetails", false);
  }

  private regroup(groupOption: unknown, member: string, by: 1 | -1): void {
    const along = this.along(groupOption, member);
    this.sheet.assertAllowed("nothing");
    const { row, rows, column, columns } = this.area;
    if (along === "rows") this.sheet.group("rows", row, rows, by);
    else this.sheet.group("columns", column, columns, by);
  }

  private fold(groupOption: unknown, member: string, hidden: boolean): void {
    const along = this.along(groupOption, member);
    this.sheet.assertAllowed("nothing");
    const { row, rows, column, columns } = this.area;
    if (along === "rows") this.sheet.fold("rows", row, rows, hidden);
    else this.sheet.fold("columns", column, columns, hidden);
  }

  /** Whole rows cannot be grouped by columns, nor whole columns by rows. */
  private along(groupOption: unknown, member: string): Along {
    const option = choiceArgument(groupOption, member, ["ByRows", "ByColumns"]);
    const wrong = option === "ByRows" ? isWholeColumns(this.area) : isWholeRows(this.area);
    if (wrong) throw invalidArgument(member, `the range cannot be grouped ${option}`);
    return option === "ByRows" ? "rows" : "columns";
  }
}
