/** Defined names. Longer than most files: a name and its collection read and refuse the same formulas. */
import { absoluteAddress, quotedSheetName } from "../model/address";
import { formulaTokens } from "../model/calculation/formula-syntax";
import type { CellError } from "../model/cell";
import { structuredArea, hasSeparator } from "../model/references-in-formulas";
import { toEnglishFormula, toLocalFormula } from "../model/formula-language";
import { localeForms } from "../model/locale";
import type { DefinedName } from "../model/name";
import type { Sheet } from "../model/sheet";
import { booleanArgument, invalidArgument, optional, textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError, HostObject } from "./host-object";
import type { RangeObject } from "./range-object";
import { referenceOf, type PlacedArea } from "./range-in-call";
import { assertSheetThere } from "./sheet-part";
import type { WorksheetObject } from "./worksheet";
import { PlacedRange } from "./placed-range";

/** `Excel.NamedItemCollection`: the names of the workbook, or of one sheet. */
export class NamedItemCollectionObject extends HostCollection<NamedItemObject> {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  override checkAlive(): void {
    if (this.sheet !== undefined) assertSheetThere(this.context, this.sheet);
  }

  items(): readonly NamedItemObject[] {
    return this.context.book.names.of(this.sheet?.id).map((name) => this.object(name));
  }

  /** A name for a range, or for a formula given with "=". */
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItemObject {
    const member = "NamedItemCollection.add";
    const formula = this.formulaArgument(reference, member);
    const { book } = this.context;
    // Where lists are written with ";" a comma is no separator (office-js 2891).
    if (localeForms(book.locale).list !== "," && hasSeparator(formula))
      throw invalidArgument(member, "there is a comma in the formula");
    const cells = structuredArea(book, formula);
    return this.make(
      name,
      // Cells of a table are kept as the cells of the moment (office-js 740).
      cells ? `=${quotedSheetName(cells.sheet.name)}!${absoluteAddress(cells.area)}` : formula,
      comment,
      member,
    );
  }

  /** A name for a formula in the language of this Excel, which keeps a reference to a table as it is (office-js 740). */
  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItemObject {
    const member = "NamedItemCollection.addFormulaLocal";
    const text = textArgument(formula, member);
    if (!text.startsWith("=")) throw invalidArgument(member, "a formula begins with =");
    return this.make(name, toEnglishFormula(text, this.context.book.locale), comment, member);
  }

  private make(name: unknown, formula: string, comment: unknown, member: string): NamedItemObject {
    const { book } = this.context;
    // While the sheet in front has a name of its own that is called so, as a copy has (office-js 2875).
    if (this.sheet === undefined && book.names.find(textArgument(name, member), book.activeSheet.id))
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    const added = this.context.book.names.add({
      name: textArgument(name, member),
      ...(this.sheet === undefined ? {} : { sheetId: this.sheet.id }),
      formula,
      visible: true,
      comment: optional(comment, (text) => textArgument(text, member)) ?? "",
    });
    return this.object(added);
  }

  GetCount(): number {
    return this.context.book.names.of(this.sheet?.id).length;
  }

