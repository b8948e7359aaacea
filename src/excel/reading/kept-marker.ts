/**
 * The marker of a sheet in Excel, in two places that no single program drops both of: a custom property of the
 * worksheet, which Excel drops from a copy (office-js 5486) and LibreOffice, openpyxl and others when they save; and
 * hidden names of the sheet that hold a text, which a copy keeps and they save.
 */
import { markerText, readMarkerText, type ReadMark } from "../../sheets/marker/marker-text";
import type { Marker, SheetMark } from "../../sheets/marker/marker";
import { jsonBytes, OBJECT_BYTES, SET_BYTES, type Step } from "../request/steps";
import { isMarkerName, MARKER_KEY, NAME_PREFIX } from "./marker-places";

/** A text in a formula is at most 255 characters long. */
const NAME_TEXT = 250;
const NAME_COMMENT = "Hieraan herkent Compleet dit blad.";

/** What a sheet that is being made is known by. */
export interface Identity {
  readonly mark: SheetMark;
  /** See `sheetId`. */
  readonly id: string;
  /** Defined names of the workbook that are made with the sheet, and go with it. */
  readonly definedNames: readonly string[];
}

/** The first thing a new sheet gets. */
export function propertyStep({ mark, id, definedNames }: Identity): Step {
  const value = markerText(mark, id, definedNames);
  return {
    bytes: 2 * OBJECT_BYTES + jsonBytes(value),
    queue: (sheet) => {
      sheet.customProperties.add(MARKER_KEY, value);
    },
  };
}

/** The hidden names, each with a part of the text. */
export function nameSteps({ mark, id, definedNames }: Identity): readonly Step[] {
  return parts(markerText(mark, id, definedNames)).map((part, index): Step => {
    const name = `${NAME_PREFIX}${id.replaceAll(/\W/g, "_")}_${index + 1}`;
    return {
      bytes: 2 * OBJECT_BYTES + SET_BYTES + jsonBytes([name, part, NAME_COMMENT]),
      queue: (sheet) => {
        sheet.names.add(name, `="${part}"`, NAME_COMMENT).visible = false;
      },
    };
  });
}

function parts(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / NAME_TEXT) }, (_, index) =>
    text.slice(index * NAME_TEXT, (index + 1) * NAME_TEXT),
  );
}

/** What is asked for of a name to know whether it is one of these. */
export interface AskedName {
  readonly name: string;
  readonly formula: unknown;
}

/** The mark of a sheet, by what stands in either place. */
export function markIn(
  property: string | undefined,
  names: readonly AskedName[],
): (ReadMark & { readonly original: boolean }) | undefined {
  const kept = property === undefined ? undefined : readMarkerText(property);
  if (kept) return { ...kept, original: true };
  const text = textOfNames(names);
  const found = text === undefined ? undefined : readMarkerText(text);
  return found && { ...found, original: false };
}

/** The texts of the names in the order of their numbers; undefined where there are none, or one has been changed. */
function textOfNames(names: readonly AskedName[]): string | undefined {
  const found = names
    .filter(({ name }) => isMarkerName(name))
    .map(({ name, formula }) => ({
      number: Number(/\d+$/.exec(name)?.[0]),
      text: /^="([^"]*)"$/.exec(String(formula))?.[1],
    }))
    .sort((a, b) => a.number - b.number);
  const whole = found.every(({ number, text }, index) => number === index + 1 && text !== undefined);
  return found.length > 0 && whole ? found.map(({ text }) => text).join("") : undefined;
}

/** The id of the sheet that a run makes as its n-th, from 0. */
export function sheetId(run: string, index: number): string {
  return `${run}-${index}`;
}

/** True when this run made the sheet. */
export function isOfRun({ id }: Marker, run: string): boolean {
  return id.startsWith(`${run}-`);
}

/** An id that no other run has. (`crypto.randomUUID` is absent on a plain HTTP page, such as the playground may be.) */
export function newRunId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
