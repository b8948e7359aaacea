import type { DrawnHeatmap } from "../../action";
import type { HeatmapColumns, HeatmapRows } from "../../pane/heatmap-choice";
import { columnRolesNl } from "./column-roles-nl";
import type { HeatmapPaneWording } from "./heatmap-pane";
import { list } from "../listing";
import { sentences } from "../sentences";

const number = new Intl.NumberFormat("nl-NL").format;
const counted = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;
const people = (count: number) => counted(count, "persoon", "mensen");
const ratings = (count: number) => counted(count, "beoordeling", "beoordelingen");

type OneOrMore = readonly [one: string, more: string];
const ROWS: Readonly<Record<HeatmapRows, OneOrMore>> = {
  people: ["persoon", "mensen"],
  department: ["afdeling", "afdelingen"],
  profile: ["functie", "functies"],
};
const COLUMNS: Readonly<Record<HeatmapColumns, OneOrMore>> = {
  competencies: ["competentie", "competenties"],
  clusters: ["cluster", "clusters"],
};

const KINDS = {
  departments: "afdelingen",
  functions: "functies",
  people: "mensen",
  competencies: "competenties",
};

/** A competency's code has a point. */
const kindOf = (columns: DrawnHeatmap["columns"]): HeatmapColumns =>
  columns[0]?.code.includes(".") ? "competencies" : "clusters";

