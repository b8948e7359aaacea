import type { Hindrance } from "../../heatmap/live-sources";
import type { HeatmapRemark } from "../../heatmap/remark";
import { quotedList } from "../listing";

/** What is worth knowing about a heatmap that was made, in Dutch. */
export function remarkInDutch(remark: HeatmapRemark): string {
  switch (remark.kind) {
    case "notLive":
      return `Deze heatmap bestaat uit waarden en beweegt niet mee met de scores. ${dutchHindrance(remark.because)}`;
    case "unread":
      return `${remark.cells} ${remark.cells === 1 ? "cel was geen score en telt" : "cellen waren geen score en tellen"} als leeg. Controleer de scores om te zien welke.`;
    case "notUnderstood":
      return `${remark.things} ${remark.things === 1 ? "kop of rij is" : "koppen of rijen zijn"} niet begrepen en niet meegenomen. Controleer de scores om te zien welke.`;
    case "assumedScale":
      return `De cijfers op ${quotedList(remark.sheets, "en")} zijn gelezen als niveaus: 0 tot en met ${remark.highest}. Zijn ze anders bedoeld, gebruik dit blad dan niet.`;
    case "ownScale":
      return `De scores op ${quotedList(remark.sheets, "en")} staan op een eigen schaal en zijn in niveaus omgezet zoals u hebt opgegeven.`;
    case "countedTwice":
      return `Op ‘${remark.sheet}’ staan mensen die door dezelfde beoordelaar ook op ‘${remark.first}’ zijn gescoord: beide tellen mee. Is het ene blad een kopie, laat het dan weg.`;
    case "putTogether":
      return `Op ‘${remark.sheet}’ ${remark.people === 1 ? "staat 1 persoon" : `staan ${remark.people} mensen`} meer dan één keer met dezelfde beoordelaar: die scores zijn samengenomen. Zijn het naamgenoten, of metingen van verschillende momenten, controleer dan de scores en maak dit blad opnieuw.`;
    case "unknownRaters":
      return `Bij ${remark.ratings} ${remark.ratings === 1 ? "beoordeling" : "beoordelingen"} is niet te zien of die van de medewerker zelf, de leidinggevende of een collega is. Ze tellen mee als oordeel van een ander: controleer de scores.`;
    case "otherProfiles":
      return `De vereiste niveaus komen van ‘${remark.sheet}’. Op ${quotedList(remark.others, "en")} staan andere; die tellen niet mee. Verwijder wat niet meer geldt.`;
    case "requiredOffScale":
      return `Op ‘${remark.sheet}’ ${remark.cells === 1 ? "staat in 1 cel" : `staan in ${remark.cells} cellen`} geen niveau van de competentie; daar is niets vereist. Kies er een niveau uit de keuzelijst.`;
    case "dataKept":
      return `Het verborgen blad ‘${remark.sheet}’ met de oude gegevens is blijven staan: in een werkmap van deze omvang was niet te zien of er nog iets naar verwijst.`;
    case "choiceGone": {
      const [one, more] = {
        departments: ["afdeling", "afdelingen"],
        functions: ["functie", "functies"],
        competencies: ["competentie", "competenties"],
      }[remark.what];
      const where = remark.what === "competencies" ? "in het kader" : "op de scorebladen";
      return remark.names.length === 1
        ? `De gekozen ${one} ${quotedList(remark.names, "en")} staat niet meer ${where}.`
        : `De gekozen ${more} ${quotedList(remark.names, "en")} staan niet meer ${where}.`;
    }
    case "peopleGone":
      return remark.people === 1
        ? "1 van de gekozen mensen is niet meer gevonden op de scorebladen: weg, of met een andere naam of een ander nummer. Controleer wie er ontbreekt."
        : `${remark.people} van de gekozen mensen zijn niet meer gevonden op de scorebladen: weg, of met een andere naam of een ander nummer. Controleer wie er ontbreken.`;
    case "toldBefore":
      return `${remark.columns} ${remark.columns === 1 ? "kolom is" : "kolommen zijn"} weggelaten: naast een eerder gedeelde versie zouden ze verraden wat van enkele mensen is.`;
    case "minimumAsBefore":
      return `Een eerder gedeelde versie had een hogere ondergrens, en die geldt ook hier: ${remark.group} mensen en ${remark.raters} collega’s.`;
  }
}

function dutchHindrance({ kind, sheet, address }: Hindrance): string {
  const where = `in ${address} op ‘${sheet}’`;
  switch (kind) {
    case "score":
      return `De score ${where} is als tekst ingevuld; laat Controleren die verbeteren en maak de heatmap opnieuw.`;
    case "scale":
      return `De scores op ‘${sheet}’ staan op een eigen schaal, en formules kunnen die niet in niveaus omzetten; kies Vernieuwen als er scores zijn gewijzigd.`;
    case "moment":
      return `Op ‘${sheet}’ staan mensen met meer dan één moment, en formules kunnen die niet uit elkaar houden; kies Vernieuwen als er scores zijn gewijzigd.`;
    case "headings":
      return `Op ‘${sheet}’ hebt u gezegd wat woorden bij de scores betekenen, en formules kunnen dat niet weten; kies Vernieuwen als er scores zijn gewijzigd.`;
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
      return `Op formulier ‘${sheet}’ ontbreken de bereikte niveaus; herstel het formulier en maak de heatmap opnieuw.`;
  }
}
