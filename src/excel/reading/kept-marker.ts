/**
 * The marker of a sheet in Excel, in two places that no single program drops both of: a custom property of the
 * worksheet, which Excel drops from a copy (office-js 5486) and LibreOffice, openpyxl and others when they save; and
 * hidden names of the sheet that hold a text, which a copy keeps and they save.
 */
import { markerText } from "../../sheets/marker/marker-text";
import type { Marker, SheetMark } from "../../sheets/marker/marker";
import { jsonBytes, OBJECT_BYTES, SET_BYTES, type Step } from "../request/steps";
import { markerNames } from "../../sheets/marker/kept-mark";
import { MARKER_KEY } from "../../sheets/marker/marker-places";

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
  return markerNames(markerText(mark, id, definedNames), id).map(({ name, text }): Step => ({
    bytes: 2 * OBJECT_BYTES + SET_BYTES + jsonBytes([name, text, NAME_COMMENT]),
    queue: (sheet) => {
      sheet.names.add(name, `="${text}"`, NAME_COMMENT).visible = false;
    },
  }));
}

/** The id of the sheet that a run makes as its n-th, from 0. */
export function sheetId(run: string, index: number): string {
  return `${run}-${index}`;
}

/** True when this run made the sheet. */
export function isOfRun({ id }: Marker, run: string): boolean {
  return id.startsWith(`${run}-`);
}
