/** Words for a moment at which people are scored: years, quarters, rounds; and what heads a column of them. */
import { foldKey } from "../../framework/fold";

/** What heads a column of moments, alone or with more words behind it ("Soort beoordeling"). */
const HEADS =
  /^(?:(?:beoordelings|kalender|verslag|cyclus)?jaar|jaartal|jaargang|soort|type|moment|meetmoment|meting|ronde|periode|beoordelingsperiode|kwartaal|maand|tijdvak|cyclus|fase|versie|year|round|period|wave|cycle|quarter|month|phase|version|kind|measurement)(?: |$)/u;

const YEAR = "(?:19|20)\\d\\d";
/** Somebody may be called Jan, April, Winter or Summers: these only with a year. */
const SEASON =
  "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|aug(?:ustus|ust)?|" +
  "sep(?:t|tember)?|okt(?:ober)?|october|oct|nov(?:ember)?|dec(?:ember)?|zomer|winter|lente|herfst|spring|summer|autumn|fall)\\.?";
const PART = "[qkt][0-4]|voorjaar|najaar";
const ROUND =
  "(?:ronde|meting|kwartaal|halfjaar|periode|moment|round|wave|quarter|measurement) ?\\d|\\d ?(?:e|ste|de|st|nd|rd|th) (?:ronde|meting|kwartaal|halfjaar|periode|moment|round|wave|quarter|measurement)|" +
  "(?:nul|tussen|eind|voor|na|begin|start)meting|vorige? (?:jaar|keer|ronde)|dit jaar|last year|this year";
const MOMENT = new RegExp(
  `^(?:${YEAR}(?: ?[-/] ?(?:${YEAR}|\\d\\d))?|(?:${PART}|${ROUND})(?:[ -]?(?:${YEAR}|\\d\\d))?|${SEASON}[ -]?(?:${YEAR}|\\d\\d)|${YEAR}[ -]?(?:${PART}|${SEASON}))$`,
  "u",
);

/** "2024": of which year a column or a row is. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

/** "2024", "2023/2024", "Q1 2024", "najaar", "nulmeting", "2e ronde". */
export function isMoment(text: string): boolean {
  return MOMENT.test(foldKey(text));
}

/** "Anna Bos 2024", "Anna Bos (Q1)", "2024: Anna Bos": the name and the moment; undefined for a name alone. */
export function nameAtMoment(text: string): { readonly name: string; readonly moment: string } | undefined {
  if (!/\d|meting|jaar/iu.test(text)) return undefined;
  for (const { 0: between, index } of text.matchAll(/[\s(,:|/–-]+/gu)) {
    const [first, last] = [text.slice(0, index), text.slice(index + between.length).replace(/\)$/u, "")];
    if (isMoment(last) && isName(first)) return { name: first, moment: last };
    if (isMoment(first) && isName(last)) return { name: last, moment: first };
  }
  return undefined;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Whether a header, folded, is that of a column of moments. */
export function headsMoments(header: string): boolean {
  return HEADS.test(header);
}
