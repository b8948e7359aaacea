import { attribute, attributesXml, type FilePackage } from "./file-package";
import { changedTree, type Change } from "./kept-formulas";
import { putBackRelation, relationsOf, removeTrees, type KeptRelation } from "./part-tree";

/**
 * Tabs that are no worksheets, such as a sheet of one chart. The model knows none of them: they are taken out of a file
 * before it is read, and put back whole, in their places, when it is saved. A file counts tabs where it says to which
 * sheet a name belongs and which is in front; between the two the worksheets alone are counted.
 */
export interface OtherTab {
  readonly name: string;
  /** "hidden" and the like; undefined for a tab that is shown. */
  readonly state: string | undefined;
  readonly relation: KeptRelation;
  /** How many worksheets stand before it. */
  readonly after: number;
}

const BOOK = "xl/workbook.xml";
const SHEET = /<sheet\b[^>]*>/g;

/** Takes them out. */
export function takeOtherTabs(file: FilePackage): readonly OtherTab[] {
  const kinds = new Map(file.relationships(BOOK).map(({ id, type }) => [id, type]));
  const isOther = (tag: string): boolean =>
    !/\/worksheet$/.test(kinds.get(attribute(tag, "r:id") ?? "") ?? "/worksheet");
  const tags = [...(file.text(BOOK) ?? "").matchAll(SHEET)].map(([tag]) => tag);
  const others = tags.filter(isOther);
  if (others.length === 0) return [];
  const place = (tab: number): number => tags.slice(0, tab).filter((tag) => !isOther(tag)).length;
  const taken = others.flatMap((tag): OtherTab[] => {
    const id = attribute(tag, "r:id") ?? "";
    const [relation] = relationsOf(file, BOOK, (_kind, each) => each === id);
    file.unrelate(BOOK, id);
    if (!relation) return [];
    const name = attribute(tag, "name") ?? "";
    return [{ name, state: attribute(tag, "state"), relation, after: place(tags.indexOf(tag)) }];
  });
  removeTrees(
    file,
    taken.map(({ relation }) => relation),
  );
  file.edit(BOOK, (xml) =>
    renumbered(
      xml.replace(SHEET, (tag) => (isOther(tag) ? "" : tag)),
      (tab) => (isOther(tags[tab] ?? "") ? undefined : place(tab)),
    ),
  );
  return taken;
}

/** A tab whose charts follow a change of references. */
export function changedTab(tab: OtherTab, change: Change): OtherTab {
  return { ...tab, relation: changedTree(tab.relation, change) };
}

/**
 * Puts them back into a file that was written. `placeNow`: how many sheets of the book stand before where the given number
 * of worksheets of the file stood.
 */
export function putBackOtherTabs(
  file: FilePackage,
  tabs: readonly OtherTab[],
  placeNow: (after: number) => number,
): void {
  if (tabs.length === 0) return;
  file.edit(BOOK, (xml) => {
    const sheets = [...xml.matchAll(SHEET)].map(([tag]) => tag);
    const order: (number | OtherTab)[] = sheets.map((_, index) => index);
    for (const tab of tabs) {
      const next = order.findIndex((each) => typeof each === "number" && each >= placeNow(tab.after));
      order.splice(next < 0 ? order.length : next, 0, tab);
    }
    let number = Math.max(0, ...sheets.map((tag) => Number(attribute(tag, "sheetId") ?? 0)));
    const written = order.map((each) => {
      if (typeof each === "number") return sheets[each] ?? "";
      const id = putBackRelation(file, BOOK, each.relation);
      return `<sheet${attributesXml([
        ["name", each.name],
        ["sheetId", String(++number)],
        ["state", each.state],
        ["r:id", id],
      ])}/>`;
    });
    const listed = xml.replace(/<sheets>[\s\S]*?<\/sheets>/, () => `<sheets>${written.join("")}</sheets>`);
    return renumbered(listed, (index) => Math.max(0, order.indexOf(index)));
  });
}

/** Changes the numbers of tabs that the workbook names; a name that belongs to none any more goes. */
function renumbered(xml: string, to: (tab: number) => number | undefined): string {
  return xml
    .replace(/<definedName\b[^>]*>[\s\S]*?<\/definedName>/g, (name) => {
      const index = attribute(name.slice(0, name.indexOf(">") + 1), "localSheetId");
      if (index === undefined) return name;
      const place = to(Number(index));
      return place === undefined ? "" : name.replace(/\slocalSheetId="\d+"/, ` localSheetId="${place}"`);
    })
    .replace(/<workbookView\b[^>]*>/g, (view) =>
      view.replace(/\s(activeTab|firstSheet)="(\d+)"/g, (_whole, name: string, tab: string) => {
        return ` ${name}="${to(Number(tab)) ?? 0}"`;
      }),
    );
}
