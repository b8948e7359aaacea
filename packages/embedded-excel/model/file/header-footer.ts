import { NO_HEADER_FOOTER, type HeaderFooterTexts, type PageLayout } from "../page-layout";

interface FileHeaderFooter {
  differentFirst: boolean;
  differentOddEven: boolean;
  oddHeader: string | null;
  oddFooter: string | null;
  evenHeader: string | null;
  evenFooter: string | null;
  firstHeader: string | null;
  firstFooter: string | null;
}

/** Headers and footers as one code text each: "&Lleft&Cmiddle&Rright". */
export function fileHeaderFooter(texts: PageLayout["headersFooters"]): FileHeaderFooter {
  const { defaultForAllPages: all, firstPage, evenPages } = texts;
  return {
    differentFirst: firstPage !== undefined,
    differentOddEven: evenPages !== undefined,
    oddHeader: joined(all.leftHeader, all.centerHeader, all.rightHeader),
    oddFooter: joined(all.leftFooter, all.centerFooter, all.rightFooter),
    evenHeader: evenPages
      ? joined(evenPages.leftHeader, evenPages.centerHeader, evenPages.rightHeader)
      : null,
    evenFooter: evenPages
      ? joined(evenPages.leftFooter, evenPages.centerFooter, evenPages.rightFooter)
      : null,
    firstHeader: firstPage
      ? joined(firstPage.leftHeader, firstPage.centerHeader, firstPage.rightHeader)
      : null,
    firstFooter: firstPage
      ? joined(firstPage.leftFooter, firstPage.centerFooter, firstPage.rightFooter)
      : null,
  };
}

export function fromFileHeaderFooter(
  file: Partial<FileHeaderFooter> | undefined,
): PageLayout["headersFooters"] {
  return {
    defaultForAllPages: split(file?.oddHeader, file?.oddFooter),
    ...(file?.differentFirst && { firstPage: split(file.firstHeader, file.firstFooter) }),
    ...(file?.differentOddEven && { evenPages: split(file.evenHeader, file.evenFooter) }),
  };
}

function joined(left: string, center: string, right: string): string | null {
  const text = (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  return text === "" ? null : text;
}

function split(header: string | null | undefined, footer: string | null | undefined): HeaderFooterTexts {
  const [leftHeader, centerHeader, rightHeader] = parts(header ?? "");
  const [leftFooter, centerFooter, rightFooter] = parts(footer ?? "");
  return {
    ...NO_HEADER_FOOTER,
    leftHeader,
    centerHeader,
    rightHeader,
    leftFooter,
    centerFooter,
    rightFooter,
  };
}

function parts(text: string): [left: string, center: string, right: string] {
  const found = { L: "", C: "", R: "" };
  let part: keyof typeof found = "C";
  for (const [piece] of text.matchAll(/&[LCR]|&.|[^&]+/gs)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") part = piece.slice(1) as keyof typeof found;
    else found[part] += piece;
  }
  return [found.L, found.C, found.R];
}
