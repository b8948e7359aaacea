import { localeForms } from "../model/locale";
import { choiceArgument, optional } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostError, HostObject } from "./host-object";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;
const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Excel.Application`. */
export class ApplicationObject extends HostObject {
  readonly typeName = "Application";

  constructor(private readonly context: HostContext) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }
  /** The embedded Excel always calculates; another mode is refused rather than pretended. */
  set CalculationMode(mode: unknown) {
    if (choiceArgument(mode, "Application.calculationMode", CALCULATION_MODES) !== "Automatic") {
      throw new HostError("NotImplemented", "The embedded Excel always calculates automatically.");
    }
  }

  get CalculationState(): string {
    return "Done";
  }

  get CultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.context);
  }

  get DecimalSeparator(): string {
    return localeForms(this.context.book.locale).decimal;
  }

  get ThousandsSeparator(): string {
    return localeForms(this.context.book.locale).thousands;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(type?: unknown): void {
    const wanted = optional(type, (value) =>
      choiceArgument(value, "Application.calculate", CALCULATION_TYPES),
    );
    if (wanted === undefined || wanted === "Recalculate") this.context.book.calculate();
    else this.context.book.recalculate();
  }

  /** Calculation waits until something is read anyway. */
  SuspendApiCalculationUntilNextSync(): void {}

  /** The grid is drawn after a request anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}

/** `Excel.CultureInfo`: the language of the data. */
export class CultureInfoObject extends HostObject {
  readonly typeName = "CultureInfo";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Name(): string {
    return this.context.book.locale;
  }

  get NumberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject(this.context);
  }
}

/** `Excel.NumberFormatInfo`. */
export class NumberFormatInfoObject extends HostObject {
  readonly typeName = "NumberFormatInfo";

  constructor(private readonly context: HostContext) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return localeForms(this.context.book.locale).decimal;
  }

  get NumberGroupSeparator(): string {
    return localeForms(this.context.book.locale).thousands;
  }
}
