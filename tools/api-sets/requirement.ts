import ts from "typescript";

/** A requirement set with a version: ExcelApi 1.14. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** What a member of Office.js needs: some members may be read in an older version than they may be written. */
export interface MemberRequirement {
  readonly read: Requirement;
  readonly write: Requirement;
}

/** Compares "1.9" and "1.14" as versions: negative, zero or positive. */
export function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** Whether a declaration stands in Microsoft's types of Office.js. */
export function isOfOffice(declaration: ts.Declaration): boolean {
  return /@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName);
}

/**
 * What a declaration of Office.js needs, from its documentation or else from that of what it stands in
 * (a class's set holds for its members). Undefined where Microsoft names no set: the common API.
 */
export function requirementOf(declaration: ts.Declaration): MemberRequirement | undefined {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleBlock(node)) continue;
    const found = requirementIn(documentationOf(node));
    if (found) return found;
  }
  return undefined;
}

/**
 * Reads "[Api set: ExcelApi 1.1 for reading, 1.2 for setting]" and "**Requirement set**: {@link … | SharedRuntime 1.1}".
 * @param documentation the text of one comment
 */
export function requirementIn(documentation: string): MemberRequirement | undefined {
  const bracketed = /\[\s?\[?Api set:\s*([A-Za-z]+)\s*([^\]]*)\]/.exec(documentation);
  if (bracketed?.[1] && bracketed[2] !== undefined) {
    const versions = (bracketed[2].match(/\d+\.\d+/g) ?? []).sort(compareVersions);
    const [first] = versions;
    const last = versions.at(-1);
    if (first && last) {
      return { read: { set: bracketed[1], version: first }, write: { set: bracketed[1], version: last } };
    }
  }
  const linked = /\*\*Requirement sets?\*\*:[^|\n]*\|\s*([A-Za-z]+)\s+(\d+\.\d+)\s*\}/.exec(documentation);
  if (!linked?.[1] || !linked[2]) return undefined;
  const both = { set: linked[1], version: linked[2] };
  return { read: both, write: both };
}

// The comment as it stands in the file: TypeScript's own reading of it drops the text of a {@link … | text}.
function documentationOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const comment = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  return comment ? text.slice(comment.pos, comment.end) : "";
}
