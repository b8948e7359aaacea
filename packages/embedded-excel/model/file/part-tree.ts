import type { FilePackage } from "./file-package";

/**
 * Parts of a file that the model does not know, such as a drawing with its pictures, kept with all that they refer to
 * so that they can be put into another package. Bytes are never changed, and may be shared by several trees.
 */
export interface PartTree {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly relations: readonly KeptRelation[];
}

export interface KeptRelation {
  readonly id: string;
  readonly type: string;
  /** An address outside the file, or a part of it. */
  readonly target: string | PartTree;
}

/** What a part refers to, as far as it is there; `wanted` says which of it, by the type's last word. */
export function relationsOf(
  file: FilePackage,
  path: string,
  wanted: (kind: string, id: string) => boolean = () => true,
  above: readonly string[] = [],
): readonly KeptRelation[] {
  return file.relationships(path).flatMap(({ id, type, target, external }): KeptRelation[] => {
    if (!wanted(kindOf(type), id)) return [];
    if (external) return [{ id, type, target }];
    const bytes = file.part(target);
    // A part that refers back to one above it would have no end.
    if (bytes === undefined || above.includes(target)) return [];
    const relations = relationsOf(file, target, undefined, [...above, path, target]);
    return [{ id, type, target: { path: target, bytes, contentType: file.typeOf(target), relations } }];
  });
}

/** The last word of a relationship's type: "drawing". */
export function kindOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** Puts a relation of the part at a path back, with the parts that it leads to, and answers its new id. */
export function putBackRelation(file: FilePackage, path: string, { type, target }: KeptRelation): string {
  if (typeof target === "string") return file.relate(path, type, target, true);
  return file.relate(path, type, relativePath(path, putBackTree(file, target)), false);
}

/** The same under the ids that they had, for a part whose own text names them. */
export function putBackRelations(file: FilePackage, path: string, relations: readonly KeptRelation[]): void {
  for (const { id, type, target } of relations) {
    if (typeof target === "string") file.relate(path, type, target, true, id);
    else file.relate(path, type, relativePath(path, putBackTree(file, target)), false, id);
  }
}

/** Takes parts out of the package, with all that they refer to. */
export function removeTrees(file: FilePackage, relations: readonly KeptRelation[]): void {
  for (const { target } of relations) {
    if (typeof target === "string") continue;
    removeTrees(file, target.relations);
    file.remove(target.path);
  }
}

function putBackTree(file: FilePackage, { path, bytes, contentType, relations }: PartTree): string {
  const there = file.part(path);
  if (there && relations.length === 0 && sameBytes(there, bytes)) return path;
  const free = there ? freePath(file, path) : path;
  file.set(free, bytes);
  if (contentType !== undefined) file.declareType(free, contentType);
  putBackRelations(file, free, relations);
  return free;
}

/** "xl/media/image1.png" → "xl/media/image2.png". */
function freePath(file: FilePackage, path: string): string {
  const [, stem = path, extension = ""] = /^(.*?)\d*(\.\w+)?$/.exec(path) ?? [];
  for (let number = 2; ; number++) {
    if (!file.part(`${stem}${number}${extension}`)) return `${stem}${number}${extension}`;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  while (folders.length > 0 && steps.length > 1 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => ".."), ...steps].join("/");
}
