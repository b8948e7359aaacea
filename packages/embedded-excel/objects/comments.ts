import { parseArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import { textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError, HostObject } from "./host-object";
import type { RangeObject } from "./range-object";
import { assertSheetThere } from "./sheet-part";

/** The author that a file gives the note of a conversation, before its id: see `model/file/threaded-comments`. */
const CONVERSATION = "tc=";

/**
 * `Excel.CommentCollection`, of a sheet: the conversations in its margin. The model keeps each as the note that a file
 * has for it, so notes of old are among them there and not here. Read, counted and deleted; only people begin one.
 */
export class CommentCollectionObject extends HostCollection<CommentObject> {
  readonly typeName = "CommentCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  items(): readonly CommentObject[] {
    return [...this.sheet.notes].flatMap(([cell, { author }]) =>
      author.startsWith(CONVERSATION)
        ? [new CommentObject(this.context, this.sheet, cell, author.slice(CONVERSATION.length))]
        : [],
    );
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(commentId: unknown): CommentObject {
    const id = textArgument(commentId, "CommentCollection.getItem");
    const found = this.items().find((comment) => comment.Id === id);
    if (!found) throw gone();
    return found;
  }
}

/** `Excel.Comment`. */
class CommentObject extends HostObject {
  readonly typeName = "Comment";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly cell: string,
    private readonly id: string,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
    if (this.sheet.notes.get(this.cell)?.author !== CONVERSATION + this.id) throw gone();
  }

  get Id(): string {
    return this.id;
  }

  /** With all that was answered to it. */
  Delete(): void {
    this.sheet.notes.delete(this.cell);
    this.sheet.conversationsGone = true;
    this.sheet.changed();
  }

  GetLocation(): RangeObject {
    const area = parseArea(this.cell);
    if (!area) throw gone();
    return this.context.range(this.sheet, area);
  }
}

function gone(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
