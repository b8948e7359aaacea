import { overlaps, type Area } from "../model/cell-area";
import type { ConditionalFormat, ConditionalRule } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { withoutArea } from "../model/rule-areas";
import { choiceArgument, integerArgument, invalidArgument, textArgument } from "./call-arguments";
import { ConditionalFormatObject } from "./conditional-format-object";
import { CONDITIONAL_TYPES } from "./conditional-format-names";
import type { HostContext } from "./host-context";
import { HostCollection, HostError } from "./host-object";
import { assertSheetThere } from "./sheet-part";

/** What a new conditional format does until its rule is set. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: "formula", formula: "FALSE", style: {} },
  CellValue: { kind: "cellValue", operator: "equal", formulas: ['""'], style: {} },
  ContainsText: { kind: "text", operator: "contains", text: "", style: {} },
  ColorScale: {
    kind: "colorScale",
    points: [
      { type: "min", color: "#FFEF9C" },
      { type: "max", color: "#63BE7B" },
    ],
  },
  DataBar: {
    kind: "dataBar",
    color: "#638EC6",
    min: { type: "autoMin" },
    max: { type: "autoMax" },
    gradient: true,
    showValue: true,
  },
};

let made = 0;

/** `Excel.ConditionalFormatCollection` of a range: the formats that touch it, the first winning. */
export class ConditionalFormatCollectionObject extends HostCollection<ConditionalFormatObject> {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  override items(): readonly ConditionalFormatObject[] {
    return this.found().map((format) => this.object(format));
  }

  GetCount(): number {
    return this.found().length;
  }

  GetItem(id: unknown): ConditionalFormatObject {
    const format = this.GetItemOrNullObject(id);
    if (!format) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return format;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormatObject | null {
    const wanted = textArgument(id, "ConditionalFormatCollection.getItem");
    const format = this.found().find((each) => each.id === wanted);
    return format ? this.object(format) : null;
  }

  GetItemAt(index: unknown): ConditionalFormatObject {
    const member = "ConditionalFormatCollection.getItemAt";
    const format = this.found()[integerArgument(index, member)];
    if (!format) throw invalidArgument(member, "there is no such conditional format");
    return this.object(format);
  }

  /** The new one comes first, before all that are there. */
  Add(type: unknown): ConditionalFormatObject {
    const name = choiceArgument(type, "ConditionalFormatCollection.add", Object.keys(CONDITIONAL_TYPES));
    const rule = NEW_RULES[name];
    if (!rule) throw new HostError("ApiNotFound", `ConditionalFormatType.${name}`);
    this.sheet.assertAllowed("allowFormatCells");
    const format: ConditionalFormat = {
      id: `{${(++made).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`,
      areas: [this.area],
      priority: 0,
      stopIfTrue: false,
      rule,
    };
    const rest = this.sheet.conditionalFormats.map((each) => ({ ...each, priority: each.priority + 1 }));
    this.sheet.conditionalFormats = [format, ...rest];
    this.sheet.changed();
    return this.object(format);
  }

  ClearAll(): void {
    this.sheet.assertAllowed("allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.flatMap((format) =>
      withoutArea(format, this.area),
    );
    this.sheet.changed();
  }

  private found(): ConditionalFormat[] {
    return this.sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => overlaps(area, this.area)),
    );
  }

  private object(format: ConditionalFormat): ConditionalFormatObject {
    return new ConditionalFormatObject(this.context, this.sheet, format.id);
  }
}
