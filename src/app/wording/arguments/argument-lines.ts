/** One line on each argument of each action, for the documentation of scenarios; the add-in itself does not load it. */
import type { ActionId, ActionMap } from "../../action";
import type { ASKED_SETTINGS } from "../../arguments/asked-settings";
import type { PlainSetting } from "../../pane/heatmap-choice";

/** What the pane asks as it is declared is documented by the pane's own words; a preview takes what building takes. */
type SaidElsewhere<Id extends ActionId> = Id extends "previewHeatmap"
  ? keyof ActionMap["buildHeatmap"]["declared"]
  : Id extends "buildHeatmap"
    ? PlainSetting
    : Id extends keyof typeof ASKED_SETTINGS
      ? keyof (typeof ASKED_SETTINGS)[Id]
      : never;

export type ArgumentLines = {
  readonly [Id in ActionId]: {
    readonly [Name in Exclude<keyof ActionMap[Id]["declared"], SaidElsewhere<Id>>]: string;
  };
};

/** The words of the documentation around them. */
export interface DocumentationWords {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly [name: string, kind: string, line: string];
  readonly required: string;
  readonly otherwise: (value: string) => string;
  readonly nothing: string;
  /** Of a preview: what it takes besides. */
  readonly asBuilding: string;
  /** What each action is called. */
  readonly actions: Readonly<Record<ActionId, string>>;
  readonly lines: ArgumentLines;
}
