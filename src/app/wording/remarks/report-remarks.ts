import type { Language } from "../../language";
import type { ReportRemark } from "../../reports/report-remark";
import { reportRemarksEn } from "./report-remarks-en";
import { reportRemarksNl } from "./report-remarks-nl";

/** For each kind of remark its sentence. */
export type ReportRemarkWording = {
  readonly [Kind in ReportRemark["kind"]]: (remark: Extract<ReportRemark, { readonly kind: Kind }>) => string;
};

const inLanguage: Readonly<Record<Language, ReportRemarkWording>> = {
  nl: reportRemarksNl,
  en: reportRemarksEn,
};

export function reportRemark(remark: ReportRemark, language: Language): string {
  const say = inLanguage[language][remark.kind] as (remark: ReportRemark) => string;
  return say(remark);
}
