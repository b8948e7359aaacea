/** Lines, fills and fonts in a chart: small objects that stand for a part of what they belong to. */
import { LINE_STYLES, type ChartFont, type ChartLine } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { booleanArgument, colorArgument, numberArgument, textArgument } from "../call-arguments";
import type { HostContext } from "../host-context";
import { builtChoice, ChartPart, type Held } from "./chart-part";

/** Whose part it is, and how to reach it. */
export type HeldPart<Value> = [
  context: HostContext,
  sheet: Sheet,
  chart: string,
  held: Held<Value>,
  alive: () => void,
];

abstract class HeldObject<Value> extends ChartPart {
  protected readonly held: Held<Value>;
  private readonly alive: () => void;

  constructor(...[context, sheet, chart, held, alive]: HeldPart<Value>) {
    super(context, sheet, chart);
    this.held = held;
    this.alive = alive;
  }

  override checkAlive(): void {
    super.checkAlive();
    this.alive();
  }
}

/** `Excel.ChartLineFormat` */
export class ChartLineFormatObject extends HeldObject<ChartLine> {
  readonly typeName = "ChartLineFormat";

  get Color(): string {
    return this.held.get().color ?? "#000000";
  }
  set Color(color: unknown) {
    this.patch({ color: colorArgument(color, "ChartLineFormat.color") });
  }

  get LineStyle(): string {
    return this.held.get().style ?? "Continuous";
  }
  set LineStyle(style: unknown) {
    const member = "ChartLineFormat.lineStyle";
    this.patch({
      style: builtChoice(style, member, LINE_STYLES, ["Dot", "Grey25", "Grey50", "Grey75", "Automatic"]),
    });
  }

  /** Points. */
  get Weight(): number {
    return this.held.get().weight ?? 0.75;
  }
  set Weight(weight: unknown) {
    this.patch({ weight: numberArgument(weight, "ChartLineFormat.weight", { min: 0, max: 1584 }) });
  }

  /** No line. */
  Clear(): void {
    this.held.set({ style: "None" });
  }

  private patch(change: Partial<ChartLine>): void {
    // A line that is given a look is there.
    const { style, ...rest } = this.held.get();
    const kept = style === undefined || style === "None" ? {} : { style };
    this.held.set({ ...rest, ...kept, ...change });
  }
}

/** `Excel.ChartFill` */
export class ChartFillObject extends HeldObject<string | undefined> {
  readonly typeName = "ChartFill";

  /** What is cleared has the colour that Excel gives it. */
  Clear(): void {
    this.held.set(undefined);
  }

  SetSolidColor(color: unknown): void {
    this.held.set(colorArgument(color, "ChartFill.setSolidColor"));
  }
}

/** `Excel.ChartFont` */
export class ChartFontObject extends HeldObject<ChartFont> {
  readonly typeName = "ChartFont";

  get Name(): string {
    return this.held.get().name ?? "Calibri";
  }
  set Name(name: unknown) {
    this.patch({ name: textArgument(name, "ChartFont.name") });
  }

  get Size(): number {
    return this.held.get().size ?? 10;
  }
  set Size(size: unknown) {
    this.patch({ size: numberArgument(size, "ChartFont.size", { min: 1, max: 409 }) });
  }

  get Color(): string {
    return this.held.get().color ?? "#595959";
  }
  set Color(color: unknown) {
    this.patch({ color: colorArgument(color, "ChartFont.color") });
  }

  get Bold(): boolean {
    return this.held.get().bold ?? false;
  }
  set Bold(bold: unknown) {
    this.patch({ bold: booleanArgument(bold, "ChartFont.bold") });
  }

  get Italic(): boolean {
    return this.held.get().italic ?? false;
  }
  set Italic(italic: unknown) {
    this.patch({ italic: booleanArgument(italic, "ChartFont.italic") });
  }

  private patch(change: ChartFont): void {
    this.held.set({ ...this.held.get(), ...change });
  }
}
