import type { ConditionalRule } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import type { StylePatch } from "../model/style";
import type { HostContext } from "./host-context";
import { HostError } from "./host-object";
import { SheetPart } from "./sheet-part";

/** Something of one conditional format, found again by its id. */
export abstract class ConditionalFormatPart extends SheetPart {
  constructor(
    context: HostContext,
    sheet: Sheet,
    protected readonly id: string,
  ) {
    super(context, sheet);
  }

  protected rule<Kind extends ConditionalRule["kind"]>(kind: Kind): Extract<ConditionalRule, { kind: Kind }> {
    const rule = this.sheet.conditionalFormats.find((each) => each.id === this.id)?.rule;
    if (rule?.kind !== kind) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return rule as Extract<ConditionalRule, { kind: Kind }>;
  }

  protected setRule(rule: ConditionalRule): void {
    this.sheet.assertAllowed("allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.map((each) =>
      each.id === this.id ? { ...each, rule } : each,
    );
    this.sheet.changed();
  }

  /** The look that the rule gives. */
  protected get look(): StylePatch {
    const rule = this.sheet.conditionalFormats.find((each) => each.id === this.id)?.rule;
    return rule && "style" in rule ? rule.style : {};
  }

  protected setLook(patch: StylePatch): void {
    const rule = this.sheet.conditionalFormats.find((each) => each.id === this.id)?.rule;
    if (!rule || !("style" in rule))
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    this.setRule({
      ...rule,
      style: { ...rule.style, ...patch, borders: { ...rule.style.borders, ...patch.borders } },
    });
  }
}
