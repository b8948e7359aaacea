/** The parts of a workbook's package, found by what points to them: a part may have any name. */
import { utf16, xmlText } from "../bytes/text-bytes";
import type { Zip } from "../bytes/zip-read";
import { scanXml, type XmlEvents } from "../xml/xml-scan";

export interface Relation {
  /** The end of its address: "worksheet", "core-properties". */
  readonly kind: string;
  /** From the root: "/xl/worksheets/sheet1.xml". */
  readonly target: string;
}

export class PackageRead {
  constructor(private readonly zip: Zip) {}

  /** Passes over a part that is not there. */
  scan(name: string | undefined, events: XmlEvents): void {
    const bytes = name === undefined ? undefined : this.zip.part(name);
    if (bytes) scanXml(xmlText(bytes), events);
  }

  /** The text of a worksheet's property. */
  property(name: string): string | undefined {
    const bytes = this.zip.part(name);
    return bytes && utf16(bytes, 0);
  }

  /** What a part points to within the package, by id; "/" is the package itself. */
  relations(of: string): ReadonlyMap<string, Relation> {
    const slash = of.lastIndexOf("/") + 1;
    const folder = of.slice(0, slash);
    const found = new Map<string, Relation>();
    this.scan(`${folder}_rels/${of.slice(slash)}.rels`, {
      open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
        if (name !== "Relationship" || TargetMode === "External") return;
        found.set(Id, { kind: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) });
      },
    });
    return found;
  }
}

export function targetOf(relations: ReadonlyMap<string, Relation>, kind: string): string | undefined {
  return [...relations.values()].find((relation) => relation.kind === kind)?.target;
}

/** A target is told from the root or from the folder of what points to it; some programs write backslashes. */
function resolved(folder: string, target: string): string {
  const path = decoded(target.replaceAll("\\", "/"));
  const steps = (path.startsWith("/") ? path : `${folder}${path}`).split("/");
  const whole: string[] = [];
  for (const step of steps) {
    if (step === "..") whole.pop();
    else if (step !== "" && step !== ".") whole.push(step);
  }
  return `/${whole.join("/")}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
