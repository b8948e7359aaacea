import type { RoundPaneWording } from "./round-pane";

const formsNl = (count: number): string => (count === 1 ? "1 formulier" : `${count} formulieren`);

/** In Dutch. */
export const roundPaneNl: RoundPaneWording = {
  send: "Uitzetten",
  source: "Wie over wie",
  sources: (people) => ({
    made: `Zoals bij Maken: ${people === 1 ? "1 persoon" : `${people} mensen`}`,
    list: "Volgens het blad dat voor ligt, met een kolom Leidinggevende, of anders het blad Ronde",
  }),
  per: "Bestanden",
  pers: { rater: "Eén voor elke beoordelaar", person: "Eén voor elk formulier" },
  deadline: "Uiterlijk",
  deadlineHint: "Komt op het blad met uitleg te staan, zoals ‘vrijdag 18 december’.",
  make: "Bestanden maken",
  cannotKeep:
    "In Excel voor de Mac kan het taakvenster geen bestanden bewaren. Open de werkmap in Excel op het web of in Windows om uit te zetten; ophalen kan hier wel.",
  nobody: "Vul bij Maken eerst in over wie scores worden gegeven.",
  sent: (files, sheet) =>
    `${files === 1 ? "Er is 1 bestand" : `Er zijn ${files} bestanden`} gemaakt, zonder namen van anderen. ` +
    `Stuur ${files === 1 ? "het" : "elk"} naar wie het invult; op blad ‘${sheet}’ staat wie wat kreeg.`,
  zip: "Formulieren om uit te zetten.zip",
  collect: "Ophalen",
  choose: "Bestanden die terugkwamen",
  chooseHint:
    "Kies ze samen, of sleep ze hierheen: .xlsx, .xlsm, .ods of .csv. Er wordt nog niets geschreven.",
  looked: (files, forms) =>
    `${files === 1 ? "1 bestand" : `${files} bestanden`} gelezen, met ${formsNl(forms)}.`,
  list: "Wat er terugkwam",
  verdicts: {
    new: "Nieuw",
    alreadyCollected: "Al opgehaald",
    newerVersion: "Nieuwere versie",
    twoVersions: "Twee versies",
    notOfThisRound: "Niet van deze ronde",
    changedByHand: "Met de hand veranderd",
    empty: "Leeg",
    unreadable: "Niet te lezen",
  },
  progress: (filled, of) => `${filled} van ${of} ingevuld`,
  difference: ({ competency, level, indicator, was, is }) =>
    `${competency}${level === undefined ? "" : `, niveau ${level}, indicator ${indicator ?? ""}`}: ‘${was}’ en ‘${is === "" ? "leeg" : is}’`,
  moreDifferences: (count) => `en nog ${count} verschillen`,
  take: (file) => `‘${file}’ meenemen`,
  withoutColleagues: "Laat namen van collega’s weg",
  write: "In de tabel zetten",
  written: (added, updated, sheet) => `Op blad ‘${sheet}’: ${formsNl(added)} erbij, ${updated} bijgewerkt.`,
  nothingWritten: "Er was niets om in de tabel te zetten.",
  missing: "Nog niet binnen",
  reminder: "Tekst voor een mail",
  takeOut: "Weghalen",
  takeOutHint: "Haalt uit de tabel wat op een dag is opgehaald, en niets anders.",
  showCollected: "Toon wat is opgehaald",
  collectedOn: ({ readOn, forms, files }) =>
    `${readOn}: ${formsNl(forms)} uit ${files.length === 1 ? "1 bestand" : `${files.length} bestanden`}`,
  takeOutDay: (day) => `Haal ${day} weg`,
  takeOutQuestion: ({ readOn, forms }) =>
    `${formsNl(forms)} van ${readOn} uit de tabel halen? Ook wat u daarna in die rijen wijzigde, verdwijnt. De bestanden zelf blijven.`,
  takeOutConfirm: "Haal weg",
  takeOutKeep: "Laat staan",
  takenOut: (removed, left, sheet) =>
    `${removed === 1 ? "1 formulier is" : `${removed} formulieren zijn`} uit de tabel gehaald. ` +
    (left === 0
      ? `Er is niets meer opgehaald; ${sheet === undefined ? "het blad is weg" : `op ‘${sheet}’ staan alleen nog eigen rijen`}.`
      : `Er ${left === 1 ? "staat" : "staan"} er nog ${left}.`),
  collectedInAll: (forms) =>
    forms === 0 ? "Er is in deze werkmap niets opgehaald." : `In de tabel: ${formsNl(forms)}.`,
};