export const heatmapPaneNl: HeatmapPaneWording = {
  reading: "De scores worden gelezen…",
  readAgain: "Opnieuw lezen",
  start:
    "Een heatmap maakt van ingevulde scores in één oogopslag zichtbaar waar een team sterk is en waar niet. Maak eerst " +
    "bij Scoren een scoreblad, vul scores in en kom dan hier terug.",
  toScores: "Naar Scoren",
  from: (sheets, count, given) =>
    `Van: ${sheets.length > 2 ? counted(sheets.length, "blad", "bladen") : list(sheets, "en")}, ${people(count)}, ${ratings(given)}`,
  sources: "Scorebladen",
  source: (count, given) => `${people(count)}, ${ratings(given)}`,
  columnsRead: (sheet, columns) => {
    const used = columns.filter(({ role }) => role !== "none");
    const read = used.map(
      ({ header, role }) =>
        `${columnRolesNl[role].toLowerCase()} uit ${header === "" ? "de kolom zonder kop" : `‘${header}’`}`,
    );
    return `Op ‘${sheet}’ gelezen: ${list(read, "en")}.`;
  },
  changeColumns: "Kolommen wijzigen bij Controleren",
  chooseSource: "Kies minstens één scoreblad.",
  preview: {
    title: "Voorbeeld",
    alternative: ({ allRows, columns, legend }, rows, measure) =>
      sentences(
        `Voorbeeld van de heatmap: ${counted(allRows, ...ROWS[rows])} onder elkaar, ${counted(columns.length, ...COLUMNS[kindOf(columns)])} naast elkaar.`,
        `In elke cel staat ${MEANINGS[measure]}, van ${legend[0]?.text ?? ""} tot ${legend.at(-1)?.text ?? ""}.`,
      ),
    firstRows: (shown, all) => `De eerste ${number(shown)} van ${number(all)} rijen.`,
    legend: {
      level: { low: "laag", high: "hoog" },
      gap: { low: "tekort", high: "erboven" },
      difference: { low: "zelf lager", high: "zelf hoger" },
      change: { low: "gedaald", high: "gestegen" },
    },
    small: (groups) =>
      groups === 1
        ? "1 groep is klein: een versie om te delen laat die weg."
        : `${number(groups)} groepen zijn klein: een versie om te delen laat ze weg.`,
    insights: "Wat valt op",
  },
  chosen: {
    line: ({ departments, functions, people: who, competencies }) => {
      const groups = (names: readonly string[], more: string): string =>
        names.length > 2 || names.length === 0 ? `${names.length} ${more}` : list(names, "en");
      const parts = [
        ...(departments ? [groups(departments, "afdelingen")] : []),
        ...(functions ? [groups(functions, "functies")] : []),
        ...(who ? [`${who.chosen ?? 0} van ${people(who.of)}`] : []),
        ...(competencies
          ? [`${competencies.chosen} van ${counted(competencies.of, ...COLUMNS.competencies)}`]
          : []),
      ];
      return parts.length === 0
        ? "Wie en wat: iedereen, alles wat is gescoord"
        : `Wie en wat: ${parts.join(", ")}`;
    },
    kinds: {
      departments: "Afdelingen",
      functions: "Functies",
      people: "Mensen",
      competencies: "Competenties",
    },
    all: "Alles",
    none: "Niets",
    of: (text, kind) => `${text}: ${KINDS[kind]}`,
    search: (kind, count) => `Zoek in ${number(count)} ${KINDS[kind]}`,
    nothingFound: "Niets gevonden.",
    gone: "staat er niet meer",
    hint: "Pijltjes lopen door de lijst, de spatiebalk kiest. Van een gekozen afdeling of functie doet bij Vernieuwen ook mee wie er later bij komt.",
  },
  rows: "Rijen",
  rowNames: { people: "Mensen", department: "Afdelingen", profile: "Functies" },
  columns: "Kolommen",
  columnNames: { competencies: "Competenties", clusters: "Clusters" },
  measure: "Wat laat de kleur zien",
  measures: {
    level: { name: "Niveau", meaning: "Het niveau dat is bereikt." },
    gap: { name: "Tekort", meaning: "Het niveau min het vereiste niveau van de functie." },
    difference: { name: "Zelf en anderen", meaning: "De eigen score min die van anderen." },
    change: { name: "Verandering", meaning: "Het niveau nu min dat op een eerder scoreblad." },
  },
  baseline: "Eerder scoreblad",
  more: "Meer instellingen",
  sheetName: "Naam van het blad",
  sheetNameHint: "Laat leeg voor een naam die zegt wat de heatmap toont.",
  settings: {
    statistic: {
      label: "Scores samenvatten met",
      names: { median: "de mediaan", mean: "het gemiddelde", min: "de laagste", max: "de hoogste" },
    },
    minimumGroup: {
      label: "Kleinste groep",
      hint: "Een groep met minder mensen krijgt erbij dat ze klein is. Een versie om te delen toont er geen cijfer van, en van niets anders dat van minder mensen is. Daarvoor minstens drie: met z’n tweeën weet ieder wat de ander heeft.",
    },
    minimumRaters: {
      label: "Kleinste aantal collega’s",
      hint: "In een versie om te delen staat een cijfer pas als minstens zoveel collega’s eraan bijdroegen, of geen. Minstens drie: met z’n tweeën weet ieder wat de ander gaf.",
    },
    palette: { label: "Kleuren", names: { blue: "Blauw", cividis: "Geel tot blauw" } },
    sort: {
      label: "Volgorde van de rijen",
      names: {
        name: "Op naam",
        department: "Op afdeling",
        score: "Hoogste score eerst",
        gap: "Grootste tekort eerst",
      },
    },
    order: {
      label: "Volgorde van de kolommen",
      hint: "Zoals het is wanneer de heatmap wordt gemaakt; Vernieuwen zet ze opnieuw op volgorde.",
      names: { framework: "Als in het kader", gap: "Grootste tekort eerst", score: "Hoogste score eerst" },
    },
    chart: { label: "Grafiek erbij", names: { bars: "Staven", radar: "Radar", none: "Geen" } },
    live: {
      label: "Laat de heatmap met de scores meebewegen",
      hint: "Met formules van Excel. Zonder dit vinkje staan er waarden, zoals ze nu zijn.",
    },
  },
  raters: "Welke beoordelaars tellen mee",
  raterNames: {
    others: "Iedereen, behalve zelf",
    manager: "Alleen leidinggevenden",
    colleague: "Alleen collega’s",
    self: "Alleen zelf",
  },
  bands: "Mensen groeperen",
  bandNames: { none: "Niet", department: "Per afdeling", profile: "Per functie" },
  paletteOnlyLevel: "Een verschil gaat altijd van oranje via wit naar blauw.",
  make: {
    button: "Maak heatmap",
    busy: "Heatmap wordt gemaakt…",
    ready: (rows, columns, kind) =>
      `${counted(rows, ...ROWS[kind.rows])} × ${counted(columns, ...COLUMNS[kind.columns])}`,
  },
  question: {
    title: (heatmap) => `Van welke bladen moet ‘${heatmap}’ worden gemaakt?`,
    button: "Maak met deze bladen",
  },
  made: {
    title: "Uw heatmap",
    which: "Welke heatmap",
    refresh: "Vernieuwen",
    refreshHint: "Opnieuw van de scores zoals ze nu zijn, met dezelfde instellingen.",
    share: "Maak versie om te delen",
    shareHint:
      "Zonder namen, elke kolom op zichzelf, kleine groepen weggelaten. Collega’s herkennen soms nog wie als enige zo hoog of laag staat: kijk er eerst zelf naar.",
  },
};

const MEANINGS = {
  level: "het bereikte niveau",
  gap: "het verschil met het vereiste niveau",
  difference: "de eigen score min die van anderen",
  change: "de verandering sinds de vorige keer",
} as const;
