/**
 * The marker as a text: "compleet/2 teamScores id=5f…-0 table=Teamscores competencies=1.1+1.2". Words between spaces;
 * what stands in them is percent-encoded, so that no quote, comma or semicolon is in it: it must fit in the formula of a
 * defined name in Excel of any language (office-js 2891). Longer than most files: writing it and reading it, side by side.
 */
import { RATERS } from "../../scoring/person";
import { settled, type Given } from "../declared/declare";
import type { Expected } from "../declared/expected";
import { HEATMAP_SETTINGS, type HeatmapSettings } from "./heatmap-settings";
import { LIST_NAMES, PROFILE_NAMES, type ListNames, type ScaleLists } from "./list-names";
import {
  MARKER_VERSION,
  MATRIX_LAYOUTS,
  SHEET_KINDS,
  type HeatmapMark,
  type HeatmapSources,
  type Marker,
  type SheetKind,
  type SheetMark,
  type SourceReference,
} from "./marker";
import { readFields, type Fields } from "./fields";

const PREFIX = "compleet/";
const SETTINGS = Object.keys(HEATMAP_SETTINGS) as readonly (keyof HeatmapSettings)[];
/** Forms keep who stood on them under "people". */
const keyOf = (setting: string): string => (setting === "people" ? "chosenPeople" : setting);
const NAME_KEYS = Object.keys(LIST_NAMES) as readonly Exclude<keyof ListNames, "scales">[];

/** What was read of a sheet's mark: a marker, or that a later version of the add-in wrote it. */
export type ReadMark =
  { readonly marker: Marker } | { readonly newer: { readonly version: number; readonly kind: string } };

/** The mark of a sheet that is being made, as a text. */
export function markerText(mark: SheetMark, id: string, definedNames: readonly string[]): string {
  const words = [...fieldsOf(mark), ["id", [id]] as const, ["names", definedNames] as const].flatMap(
    ([key, values]) => (values.length > 0 ? [`${key}=${values.map(encodeURIComponent).join("+")}`] : []),
  );
  return [`${PREFIX}${MARKER_VERSION}`, mark.kind, ...words].join(" ");
}

/**
 * Reads it back, version 1 (which was JSON) too, and 2, of which no heatmap was of a choice of people; undefined for what is none of ours. */
export function readMarkerText(text: string): ReadMark | undefined {
  const found = readFields(text, PREFIX);
  if (!found) return undefined;
  const { version, kind: word, fields } = found;
  if (version > MARKER_VERSION) return { newer: { version, kind: word } };
  const shared = version === 1 && fields.text("shared") === "true";
  const kind = shared ? "sharedHeatmap" : SHEET_KINDS.find((one) => one === word);
  const id = fields.text("id") ?? olderId(fields);
  const mark = kind && markOf(kind, fields);
  return mark
    ? { marker: { ...mark, version, id, definedNames: fields.list("names") ?? [] } as Marker }
    : undefined;
}

/** In version 1 sheets that were made together had one word in common: with the table's name it tells them apart. */
function olderId(fields: Fields): string {
  return [fields.text("run"), fields.text("table") ?? fields.text("link")].filter(Boolean).join("-");
}

type Written = readonly (readonly [string, readonly string[]])[];

function fieldsOf(mark: SheetMark): Written {
  switch (mark.kind) {
    case "matrix":
      return [
        ["layout", [mark.layout]],
        ["competencies", mark.competencies],
        ["levels", mark.levels.map(String)],
        ["framework", mark.framework === undefined ? [] : [mark.framework]],
      ];
    case "teamScores":
      return [
        ["table", [mark.table]],
        ["competencies", mark.competencies],
        ["raters", mark.raters],
      ];
    case "indicatorForm":
      return [
        ["table", [mark.table]],
        ["competencies", mark.competencies],
        ["levels", mark.levels.map(String)],
        ["rater", [mark.rater]],
      ];
    case "profiles":
      return [
        ["table", [mark.table]],
        ["competencies", mark.competencies],
        ["list", [mark.list]],
      ];
    case "lists":
      return [
        ...NAME_KEYS.map((key) => [key, [mark.names[key]]] as const),
        ["scales", (mark.names.scales ?? []).map(scaleText)],
      ];
    case "heatmap":
      return heatmapFields(mark);
    case "sharedHeatmap":
    case "sharedFigures":
    case "roundCover":
    case "report":
    case "raters":
      return [];
    case "heatmapData":
    case "moments":
      return [["link", [mark.link]]];
    case "needs":
      return [
        ["table", [mark.table]],
        ["link", [mark.link]],
      ];
    case "framework":
      return [
        ["table", [mark.table]],
        ["edition", [String(mark.edition)]],
        ["made", [mark.made]],
      ];
    case "round":
      return [
        ["table", [mark.table]],
        ["round", [mark.round]],
      ];
    case "receivedScores":
    case "reportList":
      return [["table", [mark.table]]];
  }
}

/** "1.2.4 Compleet_Scores_124 Compleet_Niveaus_124" */
function scaleText({ of, scores, levels }: ScaleLists): string {
  return [of.join("."), scores, levels].join(" ");
}

function readScale(text: string): readonly ScaleLists[] {
  const [numbers = "", scores, levels] = text.split(" ");
  const of = numbers.split(".").map(Number);
  return scores && levels && of.every((level) => level > 0) ? [{ of, scores, levels }] : [];
}

