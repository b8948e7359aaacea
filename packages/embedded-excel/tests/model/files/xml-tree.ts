/** XML as a tree, names without their prefixes; enough for the parts of a workbook. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Throws where tags do not balance, or an attribute stands twice. */
export function xmlTree(source: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const source1 = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const pieces =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
  for (const [whole, cdata, closes, tag, rest, empty, text] of source1.matchAll(pieces)) {
    const top = open.at(-1)!;
    if (text !== undefined || cdata !== undefined) top.text += cdata ?? decoded(text ?? "");
    else if (tag === undefined) continue;
    else if (closes) {
      if (open.pop()?.name !== bare(tag)) throw new Error(`XML does not balance at ${whole}.`);
    } else {
      const node: XmlNode = { name: bare(tag), attributes: attributesOf(rest ?? ""), children: [], text: "" };
      top.children.push(node);
      if (!empty) open.push(node);
    }
  }
  if (open.length !== 1) throw new Error(`XML ends within ${open.at(-1)!.name}.`);
  return root.children[0] ?? root;
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** The node itself and all below it of a name. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  if (!node) return [];
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((each) => descendants(each, name))];
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", , double, single] of text.matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    // A relationship's id keeps its prefix: a sheet has an id of its own too.
    const key = name.startsWith("xmlns") ? name : name.endsWith(":id") ? "r:id" : bare(name);
    if (key in found) throw new Error(`${name} stands twice in ${text}.`);
    found[key] = decoded(double ?? single ?? "");
  }
  return found;
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(#x?)?([^;]+);/g, (_whole, number: string | undefined, name: string) =>
    number ? String.fromCodePoint(parseInt(name, number === "#x" ? 16 : 10)) : (named[name] ?? ""),
  );
}
