import type { ConditionalFormat, ConditionalRule } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { booleanArgument, integerArgument, invalidArgument } from "./call-arguments";
import { CONDITIONAL_TYPES, apiName } from "./conditional-format-names";
import {
  CellValueConditionalFormatObject,
  ColorScaleConditionalFormatObject,
  CustomConditionalFormatObject,
  DataBarConditionalFormatObject,
  TextConditionalFormatObject,
} from "./conditional-format-rules";
import type { HostContext } from "./host-context";
import { HostError } from "./host-object";
import type { RangeObject } from "./range-object";
import { SheetPart } from "./sheet-part";

/** `Excel.ConditionalFormat` */
export class ConditionalFormatObject extends SheetPart {
  readonly typeName = "ConditionalFormat";

  constructor(
    context: HostContext,
    sheet: Sheet,
    private readonly id: string,
  ) {
    super(context, sheet);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override checkAlive(): void {
    super.checkAlive();
    void this.format;
  }

  get Id(): string {
    return this.id;
  }

  get Type(): string {
    return apiName(CONDITIONAL_TYPES, this.format.rule.kind);
  }

  get Priority(): number {
    return this.format.priority;
  }
  set Priority(given: unknown) {
    const { format, sheet } = this;
    const rest = sheet.conditionalFormats.filter((each) => each !== format);
    const wanted = integerArgument(given, "ConditionalFormat.priority");
    const index = wanted < 0 ? rest.length : Math.min(wanted, rest.length);
    rest.splice(index, 0, format);
    this.put(rest.map((each, priority) => ({ ...each, priority })));
  }

  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(given: unknown) {
    const stopIfTrue = booleanArgument(given, "ConditionalFormat.stopIfTrue");
    this.change((format) => ({ ...format, stopIfTrue }));
  }

  get Custom(): CustomConditionalFormatObject {
    return existing(this.CustomOrNullObject);
  }
  get CustomOrNullObject(): CustomConditionalFormatObject | null {
    return this.of("formula", (part) => new CustomConditionalFormatObject(...part));
  }

  get CellValue(): CellValueConditionalFormatObject {
    return existing(this.CellValueOrNullObject);
  }
  get CellValueOrNullObject(): CellValueConditionalFormatObject | null {
    return this.of("cellValue", (part) => new CellValueConditionalFormatObject(...part));
  }

  get TextComparison(): TextConditionalFormatObject {
    return existing(this.TextComparisonOrNullObject);
  }
  get TextComparisonOrNullObject(): TextConditionalFormatObject | null {
    return this.of("text", (part) => new TextConditionalFormatObject(...part));
  }

  get ColorScale(): ColorScaleConditionalFormatObject {
    return existing(this.ColorScaleOrNullObject);
  }
  get ColorScaleOrNullObject(): ColorScaleConditionalFormatObject | null {
    return this.of("colorScale", (part) => new ColorScaleConditionalFormatObject(...part));
  }

  get DataBar(): DataBarConditionalFormatObject {
    return existing(this.DataBarOrNullObject);
  }
  get DataBarOrNullObject(): DataBarConditionalFormatObject | null {
    return this.of("dataBar", (part) => new DataBarConditionalFormatObject(...part));
  }

  Delete(): void {
    const { format, sheet } = this;
    this.put(
      sheet.conditionalFormats
        .filter((each) => each !== format)
        .map((each, priority) => ({ ...each, priority })),
    );
  }

  /** Of a format over one area. */
  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("InvalidOperation", "The conditional format applies to several ranges.");
    return range;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const [only, second] = this.format.areas;
    return only && !second ? this.context.range(this.sheet, only) : null;
  }

  private get format(): ConditionalFormat {
    const format = this.sheet.conditionalFormats.find((each) => each.id === this.id);
    if (!format) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return format;
  }

  private of<Part>(
    kind: ConditionalRule["kind"],
    make: (part: [HostContext, Sheet, string]) => Part,
  ): Part | null {
    return this.format.rule.kind === kind ? make([this.context, this.sheet, this.id]) : null;
  }

  private change(to: (format: ConditionalFormat) => ConditionalFormat): void {
    this.put(this.sheet.conditionalFormats.map((each) => (each.id === this.id ? to(each) : each)));
  }

  private put(formats: readonly ConditionalFormat[]): void {
    this.sheet.assertAllowed("allowFormatCells");
    this.sheet.conditionalFormats = formats;
    this.sheet.changed();
  }
}

function existing<Part>(part: Part | null): Part {
  if (part === null) throw invalidArgument("ConditionalFormat", "the conditional format is of another type");
  return part;
}
