/** A framework as a CASE 1.1 package: items in a tree, and a rubric with the levels of each competency. */
import type { Cluster, Competency, Framework } from "../model";
import { caseIds, type CaseIds } from "./case-ids";
import type { CaseAssociation, CaseItem, CaseLink, CasePackage } from "./case-package";
import { caseRecords, link, type CaseRecords } from "./case-records";
import { ITEM_TYPES, levelTitle, OWN_EXTENSION, type CaseItemType, type OwnOfCompetency } from "./case-words";
import { giveRubric, sharedLevels, type SharedLevels } from "./give-rubric";

export interface CaseWishes {
  /** When it is given. */
  readonly at: Date;
  /** Who lays the framework down, which CASE wants to know. */
  readonly creator: string;
  /** "nl", where it is known. */
  readonly language?: string;
}

/** Of the same framework at the same moment always the same package. */
export function giveCase(framework: Framework, wishes: CaseWishes): CasePackage {
  return new Giver(framework, wishes).give();
}

class Giver {
  private readonly ids: CaseIds;
  private readonly records: CaseRecords;
  private readonly items: CaseItem[] = [];
  private readonly associations: CaseAssociation[] = [];
  private readonly document: CaseLink;
  /** By the number of a level. */
  private readonly levels = new Map<number, CaseLink>();
  private readonly shared: SharedLevels;
  /** How many were put below the document. */
  private tops = 0;

  constructor(
    private readonly framework: Framework,
    private readonly wishes: CaseWishes,
  ) {
    this.ids = caseIds(framework.title);
    this.records = caseRecords(wishes.at);
    this.document = link(this.ids.document, framework.title);
    this.shared = sharedLevels(framework);
  }

  give(): CasePackage {
    const { framework, ids, wishes } = this;
    const { creator, language } = wishes;
    const levels = this.giveLevels();
    for (const cluster of framework.clusters) this.giveCluster(cluster);
    if (levels) this.below(levels, this.document, ++this.tops);
    const rubric = giveRubric(framework, this.shared, ids, this.records);
    return {
      CFDocument: {
        ...this.records.of(ids.document),
        caseVersion: "1.1",
        frameworkType: "Competentiekader",
        creator,
        title: framework.title,
        ...(language === undefined ? {} : { language }),
        extensions: { [OWN_EXTENSION]: { form: 1 } },
      },
      CFItems: this.items,
      CFAssociations: this.associations,
      CFDefinitions: {
        CFItemTypes: Object.values(ITEM_TYPES).map(({ title, hierarchyCode }) => ({
          ...this.records.of(ids.of("type", title)),
          title,
          description: title,
          hierarchyCode,
        })),
      },
      ...(rubric ? { CFRubrics: [rubric] } : {}),
    };
  }

  /** Levels as items too, so that an indicator can say at which it is. */
  private giveLevels(): CaseLink | undefined {
    const numbers = [...this.shared.keys()];
    if (numbers.length === 0) return undefined;
    const group = this.item("level", this.ids.of("levels"), { fullStatement: "Niveaus" });
    numbers.forEach((number, index) => {
      const { name, description } = this.shared.get(number) ?? {};
      const title = name ?? levelTitle(number);
      const level = this.item("level", this.ids.of("level", number), {
        fullStatement: description ?? title,
        ...(description === undefined ? {} : { abbreviatedStatement: title }),
        humanCodingScheme: String(number),
      });
      this.levels.set(number, level);
      this.below(level, group, index + 1);
    });
    return group;
  }

  private giveCluster({ code, name, competencies }: Cluster): void {
    if (name === "") {
      for (const competency of competencies)
        this.giveCompetency(competency, this.document, ++this.tops, { clusterCode: code });
      return;
    }
    const cluster = this.item("cluster", this.ids.of("cluster", code), {
      fullStatement: name,
      ...(code === "" ? {} : { humanCodingScheme: code }),
    });
    this.below(cluster, this.document, ++this.tops);
    competencies.forEach((competency, index) => this.giveCompetency(competency, cluster, index + 1, {}));
  }

  private giveCompetency(
    { code, name, definition, levels, aliases, core, examples = [] }: Competency,
    parent: CaseLink,
    rank: number,
    where: OwnOfCompetency,
  ): void {
    const prose = levels.filter((level) => level.prose).map(({ number }) => number);
    const own: OwnOfCompetency = {
      ...where,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(core ? { core } : {}),
      ...(prose.length > 0 ? { prose } : {}),
    };
    const competency = this.item("competency", this.ids.of("competency", code), {
      ...(definition === ""
        ? { fullStatement: name }
        : { fullStatement: definition, abbreviatedStatement: name }),
      humanCodingScheme: code,
      ...(Object.keys(own).length > 0 ? { extensions: { [OWN_EXTENSION]: own } } : {}),
    });
    this.below(competency, parent, rank);
    let sequence = 0;
    const seen = new Map<string, number>();
    const give = (
      type: "indicator" | "example",
      text: string,
      humanCodingScheme: string,
      level = 0,
    ): void => {
      // The same words twice at a level are two.
      const key = JSON.stringify([type, level, text]);
      const again = seen.get(key) ?? 0;
      seen.set(key, again + 1);
      const id = this.ids.of(type, code, level, text, again);
      const item = this.item(type, id, { fullStatement: text, humanCodingScheme });
      this.below(item, competency, ++sequence);
      const at = this.levels.get(level);
      if (at) this.associate("hasSkillLevel", item, at, sequence);
    };
    for (const { number, indicators } of levels)
      indicators.forEach((text, index) => give("indicator", text, `${code}.${number}.${index + 1}`, number));
    examples.forEach((text, index) => give("example", text, `${code}.0.${index + 1}`));
  }

  private item(
    type: CaseItemType,
    identifier: string,
    rest: Pick<CaseItem, "fullStatement" | "abbreviatedStatement" | "humanCodingScheme" | "extensions">,
  ): CaseLink {
    const { title } = ITEM_TYPES[type];
    const { language } = this.wishes;
    this.items.push({
      ...this.records.of(identifier),
      ...rest,
      ...(language === undefined ? {} : { language }),
      CFItemType: title,
      CFItemTypeURI: link(this.ids.of("type", title), title),
    });
    return link(identifier, rest.abbreviatedStatement ?? rest.fullStatement);
  }

  private below(child: CaseLink, parent: CaseLink, sequenceNumber: number): void {
    this.associate("isChildOf", child, parent, sequenceNumber);
  }

  private associate(
    associationType: CaseAssociation["associationType"],
    origin: CaseLink,
    destination: CaseLink,
    sequenceNumber: number,
  ): void {
    this.associations.push({
      ...this.records.of(this.ids.of(associationType, origin.identifier, destination.identifier)),
      associationType,
      sequenceNumber,
      originNodeURI: origin,
      destinationNodeURI: destination,
    });
  }
}
