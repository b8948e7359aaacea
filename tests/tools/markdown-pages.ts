/** The project's own Markdown pages, taken apart as far as tests ask: links, headings with their anchors, code spans. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What is installed, built or kept for a while is no part of the project. */
const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".cache", ".git"]);

/** Every file of the project, as "docs/scores.md". */
export function projectFiles(folder = ""): readonly string[] {
  return readdirSync(path.resolve(folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(name) : [name];
  });
}

export interface Heading {
  readonly text: string;
  /** As GitHub makes it of the text. */
  readonly anchor: string;
  /** What stands below it, up to the next heading of its depth or less. */
  readonly section: string;
}

export interface Page {
  /** "docs/scores.md" */
  readonly file: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  /** Targets as they stand between the parentheses. */
  readonly links: readonly string[];
  readonly codeSpans: readonly string[];
}

export function pageOf(file: string): Page {
  const text = readFileSync(file, "utf8");
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1[^\S\n]*$/gm, "");
  const withoutCode = prose.replace(/`[^`\n]*`/g, "");
  return {
    file,
    text,
    headings: headingsOf(prose),
    links: [...withoutCode.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = ""]) => target),
    codeSpans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span),
  };
}

function headingsOf(prose: string): readonly Heading[] {
  const found = [...prose.matchAll(/^(#{1,6}) +(.+?)\s*#*$/gm)];
  const times = new Map<string, number>();
  return found.map(({ 0: line, 1: depth = "", 2: title = "", index }, at) => {
    const text = title.replace(/`|\*\*/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const before = times.get(plain) ?? 0;
    times.set(plain, before + 1);
    const next = found.slice(at + 1).find(({ 1: other = "" }) => other.length <= depth.length);
    return {
      text,
      anchor: before === 0 ? plain : `${plain}-${before}`,
      section: prose.slice(index + line.length, next?.index),
    };
  });
}

/** Where a link of a page leads in the project; undefined for one that leads out of it. */
export function targetOf(
  page: Page,
  link: string,
): { readonly file: string; readonly anchor?: string } | undefined {
  if (/^[a-z]+:/i.test(link)) return undefined;
  const [place = "", anchor] = link.split("#");
  const file =
    place === "" ? page.file : path.posix.join(path.posix.dirname(page.file), decodeURIComponent(place));
  return { file, ...(anchor === undefined ? {} : { anchor }) };
}

/** True for a file or folder of the project. */
export function isThere(file: string): boolean {
  return existsSync(file) && (statSync(file).isFile() || statSync(file).isDirectory());
}
