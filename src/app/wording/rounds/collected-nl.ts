import { RATER_WORDS } from "../../../scoring/person";
import { list } from "../listing";
import type { CollectedWording } from "./collected-words";

/** What is said of what came back, in Dutch. */
export const collectedNl: CollectedWording = {
  verdicts: {
    new: "Nieuw: de scores kunnen in de tabel.",
    alreadyCollected: "Al opgehaald: er staat niets nieuws in. U hoeft niets te doen.",
    newerVersion: "Nieuwere versie: er is meer ingevuld dan eerst was opgehaald, en verder is alles gelijk.",
    twoVersions:
      "Twee versies: de scores spreken elkaar tegen. Bekijk de verschillen en kies welk bestand telt; vraag het zo nodig na bij wie het invulde.",
    notOfThisRound:
      "Niet van deze ronde: dit formulier is hier niet uitgezet. Kies het alleen als u zeker weet dat de scores erbij horen.",
    changedByHand:
      "Met de hand veranderd: er is meer aan het formulier gedaan dan invullen. Controleer het, en kies het daarna als het klopt.",
    empty: "Leeg: er is nog niets ingevuld. Vraag of dit het goede bestand is.",
  },
  otherFile: (verdict, file) =>
    verdict === "alreadyCollected"
      ? `Al wat hierin staat, staat ook in ‘${file}’.`
      : `Vergeleken met ‘${file}’.`,
  unreadable: {
    empty: "Niet te lezen: het bestand is leeg. Vraag het opnieuw op.",
    damaged: "Niet te lezen: het bestand is beschadigd of niet compleet. Vraag het opnieuw op.",
    tooLarge:
      "Niet te lezen: het bestand is te groot voor een formulier. Open het in Excel en kijk wat erin staat.",
    lockedOrOld:
      "Niet te lezen: er zit een wachtwoord of een gevoeligheidslabel op, of het is een oud .xls-bestand. Open het in Excel en sla het zonder wachtwoord op als .xlsx.",
    binaryWorkbook:
      "Niet te lezen: dit is een binaire werkmap (.xlsb). Open het in Excel en sla het op als .xlsx.",
    notWorkbook: "Niet te lezen: dit is geen werkmap en geen lijst. Kies het formulier dat is teruggestuurd.",
    unsafe: "Niet te lezen: er staat iets in dat in een werkmap niet hoort. Vraag het formulier opnieuw op.",
    noScores:
      "Niet te lezen: er is geen formulier of scoreblad in gevonden. Vraag of dit het goede bestand is.",
    newer:
      "Niet te lezen: het is gemaakt met een nieuwere versie van deze invoegtoepassing. Werk de invoegtoepassing bij.",
  },
  fault: (fault) => {
    switch (fault.kind) {
      case "name":
        return `Uitgezet voor ‘${fault.was}’; op het formulier staat nu ‘${fault.is}’.`;
      case "invalid":
        return `${fault.count === 1 ? "Eén score is" : `${fault.count} scores zijn`} ongeldig en tellen als leeg, zoals ‘${fault.example}’.`;
      case "gone":
        return `Bij ${fault.count === 1 ? "één competentie" : `${fault.count} competenties`} ontbreken indicatoren.`;
      case "twice":
        return `${fault.count === 1 ? "Eén indicator staat" : `${fault.count} indicatoren staan`} er dubbel in.`;
      case "notUnderstood":
        return `Op ${fault.count === 1 ? "één plaats" : `${fault.count} plaatsen`} staat iets dat niet is begrepen.`;
    }
  },
  threshold: (threshold) =>
    `De drempel op het formulier is veranderd in ${Math.round(threshold * 100)}%; met die drempel worden de niveaus bepaald.`,
  partly: (filled, of) => `${filled} van ${of} ingevuld.`,
  reminder: (inSoFar, sent, missing) =>
    [
      `${inSoFar} van ${sent} binnen.`,
      ...(missing.length === 0 ? [] : ["Nog niet binnen:"]),
      ...missing.map(({ rater, raterName, people }) =>
        rater === "self"
          ? `- ${list(people, "en")} (${RATER_WORDS.self})`
          : `- ${raterName === undefined ? RATER_WORDS[rater] : `${raterName} (${RATER_WORDS[rater]})`}, over ${list(people, "en")}`,
      ),
    ].join("\n"),
};
