/** What is worth knowing about a heatmap that was made. */
import type { Hindrance } from "../heatmap/live-sources";
import type { Language } from "../language";
import { list } from "./listing";
import type { HeatmapRemark } from "../heatmap/remark";

const dutch = (remark: HeatmapRemark): string => {
  switch (remark.kind) {
    case "notLive":
      return remark.because === "suppressed"
        ? "Omdat kleine groepen zijn weggelaten, bestaat deze heatmap uit waarden: formules zouden ze alsnog kunnen verraden."
        : `Deze heatmap bestaat uit waarden en beweegt niet mee met de scores. ${dutchHindrance(remark.because)}`;
    case "unread":
      return `${remark.cells} ${remark.cells === 1 ? "cel was geen score en telt" : "cellen waren geen score en tellen"} als leeg. Controleer de scores om te zien welke.`;
    case "notUnderstood":
      return `${remark.things} ${remark.things === 1 ? "kop of rij is" : "koppen of rijen zijn"} niet begrepen en niet meegenomen. Controleer de scores om te zien welke.`;
    case "assumedScale":
      return `De cijfers op ${quotedNames(remark.sheets, "en")} zijn gelezen als niveaus: 0 tot en met 4. Zijn ze anders bedoeld, gebruik deze heatmap dan niet.`;
    case "ownScale":
      return `De scores op ${quotedNames(remark.sheets, "en")} staan op een eigen schaal en zijn in niveaus omgezet zoals u hebt opgegeven.`;
    case "countedTwice":
      return `Op ‘${remark.sheet}’ staan mensen die door dezelfde beoordelaar ook op ‘${remark.first}’ zijn gescoord: beide tellen mee. Is het ene blad een kopie, laat het dan weg.`;
    case "putTogether":
      return `Op ‘${remark.sheet}’ ${remark.people === 1 ? "staat 1 persoon" : `staan ${remark.people} mensen`} meer dan één keer met dezelfde beoordelaar: die scores zijn samengenomen. Zijn het naamgenoten, of metingen van verschillende momenten, controleer dan de scores en maak de heatmap opnieuw.`;
    case "unknownRaters":
      return `Bij ${remark.ratings} ${remark.ratings === 1 ? "beoordeling" : "beoordelingen"} is niet te zien of die van de medewerker zelf, de leidinggevende of een collega is. Ze tellen mee als oordeel van een ander: controleer de scores.`;
    case "otherProfiles":
      return `De vereiste niveaus komen van ‘${remark.sheet}’. Op ${quotedNames(remark.others, "en")} staan andere; die tellen niet mee. Verwijder wat niet meer geldt.`;
    case "dataKept":
      return `Het verborgen blad ‘${remark.sheet}’ met de oude gegevens is blijven staan: in een werkmap van deze omvang was niet te zien of er nog iets naar verwijst.`;
    case "toldBefore":
      return `${remark.columns} ${remark.columns === 1 ? "kolom is" : "kolommen zijn"} geheim gebleven: naast een eerdere deelversie zouden ze verraden wat van enkele mensen is.`;
    case "minimumAsBefore":
      return `Een eerdere deelversie had een hogere ondergrens, en die geldt ook hier: ${remark.group} mensen en ${remark.raters} collega’s.`;
  }
};

function dutchHindrance({ kind, sheet, address }: Hindrance): string {
  const where = `in ${address} op ‘${sheet}’`;
  switch (kind) {
    case "score":
      return `De score ${where} is als tekst ingevuld; laat Controleren die verbeteren en maak de heatmap opnieuw.`;
    case "scale":
      return `De scores op ‘${sheet}’ staan op een eigen schaal, en formules kunnen die niet in niveaus omzetten; kies Vernieuwen als er scores zijn gewijzigd.`;
    case "nameParts":
      return `Op ‘${sheet}’ staan namen in meer dan één kolom, en formules zoeken iemand op één naam; kies Vernieuwen als er scores zijn gewijzigd, of zet de hele naam in één kolom.`;
    case "rater":
      return `De beoordelaar ${where} is een foutwaarde of te lang om op te zoeken; verbeter die en maak de heatmap opnieuw.`;
    case "name":
      return `De naam ${where} staat elders anders geschreven of is niet eenduidig; verbeter dat en maak de heatmap opnieuw.`;
    case "shape":
      return `Op ‘${sheet}’ staan mensen en competenties niet elk in een eigen rij en kolom, en dat kunnen formules niet volgen.`;
    case "outsideTable":
      return `De rij bij ${address} op ‘${sheet}’ valt buiten de tabel; trek de tabel eroverheen en maak de heatmap opnieuw.`;
    case "form":
      return `Op formulier ‘${sheet}’ ontbreken de niveaus bovenaan; herstel het formulier en maak de heatmap opnieuw.`;
  }
}

