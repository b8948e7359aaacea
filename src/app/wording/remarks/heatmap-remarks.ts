import type { HeatmapRemark } from "../../heatmap/remark";
import type { Language } from "../../language";
import { remarkInEnglish } from "./en";
import { remarkInDutch } from "./nl";

/** What is worth knowing about a heatmap that was made: the sentence, in the user's language. */
export function heatmapRemark(remark: HeatmapRemark, language: Language): string {
  return language === "nl" ? remarkInDutch(remark) : remarkInEnglish(remark);
}
