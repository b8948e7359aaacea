/**
 * What a sheet can do without. Where Excel refuses one of these (no printer, a panes that it will not freeze), the sheet
 * is made without it, and that is told: a sheet with another tab colour is worth more than none.
 */
import type { Cosmetic } from "../../app/port";
import type { SheetPlan } from "../../sheets/plan/plan";
import { refusedWhere } from "../request/errors";

/** Where Excel says that it refused: "Class.member". The first that fits. */
const PLACES: readonly (readonly [RegExp, Cosmetic])[] = [
  [/^PageLayout\.paperSize$/, "paper"],
  [/^(HeaderFooter|PageLayout\.headersFooters$)/, "footer"],
  [/^(PageLayout\.|Worksheet\.pageLayout$)/, "page"],
  [/^(WorksheetFreezePanes\.|Worksheet\.freezePanes$)/, "freeze"],
  [/^Worksheet\.tabColor$/, "tabColor"],
  [/^Worksheet\.showGridlines$/, "gridlines"],
  [/^Range\.(group|hideGroupDetails)$/, "groups"],
  [/^(Chart|Worksheet\.charts$)/, "charts"],
];

/** Which of these an error is about; undefined for any other error. */
export function cosmeticOf(error: unknown): Cosmetic | undefined {
  const place = refusedWhere(error);
  return place === undefined ? undefined : PLACES.find(([pattern]) => pattern.test(place))?.[1];
}

/** The same sheet without it. */
export function withoutCosmetic(plan: SheetPlan, cosmetic: Cosmetic): SheetPlan {
  const { frame } = plan;
  const { print } = frame;
  switch (cosmetic) {
    case "paper":
      return { ...plan, frame: { ...frame, print: { ...print, paper: undefined } } };
    case "footer":
      return { ...plan, frame: { ...frame, print: { ...print, footer: undefined } } };
    case "page":
      return { ...plan, frame: { ...frame, print: { ...print, leftAsItIs: true } } };
    case "freeze":
      return { ...plan, frame: { ...frame, freeze: undefined } };
    case "tabColor":
      return { ...plan, frame: { ...frame, tabColor: undefined } };
    case "gridlines":
      return { ...plan, frame: { ...frame, gridlines: true } };
    case "groups":
      return { ...plan, frame: { ...frame, groups: [] } };
    case "charts":
      return { ...plan, charts: [] };
  }
}
