import type { PaneWording } from "./pane-words";

/** The words of the pane in Dutch. */
export const paneNl: PaneWording = {
  tabs: { matrix: "Matrix", search: "Zoeken", functions: "Functies", scores: "Scoren", heatmap: "Heatmap" },
  tabList: "Onderdelen",
  matrix: {
    framework: (title) => `Kader: ${title} ›`,
    frameworkFault: "Het kader is niet te lezen ›",
    competencies: "Competenties",
    all: "Alles",
    allCompetencies: "Alle competenties kiezen",
    none: "Niets",
    noCompetencies: "Geen competenties kiezen",
    chosenOf: (chosen, all) => `${chosen} van ${all}`,
    levels: "Niveaus",
    level: (level) => `Niveau ${level}`,
    layout: "Indeling",
    layouts: {
      matrix: {
        name: "Matrix",
        description: "Een rij per competentie, een kolom per niveau. Past in de breedte op A3 liggend.",
      },
      list: {
        name: "Lijst",
        description: "Een tabel met een rij per indicator, om te filteren en te sorteren.",
      },
      card: { name: "Kaarten", description: "Een pagina per competentie, om bij een gesprek te gebruiken." },
    },
    target: "Plaats",
    settings: {},
    targets: { newSheet: "Nieuw blad", selection: "Vanaf de geselecteerde cel" },
    sheetName: "Naam van het blad",
    sheetNameHint: "Laat leeg voor een naam die past.",
    count: ({ competencies, indicators }) =>
      `${competencies} ${competencies === 1 ? "competentie" : "competenties"} · ` +
      `${indicators} ${indicators === 1 ? "indicator" : "indicatoren"}`,
    chooseCompetency: "Kies minstens één competentie.",
    chooseLevel: "Kies minstens één niveau.",
    insert: "Matrix invoegen",
  },
  progress: {
    busy: "Invoegen…",
    part: (done, all) => `Deel ${done} van ${all} is klaar`,
    cancel: "Annuleren",
    cancelling: "Wordt geannuleerd…",
  },
  notice: {
    close: "Melding sluiten",
    made: ({ sheet, address, newSheet }) =>
      newSheet
        ? `De matrix staat op het nieuwe blad ‘${sheet}’.`
        : `De matrix staat op ‘${sheet}’, in ${address}.`,
  },
  broken: {
    part: "Dit onderdeel kan niet worden getoond: er ging iets mis in de invoegtoepassing. Wat u hebt ingevuld, is bewaard.",
    pane: "Het taakvenster kan niet worden getoond: er ging iets mis in de invoegtoepassing. Wat u hebt ingevuld, is bewaard.",
    again: "Opnieuw laden",
    clear: "Opnieuw laden zonder wat is ingevuld",
  },
  loading: "Wordt geladen…",
  notLoaded: "Dit onderdeel kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.",
};
