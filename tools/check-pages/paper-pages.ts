/** A workbook as LibreOffice prints it: every page with its words, each where it stands, and how far it is filled. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What a sheet's font, Calibri, is drawn in: one as wide, and one that is a fifth wider. */
export const FONT_SETS = { usual: "Carlito", wider: "DejaVu Sans" } as const;
/** How high a line is beside the size of its letters, from the fonts themselves: ascent and descent. */
export const LINE_PARTS = { usual: 1.2207, wider: 1.1641 } as const;
export type FontSet = keyof typeof FONT_SETS;

export interface PrintedWord {
  readonly text: string;
  /** Points from the top left of the page. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
  /** Where anything is drawn: text, colours, lines; without what stands at the foot. */
  readonly ink: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** Below it stands what is at the foot of each page, in points from the bottom. */
export const FOOT = 40;
/** Of the pictures in which is looked how far a page is filled. */
const DOTS_PER_INCH = 24;
const WHITE = 250;

/** Calibri is no other than this font, whatever LibreOffice itself would put in its place. */
function fontConfiguration(set: FontSet): string {
  const rejected =
    set === "usual" ? "" : "<selectfont><rejectfont><glob>*crosextra*</glob></rejectfont></selectfont>";
  const edit = `<edit name="family" mode="assign" binding="strong"><string>${FONT_SETS[set]}</string></edit>`;
  const instead = ["Calibri", "Carlito"].map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>${edit}</match>`,
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    "<include>/etc/fonts/fonts.conf</include>",
    rejected,
    ...instead,
    '<cachedir prefix="cwd">fonts</cachedir></fontconfig>',
  ].join("\n");
}

/** Prints a workbook with a set of fonts; `keep` is a file where the PDF stays to be looked at. */
export function pagesOf(workbook: Uint8Array, fonts: FontSet, keep?: string): readonly PrintedPage[] {
  const folder = mkdtempSync(path.join(tmpdir(), "compleet-pages-"));
  try {
    const file = path.join(folder, "book.xlsx");
    writeFileSync(file, workbook);
    const config = path.join(folder, "fonts.conf");
    writeFileSync(config, fontConfiguration(fonts));
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    execFileSync(
      "soffice",
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
      { cwd: folder, stdio: "ignore", env: { ...process.env, FONTCONFIG_FILE: config } },
    );
    const printed = path.join(folder, "book.pdf");
    if (keep !== undefined) writeFileSync(keep, readFileSync(printed));
    return pagesWithWords(printed, inkOf(printed, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Ink = PrintedPage["ink"];

function pagesWithWords(printed: string, inks: readonly Ink[]): readonly PrintedPage[] {
  const boxes = execFileSync("pdftotext", ["-bbox", printed, "-"], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return boxes
    .split("<page ")
    .slice(1)
    .map((page, index): PrintedPage => {
      const [width = 0, height = 0] = [...page.matchAll(/^width="([\d.]+)" height="([\d.]+)"/gu)].flatMap(
        ([, ...sides]) => sides.map(Number),
      );
      const words = [
        ...page.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</gu,
        ),
      ].map(([, left, top, right, bottom, text = ""]) => ({
        text: unescaped(text),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
      return { width, height, words, ink: inks[index] ?? { left: 0, top: 0, right: 0, bottom: 0 } };
    });
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** By pictures in grey, which hold a byte for each dot: "P5 width height 255" and then the dots. */
function inkOf(printed: string, folder: string): readonly Ink[] {
  const start = path.join(folder, "page");
  execFileSync("pdftoppm", ["-gray", "-r", String(DOTS_PER_INCH), printed, start]);
  return readdirSync(folder)
    .filter((name) => /^page-\d+\.pgm$/u.test(name))
    .sort()
    .map((name) => inkOfPicture(readFileSync(path.join(folder, name))));
}

function inkOfPicture(picture: Buffer): Ink {
  const [head = "", columns = "0", rows = "0"] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.subarray(0, 64).toString("latin1")) ?? [];
  const [wide, high] = [Number(columns), Number(rows)];
  const points = 72 / DOTS_PER_INCH;
  let [left, top, right, bottom] = [wide, high, 0, 0];
  for (let row = 0; row < high - FOOT / points; row++) {
    for (let column = 0; column < wide; column++) {
      if ((picture[head.length + row * wide + column] ?? WHITE) >= WHITE) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = row + 1;
    }
  }
  return { left: left * points, top: top * points, right: right * points, bottom: bottom * points };
}