function heatmapFields({ settings, sources, baseline, link, own }: HeatmapMark): Written {
  return [
    ["link", [link]],
    ...SETTINGS.map((key) => [keyOf(key), [settings[key] ?? []].flat().map(String)] as const),
    ...("forms" in sources
      ? ([
          ["forms", ["true"]],
          ["people", sources.people],
        ] as const)
      : [["sheets", sources.sheets.map(referenceText)] as const]),
    ["baseline", baseline ? [referenceText(baseline)] : []],
    ["ownTop", [String(own.top)]],
    ["ownWidth", [String(own.width)]],
    ["ownRows", [String(own.rows)]],
    ["ownColumns", own.columns],
    ["ownLayout", own.layout === undefined ? [] : [String(own.layout)]],
  ];
}

function markOf(kind: SheetKind, fields: Fields): SheetMark | undefined {
  const table = fields.text("table");
  const competencies = fields.list("competencies");
  const levels = fields.list("levels")?.map(Number);
  const link = fields.text("link");
  switch (kind) {
    case "matrix": {
      const layout = fields.oneOf("layout", MATRIX_LAYOUTS);
      const framework = fields.text("framework");
      return layout && competencies && levels
        ? { kind, layout, competencies, levels, ...(framework === undefined ? {} : { framework }) }
        : undefined;
    }
    case "teamScores":
      return table !== undefined && competencies
        ? { kind, table, competencies, raters: fields.some("raters", RATERS) ?? [] }
        : undefined;
    case "indicatorForm": {
      const rater = fields.oneOf("rater", RATERS) ?? "manager";
      return table !== undefined && competencies && levels
        ? { kind, table, competencies, levels, rater }
        : undefined;
    }
    case "profiles":
      return table !== undefined && competencies
        ? { kind, table, competencies, list: fields.text("list") ?? PROFILE_NAMES.list }
        : undefined;
    case "lists": {
      const scales = (fields.list("scales") ?? []).flatMap(readScale);
      return {
        kind,
        names: {
          ...(Object.fromEntries(
            NAME_KEYS.map((key) => [key, fields.text(key) ?? LIST_NAMES[key]]),
          ) as unknown as ListNames),
          ...(scales.length > 0 ? { scales } : {}),
        },
      };
    }
    case "heatmap":
      return heatmapMark(fields);
    case "sharedHeatmap":
    case "sharedFigures":
    case "roundCover":
    case "report":
    case "raters":
      return { kind };
    case "heatmapData":
    case "moments":
      return link === undefined ? undefined : { kind, link };
    case "needs":
      return link === undefined || table === undefined ? undefined : { kind, table, link };
    case "framework":
      return table === undefined
        ? undefined
        : { kind, table, edition: fields.number("edition") ?? 1, made: fields.text("made") ?? "" };
    case "round": {
      const round = fields.text("round");
      return table === undefined || round === undefined ? undefined : { kind, table, round };
    }
    case "receivedScores":
    case "reportList":
      return table === undefined ? undefined : { kind, table };
  }
}

function heatmapMark(fields: Fields): HeatmapMark | undefined {
  const link = fields.text("link");
  const settings = settingsIn(fields);
  const sources = sourcesIn(fields);
  if (link === undefined || !settings || !sources) return undefined;
  const [baseline] = fields.list("baseline") ?? [];
  const columns = fields.list("ownColumns") ?? [];
  const layout = fields.number("ownLayout");
  return {
    kind: "heatmap",
    settings,
    sources,
    ...(baseline === undefined ? {} : { baseline: reference(baseline) }),
    link,
    own: {
      top: fields.number("ownTop") ?? 0,
      width: fields.number("ownWidth") ?? columns.length,
      rows: fields.number("ownRows") ?? 0,
      columns,
      ...(layout === undefined ? {} : { layout }),
    },
  };
}

function settingsIn(fields: Fields): HeatmapSettings | undefined {
  const found = Object.entries(HEATMAP_SETTINGS).flatMap(([name, { kind, required }]) => {
    const value = valueIn(fields, keyOf(name), kind.expected);
    return value === undefined && !required ? [] : [[name, value] as const];
  });
  return found.some(([, value]) => value === undefined)
    ? undefined
    : settled(HEATMAP_SETTINGS, Object.fromEntries(found) as Given<typeof HEATMAP_SETTINGS>);
}

/** What stands there of a setting; undefined where it is none of what may. */
function valueIn(fields: Fields, name: string, expected: Expected): unknown {
  switch (expected.kind) {
    case "oneOf":
      return fields.oneOf(name, expected.values);
    case "wholeNumber":
      return fields.number(name);
    case "truth":
      return fields.oneOf(name, ["true", "false"]) && fields.text(name) === "true";
    case "listOf":
      return expected.of.kind === "oneOf" ? fields.some(name, expected.of.values) : fields.list(name);
    default:
      return fields.text(name);
  }
}

/** Version 1 told sheets by the ids that Excel gave them, by which nothing can be proved any more. */
function sourcesIn(fields: Fields): HeatmapSources | undefined {
  const older = fields.list("sources");
  if (older) {
    return older[0] === "forms" ? { forms: true, people: [] } : { sheets: older.map(() => ({ people: [] })) };
  }
  if (fields.text("forms") === "true") return { forms: true, people: fields.list("people") ?? [] };
  const sheets = fields.list("sheets");
  return sheets && { sheets: sheets.map(reference) };
}

/** "id/table/sheet/people", each percent-encoded once more: a name may hold a stroke. */
function referenceText({ id = "", table = "", sheet = "", people }: SourceReference): string {
  return [id, table, sheet, ...people].map(encodeURIComponent).join("/");
}

function reference(text: string): SourceReference {
  const [id = "", table = "", sheet = "", ...people] = text.split("/").map(decoded);
  // One of version 1 was an id of Excel's.
  if (!text.includes("/")) return { people: [] };
  return {
    ...(id === "" ? {} : { id }),
    ...(table === "" ? {} : { table }),
    ...(sheet === "" ? {} : { sheet }),
    people,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
