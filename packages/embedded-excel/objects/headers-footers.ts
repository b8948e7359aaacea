import { NO_HEADER_FOOTER, type HeaderFooterTexts } from "../model/page-layout";
import { invalidArgument, textArgument } from "./call-arguments";
import { SheetPart } from "./sheet-part";

/** `Excel.HeaderFooterGroup`, of which only what applies to every page is built. */
export class HeaderFooterGroupObject extends SheetPart {
  readonly typeName = "HeaderFooterGroup";

  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.context, this.sheet);
  }
}

/** Of the three parts together, with the code before each: what a file keeps as one text. */
const LONGEST = 255;

function lengthOf(texts: HeaderFooterTexts, side: "Header" | "Footer"): number {
  return (["left", "center", "right"] as const)
    .map((part) => texts[`${part}${side}`])
    .reduce((sum, text) => sum + (text === "" ? 0 : text.length + "&L".length), 0);
}

/** `Excel.HeaderFooter`: texts with Excel's codes (&P page, &N pages, &A sheet name). */
export class HeaderFooterObject extends SheetPart {
  readonly typeName = "HeaderFooter";

  get LeftHeader(): string {
    return this.texts.leftHeader;
  }
  set LeftHeader(text: unknown) {
    this.change("leftHeader", text);
  }

  get CenterHeader(): string {
    return this.texts.centerHeader;
  }
  set CenterHeader(text: unknown) {
    this.change("centerHeader", text);
  }

  get RightHeader(): string {
    return this.texts.rightHeader;
  }
  set RightHeader(text: unknown) {
    this.change("rightHeader", text);
  }

  get LeftFooter(): string {
    return this.texts.leftFooter;
  }
  set LeftFooter(text: unknown) {
    this.change("leftFooter", text);
  }

  get CenterFooter(): string {
    return this.texts.centerFooter;
  }
  set CenterFooter(text: unknown) {
    this.change("centerFooter", text);
  }

  get RightFooter(): string {
    return this.texts.rightFooter;
  }
  set RightFooter(text: unknown) {
    this.change("rightFooter", text);
  }

  private get texts(): HeaderFooterTexts {
    return this.sheet.pageLayout.headersFooters.defaultForAllPages;
  }

  private change(part: keyof HeaderFooterTexts, text: unknown): void {
    const layout = this.sheet.pageLayout;
    const changed = {
      ...NO_HEADER_FOOTER,
      ...this.texts,
      [part]: textArgument(text, `HeaderFooter.${part}`),
    };
    for (const side of ["Header", "Footer"] as const) {
      if (lengthOf(changed, side) > LONGEST)
        throw invalidArgument(`HeaderFooter.${part}`, `the parts are over ${LONGEST} characters together`);
    }
    this.sheet.pageLayout = {
      ...layout,
      headersFooters: { ...layout.headersFooters, defaultForAllPages: changed },
    };
  }
}
