import type { About } from "../model/about";
import { textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostObject } from "./host-object";

/** `Excel.DocumentProperties`: what the workbook says of itself. */
export class DocumentPropertiesObject extends HostObject {
  readonly typeName = "DocumentProperties";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Author(): string {
    return this.about.author;
  }
  set Author(value: unknown) {
    this.about.author = text(value, "author");
  }

  /** Who saved it last; Excel writes it at the next time. */
  get LastAuthor(): string {
    return this.about.lastAuthor;
  }

  get Title(): string {
    return this.about.title;
  }
  set Title(value: unknown) {
    this.about.title = text(value, "title");
  }

  get Subject(): string {
    return this.about.subject;
  }
  set Subject(value: unknown) {
    this.about.subject = text(value, "subject");
  }

  get Keywords(): string {
    return this.about.keywords;
  }
  set Keywords(value: unknown) {
    this.about.keywords = text(value, "keywords");
  }

  get Category(): string {
    return this.about.category;
  }
  set Category(value: unknown) {
    this.about.category = text(value, "category");
  }

  get Comments(): string {
    return this.about.comments;
  }
  set Comments(value: unknown) {
    this.about.comments = text(value, "comments");
  }

  get Manager(): string {
    return this.about.manager;
  }
  set Manager(value: unknown) {
    this.about.manager = text(value, "manager");
  }

  get Company(): string {
    return this.about.company;
  }
  set Company(value: unknown) {
    this.about.company = text(value, "company");
  }

  private get about(): About {
    return this.context.book.about;
  }
}

const text = (value: unknown, property: string): string =>
  textArgument(value, `DocumentProperties.${property}`);