  GetItem(name: unknown): NamedItemObject {
    const found = this.find(name, "NamedItemCollection.getItem");
    if (found === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return this.object(found);
  }

  GetItemOrNullObject(name: unknown): NamedItemObject | null {
    const found = this.find(name, "NamedItemCollection.getItemOrNullObject");
    return found === undefined ? null : this.object(found);
  }

  private formulaArgument(reference: unknown, member: string): string {
    if (reference instanceof PlacedRange) {
      return `=${quotedSheetName(reference.sheet.name)}!${absoluteAddress(reference.area)}`;
    }
    const text = textArgument(reference, member);
    if (text === "" || text === "=") throw invalidArgument(member, "a range or a formula was expected");
    return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
  }

  private find(name: unknown, member: string): DefinedName | undefined {
    return this.context.book.names.find(textArgument(name, member), this.sheet?.id);
  }

  private object(name: DefinedName): NamedItemObject {
    return new NamedItemObject(this.context, name);
  }
}

/** `Excel.NamedItem`. */
export class NamedItemObject extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    private readonly context: HostContext,
    private defined: DefinedName,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.defined.name };
  }

  /** The model replaces a name when it changes: this goes on with the one of that name now. */
  override checkAlive(): void {
    const now = this.context.book.names.find(this.defined.name, this.defined.sheetId);
    if (now === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    this.defined = now;
  }

  get Name(): string {
    return this.defined.name;
  }

  get Scope(): string {
    return this.defined.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get Comment(): string {
    return this.defined.comment;
  }
  set Comment(comment: unknown) {
    this.replace({ comment: textArgument(comment, "NamedItem.comment") });
  }

  get Visible(): boolean {
    return this.defined.visible;
  }
  set Visible(visible: unknown) {
    this.replace({ visible: booleanArgument(visible, "NamedItem.visible") });
  }

  /** With "=", in the language of this Excel, as on the desktop (office-js 2834). */
  get Formula(): string {
    return toLocalFormula(this.defined.formula, this.context.book.locale);
  }
  set Formula(formula: unknown) {
    const text = textArgument(formula, "NamedItem.formula");
    if (!text.startsWith("=")) throw invalidArgument("NamedItem.formula", "a formula begins with =");
    this.context.book.assertFormula(text);
    this.replace({ formula: text });
  }

  get Type(): string {
    return this.content.type;
  }

  /** For a range its address with the sheet, "Blad1!$A$1:$A$5". */
  get Value(): string | number | boolean {
    return this.content.value;
  }

  get Worksheet(): WorksheetObject {
    const sheet = this.WorksheetOrNullObject;
    if (sheet === null) throw new HostError("ItemNotFound", "The name belongs to the workbook.");
    return sheet;
  }

  get WorksheetOrNullObject(): WorksheetObject | null {
    const { sheetId } = this.defined;
    const sheet = sheetId === undefined ? undefined : this.context.book.sheetById(sheetId);
    return sheet === undefined ? null : this.context.worksheet(sheet);
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw new HostError("ItemNotFound", "The name is not of a range.");
    return range;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const { reference } = this;
    return reference === undefined ? null : this.context.range(reference.sheet, reference.area);
  }

  Delete(): void {
    this.context.book.names.remove(this.defined);
  }

  private get reference(): PlacedArea | undefined {
    return referenceOf(this.context.book, this.defined.formula);
  }

  private get content(): { readonly type: string; readonly value: string | number | boolean } {
    const text = this.defined.formula.slice(1);
    if (this.reference !== undefined) return { type: "Range", value: text };
    if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
    return this.calculated;
  }

  /** What a formula without references gives. */
  private get calculated(): { readonly type: string; readonly value: string | number | boolean } {
    const { book } = this.context;
    const { formula, sheetId } = this.defined;
    const home = (sheetId === undefined ? undefined : book.sheetById(sheetId)) ?? book.activeSheet;
    const rows = this.refers(formula, new Set()) ? [] : book.evaluate(home, formula);
    const value = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : null;
    if (value === null) {
      throw new HostError(
        "NotImplemented",
        `The embedded Excel does not calculate the name's formula ${formula}.`,
      );
    }
    return ofValue(value);
  }

  /** Whether cells or tables take part in a formula, also by way of other names. */
  private refers(formula: string, seen: Set<string>): boolean {
    const { names } = this.context.book;
    return formulaTokens(formula).some(({ type, value }) => {
      if (type === "func") return GIVES_RANGE.test(value);
      if (type !== "range_named") return type.startsWith("range") || type === "structured";
      const named = names.find(value, this.defined.sheetId) ?? names.find(value);
      if (named === undefined || seen.has(named.formula)) return true;
      return this.refers(named.formula, seen.add(named.formula));
    });
  }

  private replace(changed: Partial<DefinedName>): void {
    const next = { ...this.defined, ...changed };
    this.context.book.names.replace(this.defined, next);
    this.defined = next;
  }
}

const GIVES_RANGE = /^(CHOOSE|INDEX|INDIRECT|OFFSET)$/i;

function ofValue(value: string | number | boolean | CellError): {
  readonly type: string;
  readonly value: string | number | boolean;
} {
  if (typeof value === "object") return { type: "Error", value: value.error };
  if (typeof value === "string") return { type: "String", value };
  if (typeof value === "boolean") return { type: "Boolean", value };
  return { type: Number.isInteger(value) ? "Integer" : "Double", value };
}
