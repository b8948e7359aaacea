import type { AdoptingWording } from "./adopting";

/** In Dutch. */
export const adoptingNl: AdoptingWording = {
  summary: ({ clusters, competencies, levels, indicators, examples, notUnderstood }) =>
    [
      ...(clusters > 0 ? [amount(clusters, "cluster", "clusters")] : []),
      amount(competencies, "competentie", "competenties"),
      levels.length === 0
        ? "geen niveaus"
        : `${amount(levels.length, "niveau", "niveaus")} (${levels.length === 1 ? levels[0] : `${levels[0]} → ${levels.at(-1)}`})`,
      amount(indicators, "indicator", "indicatoren"),
      ...(examples > 0 ? [`${examples} zonder niveau`] : []),
      ...(notUnderstood > 0 ? [`${amount(notUnderstood, "regel", "regels")} niet begrepen`] : []),
    ].join(", "),
  asks: {
    levelOrder: (about) => `Wat is het laagste en wat het hoogste niveau van ${about}?`,
    levelsOrRatings: (about) => `Zijn ${about} niveaus van de competentie, of oordelen over iemand?`,
    missingLevels: (about) =>
      `Bij ${about} zijn niet alle niveaus beschreven. Bestaan die andere daar niet, of zijn ze alleen niet beschreven?`,
    levelNames: () =>
      "Er staan geen niveaus bij. Hoe worden mensen gescoord? Noem 2 tot 7 niveaus, het laagste eerst.",
    negative: (about) => `${about} is gedrag dat niet gewenst is, en wordt niet overgenomen.`,
    prose: (about) =>
      `De niveaus zijn doorlopende teksten, zoals ${about}. Blijft elke tekst één geheel, of is elke zin een indicator?`,
    sameName: (about) => `Er staat meer dan eens ${about}. Is dat telkens één competentie?`,
    formerName: (about) =>
      `Noemt ${about} een eerdere naam, waarmee de competentie ook gevonden moet worden?`,
    core: (about) => `Betekent ‘kern’ bij ${about} dat het een kerncompetentie is?`,
    examples: (about) =>
      `In de definitie van ${about} staat gedrag. Is dat gedrag zonder niveau, of hoort het bij de definitie?`,
    hiddenRows: (about) => `Er zijn ${about} verborgen rijen. Horen die erbij?`,
    treeDepth: (about) => `De lagen van de boom worden gelezen als ${about}.`,
    turned: (about) => `De niveaus staan onder elkaar. Zijn ${about} de competenties?`,
    repeated: (about) => `${about} staat bij meer dan één niveau, en blijft bij elk staan.`,
    ratingScale: (about) => `${about} is een schaal om mensen te beoordelen, en niet die van de niveaus.`,
    caseFields: (about) => `Voor ${about} heeft een kader geen plaats; dat wordt niet overgenomen.`,
    columns: (about) => `Voor de kolommen ${about} heeft een kader geen plaats; ze worden niet overgenomen.`,
  },
  notTaken: {
    error: "Deze cel toont een fout. Typ de tekst opnieuw, met een apostrof ervoor.",
    date: "Excel heeft van deze code een datum gemaakt. De competentie krijgt een nieuwe code; zet de juiste code op het kader.",
    levelZero: "Een niveau begint bij 1. Wat bij 0 staat is niet overgenomen.",
    loose: "Deze tekst hoort bij geen competentie. Zet hem bij een competentie of haal hem weg.",
    noCompetency: "Hier staat geen competentie boven of voor. Vul de naam van de competentie in.",
    sameCode: "Een andere competentie heeft deze code al. Deze competentie krijgt een nieuwe code.",
    sameAlias: "Zo heet een andere competentie al; als andere naam is het niet overgenomen.",
    sameName: "Deze competentie staat er al; alleen de eerste is overgenomen.",
    severalLevels: "De boom is hier dieper dan een kader. Neem dit deel apart over.",
    noParent: "De code van wat erboven hoort komt in de lijst niet voor. Verbeter die code.",
    noItem:
      "Dit criterium hoort bij geen competentie in dit bestand, en is niet overgenomen. Verbind het in het andere programma met een competentie.",
    otherLevelText:
      "De tekst van dit niveau zegt iets anders dan de indicatoren zelf. De indicatoren zijn overgenomen, deze tekst niet.",
  },
  layers: {
    cluster: "cluster",
    competency: "competentie",
    level: "niveau",
    indicator: "indicator",
    example: "gedrag zonder niveau",
  },
  and: "en",
  more: (count) => `nog ${count}`,
};

const amount = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
