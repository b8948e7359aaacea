import type { DocumentationWords } from "./argument-lines";

const competencies =
  "Codes, namen of oude schrijfwijzen, in elke volgorde; 1.1 mag een getal zijn. Weggelaten: alle.";
const sheetName = "De naam van het nieuwe blad. Weggelaten: een eigen naam, die nog vrij is.";
const again = {
  sheet: "De naam van het blad met de heatmap. Weggelaten: het blad dat voor ligt.",
  sources: "De bladen waarvan de heatmap gemaakt wordt. Weggelaten: die van de vorige keer.",
  baseline: "Het eerdere scoreblad, bij een heatmap van verandering.",
};

/** In Dutch. */
export const dutchDocumentation: DocumentationWords = {
  title: "Acties voor een scenario",
  about:
    'Wat een stap `{ "do": …, "with": { … } }` van een scenario kan vragen. Dit stuk komt uit de argumenten zoals ze in de code ' +
    "zijn vastgelegd: `npm run docs:actions` schrijft het, een test houdt het waar.",
  columns: ["argument", "wat het mag zijn", "wat het doet"],
  required: "moet er zijn",
  otherwise: (value) => `anders ${value}`,
  nothing: "Geen argumenten.",
  asBuilding:
    'Alle argumenten van `buildHeatmap`, geen ervan verplicht (`view` anders `"people"`, `measure` anders `"level"`), en:',
  actions: {
    adoptFramework: "Eigen kader overnemen",
    giveFramework: "Kader als tekst of CASE-pakket geven",
    insertMatrix: "Competentiematrix invoegen",
    insertText: "In de geselecteerde cel zetten",
    insertFormula: "Formule in de geselecteerde cel zetten",
    freezeFormulas: "Formules vervangen door waarden",
    createTeamScoreSheet: "Teamscoreblad maken",
    createIndicatorForms: "Indicatorenformulieren maken",
    createProfiles: "Functieprofielen maken",
    sendOut: "Formulieren als bestanden uitzetten",
    collectScores: "Formulieren ophalen",
    removeCollected: "Opgehaalde scores weghalen",
    checkScores: "Scores controleren",
    answerSheet: "Betekenis van scores vastleggen",
    mendScores: "Voorgestelde verbeteringen uitvoeren",
    reconnectSheet: "Blad weer koppelen",
    repairSheet: "Scoreblad herstellen",
    readSelection: "Selectie lezen",
    writeScore: "Score invullen",
    goToScore: "Naar een andere score gaan",
    requiredLevel: "Vereist niveau opzoeken",
    makeReports: "Ontwikkelverslagen maken",
    previewHeatmap: "Heatmap vooraf bekijken",
    buildHeatmap: "Heatmap maken",
    refreshHeatmap: "Heatmap vernieuwen",
    shareHeatmap: "Versie om te delen maken",
    buildNeeds: "Nodig en aanwezig maken",
    compareMoments: "Momenten vergelijken",
    compareRaters: "Beoordelaars vergelijken",
    goTo: "Naar het blad gaan",
    undo: "Zet terug wat er in cellen is geschreven",
    removePersonalData: "Persoonsgegevens verwijderen",
    removeSheet: "Blad verwijderen",
  },
  lines: {
    adoptFramework: {
      from:
        'Waar het kader staat: één van `{ "sheet": … }` (met `"cells": "A1:F20"` alleen die cellen), `{ "selection": true }`, `{ "text": … }`, `{ "file": "kader.xlsx" }` voor een andere werkmap (met `"sheet"` dat blad ervan), of `"builtIn"` voor het ' +
        "kader van deze invoegtoepassing.",
      levels: "De namen van de niveaus, het laagste eerst.",
      answers: "Bij een vraag uit `asks` een ander antwoord dan is aangenomen, een van `possible`.",
      columns: "Waar een kolom voor is, bij de cel van haar kop, als de kolom voor iets anders is aangezien.",
      preview: "Maakt niets, en zegt wat er gemaakt zou worden.",
      sheetName,
    },
    giveFramework: {
      as: "De vorm: tekst die `adoptFramework` woord voor woord terugleest, of een CASE 1.1-pakket in JSON.",
      creator: "Alleen in CASE: wie het kader vaststelt. Weggelaten: onbekend.",
      language:
        "Alleen in CASE: de taal van de teksten. Weggelaten: van het kader van deze invoegtoepassing `nl`, van een eigen kader geen.",
    },
    insertMatrix: {
      layout: "De vorm: een lijst, een matrix of kaarten.",
      competencies,
      levels: "De niveaus. Weggelaten: alle.",
      translation:
        "Hetzelfde kader in een andere taal, op een blad (`sheet`, met `cells` een deel ervan), in de selectie of als tekst. Wat bij elkaar hoort blijkt uit dezelfde codes en niveaus, en evenveel indicatoren; wat dat niet heeft blijft zonder vertaling en wordt genoemd. Met `answers` de antwoorden, zoals bij `adoptFramework`.",
      target: "Waar de matrix komt: op een nieuw blad of vanaf de geselecteerde cel.",
      sheetName: "De naam van het nieuwe blad, alleen daarbij. Weggelaten: een eigen naam, die nog vrij is.",
    },
    insertText: { text: "De tekst voor de geselecteerde cel, die leeg moet zijn." },
    insertFormula: { formula: "De formule, in het Engels en met komma’s, voor de geselecteerde cel." },
    freezeFormulas: {
      sheet: "Een blad, bij naam; niet samen met `target`.",
      target: "Waar formules waarden worden. Zijn beide weggelaten: in de hele werkmap.",
    },
    createTeamScoreSheet: {
      people: "Wie gescoord worden: ten hoogste 2.000.",
      competencies,
      raters: "Van elke persoon een rij voor ieder van deze beoordelaars.",
      sheetName,
    },
    createIndicatorForms: {
      people: "Voor wie een formulier gemaakt wordt: ten hoogste 2.000.",
      rater: "Wie de formulieren invult; de leidinggevende als niemand is genoemd.",
      raters: "Meer mensen die invullen: ieder krijgt een eigen formulier.",
      competencies,
      levels: "De niveaus op het formulier. Weggelaten: alle.",
    },
    createProfiles: {
      profiles: "De functies, elk met het vereiste niveau per competentie (code, naam of oude schrijfwijze).",
      weights: "Hoe zwaar een competentie telt, per competentie.",
      norms:
        "Regels met normen op andere bladen, elk een functie erbij: de cel van het opschrift, en hoe de functie gaat heten.",
      sheetName,
    },
    sendOut: {
      per: "Een bestand voor iedere beoordelaar, of voor elk formulier.",
      people:
        "Over wie scores worden gegeven. Weggelaten: volgens het blad Ronde, of een lijst die voor ligt met een kolom ‘Leidinggevende’.",
      raters:
        'Wie scores geven: `"self"`, `"manager"` of `"colleague"`, of op naam `{ "name", "rater", "people" }`; `people` weggelaten: over allen. Weggelaten: de leidinggevende.',
      competencies,
      levels: "De niveaus op het formulier. Weggelaten: alle.",
      deadline: "Tot wanneer, zoals het in de uitleg komt te staan.",
      protect: "Alleen wat in te vullen is, blijft open. Zonder wachtwoord.",
    },
    collectScores: {
      files: "De bestanden, naast het scenario; `*` staat voor wat dan ook.",
      write: "Zet wat zeker is in de tabel; anders wordt alleen gezegd wat er is.",
      also: "Bestanden die ook meegaan, wat er ook van gezegd is; van twee versies telt het genoemde bestand.",
      not: "Bestanden die niet meegaan.",
      withoutColleagues: "Laat namen van collega’s weg uit de tabel.",
    },
    removeCollected: {
      readOn: "Alleen wat op deze dagen is opgehaald, zoals `2026-12-01`. Weggelaten: op welke dag ook.",
      files: "Alleen wat uit deze bestanden kwam. Weggelaten: uit welk bestand ook.",
      preview: "Zegt alleen wat er is opgehaald, per dag.",
    },
    checkScores: {
      sheets: "De bladen, bij naam; niet samen met `scope`.",
      scope: "Welke bladen. Zijn beide weggelaten: alle eigen bladen met scores, en het blad dat voor ligt.",
      confirmed: "Kolomkoppen op andere bladen waarvan iemand heeft gezegd welke competentie bedoeld is.",
    },
    answerSheet: {
      sheet: "Het blad, bij naam. Weggelaten: het blad dat voor ligt.",
      scale:
        "Wat elke waarde van de schaal betekent: 0, een niveau of n.v.t. Wat niet genoemd is, is geen score.",
      headers: "Welke competentie elke kolomkop bedoelt.",
      people: "Of een naam die ook een opschrift kan zijn een persoon is.",
      roles: "Waar de kolom (of rij) onder een kop voor dient.",
      headings:
        "Wat woorden boven of naast de scores betekenen: van welke beoordelaar ze zijn, de score zelf, of niets dat telt.",
      moment:
        'Welk van meer momenten in een lijst telt: de waarde onder die kop, "[last]" voor de laatste datum per persoon, of "" voor alle; onder "[]" het moment achter elke naam.',
      withoutMoment: "Neemt terug welk moment telt.",
      withoutHeadings: "Neemt terug wat over woorden boven of naast de scores is gezegd.",
      withoutScale: "Neemt terug wat over de schaal is gezegd.",
      withoutPeople: "Neemt terug wat over namen is gezegd.",
      withoutRoles: "Neemt terug wat over kolommen is gezegd.",
      withoutHeaders: "Neemt terug wat over deze kolomkoppen is gezegd.",
      forget: "Neemt alles terug wat eerder is gezegd.",
    },
    mendScores: {
      mends:
        "De verbeteringen, elk van één cel, zoals `checkScores` ze voorstelt; wat er stond moet er nog staan.",
    },
    repairSheet: { sheet: "Het scoreblad of formulier, bij naam." },
    reconnectSheet: { sheet: "Het blad dat zijn kenmerk kwijt is, bij naam." },
    readSelection: {},
    writeScore: {
      sheetId: "Het blad, bij het nummer dat Excel eraan geeft.",
      address: "De cel.",
      value: "De score.",
      was: 'Wat er nu staat; "" voor niets.',
    },
    goToScore: {
      sheetId: "Het blad, bij het nummer dat Excel eraan geeft.",
      address: "De cel met de score waar u bent.",
      step: '"previous" en "next": die van de persoon ervoor en erna, in dezelfde kolom. "nextEmpty": de eerstvolgende die nog leeg is, eerst naar beneden en dan in de volgende kolommen.',
    },
    requiredLevel: {
      profile: "De functie, zoals die bij een persoon staat.",
      competency: "De competentie, bij code, naam of andere naam.",
    },
    makeReports: {
      people: 'Van wie, bij naam; van naamgenoten "naam (nummer)". Weggelaten: iedereen met scores.',
      sources:
        "De bladen met scores, bij naam. Weggelaten: alle eigen bladen met scores, en het blad dat voor ligt.",
      moment: 'Het moment, zoals het op het verslag komt: "najaar 2026". Weggelaten: de datum van vandaag.',
      earlier: "Het scoreblad van een eerder moment, bij naam.",
      function: "De functie waaraan iedereen wordt getoetst. Weggelaten: ieders eigen functie.",
      next: "Een functie om naartoe te groeien.",
      plan: "Een tweede bladzijde, met meer ruimte bij de doelen.",
      conversation: "Open vragen in plaats van cijfers.",
      mailMerge: "Ook een tabel met een rij per persoon, voor een samenvoeging in Word.",
      keep: "Tot wanneer het bewaard wordt, zoals het op het verslag komt. Weggelaten: 5 jaar na afhandeling.",
    },
    previewHeatmap: { reuse: "Neemt wat voor het vorige voorbeeld is gelezen, als dat deze bladen bevat." },
    buildHeatmap: {
      sources:
        "De bladen met scores, bij naam. Weggelaten: het scoreblad dat voor ligt, van een formulier alle formulieren; anders de teamscorebladen.",
      view: "Rijen zijn mensen of groepen, kolommen competenties; of kolommen zijn clusters.",
      measure: "Wat de kleur laat zien.",
      groupBy: "Waar de groepen of de tussenkoppen vandaan komen. Bij groepen, weggelaten: de afdeling.",
      competencies: "Codes, namen of oude schrijfwijzen. Weggelaten: alle die gescoord zijn.",
      departments:
        'Alleen mensen van deze afdelingen; "Zonder afdeling" voor wie er geen heeft. Weggelaten: iedereen.',
      functions:
        'Alleen mensen met deze functies; "Zonder functie" voor wie er geen heeft. Weggelaten: iedereen.',
      people: 'Alleen deze mensen, bij naam; van naamgenoten "naam (nummer)". Weggelaten: iedereen.',
      raters: "Wiens scores meetellen. Weggelaten: die van iedereen, behalve de eigen score.",
      numbers: "Het getal staat altijd in de cel: false wordt geweigerd.",
      baseline: "Het eerdere scoreblad, bij verandering.",
      sheetName,
    },
    refreshHeatmap: again,
    shareHeatmap: again,
    compareRaters: {
      sources:
        "De bladen met scores, bij naam. Weggelaten: alle scorebladen van ons, en het blad dat voor ligt.",
      competencies: "Codes, namen of oude schrijfwijzen. Weggelaten: alle die gescoord zijn.",
      sheetName,
    },
    buildNeeds: {
      sources: "De bladen met scores, bij naam. Weggelaten: zoals bij `buildHeatmap`.",
      by: "Voor wie iets nodig is: het hele team, elke afdeling of elke functie.",
      reserve: "Kwetsbaar is waar hoogstens zoveel mensen meer zijn dan nodig.",
      competencies: "Codes, namen of oude schrijfwijzen. Weggelaten: alle die gescoord zijn.",
      raters: "Wiens scores meetellen. Weggelaten: die van iedereen, behalve de eigen score.",
      live: "In formules, die de scorebladen volgen.",
      sheetName,
    },
    compareMoments: {
      moments:
        "De scorebladen, elk met `sheet` en zo nodig `date` (1-3-2026, maart 2026, Q1 2026 of 2026) en `otherFramework` als vanaf dan een ander kader of een andere schaal geldt. Weggelaten: elk scoreblad met een datum of periode in de naam.",
      competencies: "Codes, namen of oude schrijfwijzen. Weggelaten: alle die gescoord zijn.",
      raters: "Wiens scores meetellen. Weggelaten: die van iedereen, behalve de eigen score.",
      live: "In formules, die de scorebladen volgen.",
      sheetName,
    },
    goTo: {
      sheetId: "Het blad, bij het nummer dat Excel eraan geeft.",
      address: "Wat daar geselecteerd wordt.",
    },
    undo: { writing: 'Het nummer dat de actie die schreef als "undo" antwoordde. Weggelaten: het laatste.' },
    removePersonalData: {},
    removeSheet: {
      sheetId: "Het blad, bij het nummer dat Excel eraan geeft.",
      along: "De nummers van bladen die erbij hoorden; wat een ander blad nog nodig heeft, blijft.",
    },
  },
};