const english = (remark: HeatmapRemark): string => {
  switch (remark.kind) {
    case "notLive":
      return remark.because === "suppressed"
        ? "As small groups were left out, this heatmap consists of values: formulas could give them away after all."
        : `This heatmap consists of values and does not follow the scores. ${englishHindrance(remark.because)}`;
    case "unread":
      return `${remark.cells} ${remark.cells === 1 ? "cell was no score and counts" : "cells were no scores and count"} as empty. Check the scores to see which.`;
    case "notUnderstood":
      return `${remark.things} ${remark.things === 1 ? "header or row was" : "headers or rows were"} not understood and left out. Check the scores to see which.`;
    case "assumedScale":
      return `The numbers on ${quotedNames(remark.sheets, "and")} have been read as levels: 0 to 4. If they mean something else, do not use this heatmap.`;
    case "ownScale":
      return `The scores on ${quotedNames(remark.sheets, "and")} are on a scale of their own, and have been turned into levels as you said.`;
    case "countedTwice":
      return `On ‘${remark.sheet}’ there are people whom the same rater has also scored on ‘${remark.first}’: both count. If one sheet is a copy, leave it out.`;
    case "putTogether":
      return `On ‘${remark.sheet}’ ${remark.people === 1 ? "1 person stands" : `${remark.people} people stand`} more than once with the same rater: those scores have been put together. If they are namesakes, or were scored at different times, check the scores and make the heatmap again.`;
    case "unknownRaters":
      return `Of ${remark.ratings} ${remark.ratings === 1 ? "rating" : "ratings"} it cannot be seen whether it is by the employee, the manager or a colleague. They count as the judgement of others: check the scores.`;
    case "otherProfiles":
      return `The required levels come from ‘${remark.sheet}’. On ${quotedNames(remark.others, "and")} there are others, which do not count. Remove what no longer holds.`;
    case "dataKept":
      return `The hidden sheet ‘${remark.sheet}’ with the old data has stayed: in a workbook of this size it could not be seen whether anything still refers to it.`;
    case "toldBefore":
      return `${remark.columns} ${remark.columns === 1 ? "column stayed" : "columns stayed"} secret: beside an earlier version they would tell what a few people have.`;
    case "minimumAsBefore":
      return `An earlier version was shared with a higher minimum, which holds here too: ${remark.group} people and ${remark.raters} colleagues.`;
  }
};

function englishHindrance({ kind, sheet, address }: Hindrance): string {
  const where = `in ${address} on ‘${sheet}’`;
  switch (kind) {
    case "score":
      return `The score ${where} was entered as text; let Check mend it and make the heatmap again.`;
    case "scale":
      return `The scores on ‘${sheet}’ are on a scale of their own, which formulas cannot turn into levels; choose Refresh when scores have changed.`;
    case "nameParts":
      return `On ‘${sheet}’ names stand in more than one column, and formulas look for one name; choose Refresh when scores have changed, or put the whole name in one column.`;
    case "rater":
      return `The rater ${where} is an error, or too long to look for; mend it and make the heatmap again.`;
    case "name":
      return `The name ${where} is written otherwise elsewhere, or is not unique; mend that and make the heatmap again.`;
    case "shape":
      return `On ‘${sheet}’ people and competencies do not each have a row and column of their own, which formulas cannot follow.`;
    case "outsideTable":
      return `The row at ${address} on ‘${sheet}’ lies outside the table; drag the table over it and make the heatmap again.`;
    case "form":
      return `Form ‘${sheet}’ has lost the levels at its top; repair the form and make the heatmap again.`;
  }
}

function quotedNames(names: readonly string[], and: string): string {
  return list(
    names.map((name) => `‘${name}’`),
    and,
  );
}

/** The sentence, in the user's language. */
export function heatmapRemark(remark: HeatmapRemark, language: Language): string {
  return language === "nl" ? dutch(remark) : english(remark);
}
