/** Which column of a list of people holds what: by its header, or by its place where there is none. */
import { foldKey } from "../../framework/fold";

export type PersonField = "name" | "number" | "department" | "profile";

/** Per field the columns that make it up, in order; zero-based. Only a name may be made of more than one. */
export interface PeopleColumns {
  /** True when the first row names the columns and holds nobody. */
  readonly header: boolean;
  readonly columns: Readonly<Record<PersonField, readonly number[]>>;
}

type Header = PersonField | "first" | "infix" | "last";

/** Folded headers, as they are met in Dutch and English lists; points are left out. */
const HEADERS: Readonly<Record<Header, string>> = {
  name: "naam|medewerker|naam medewerker|medewerkernaam|volledige naam|werknemer|collega|name|full name|employee|employee name",
  first: "voornaam|voornamen|roepnaam|first name|firstname|given name",
  infix: "tussenvoegsel|tussenvoegsels|tv|voorvoegsel|voorvoegsels|infix|prefix",
  last: "achternaam|geslachtsnaam|familienaam|last name|lastname|surname|family name",
  number:
    "nr|nummer|personeelsnummer|personeelsnr|pers nr|persnr|medewerkernummer|medewerkernr|werknemersnummer|number|no|id|employee number|employee no|employee id|personnel number",
  department:
    "afdeling|team|dienst|eenheid|organisatieonderdeel|organisatie-eenheid|domein|department|unit|division",
  profile:
    "functie|profiel|functieprofiel|functienaam|rol|function|profile|job|job title|role|position|job profile",
};

const HEADER_OF: ReadonlyMap<string, Header> = new Map(
  (Object.entries(HEADERS) as [Header, string][]).flatMap(([header, names]) =>
    names.split("|").map((name): [string, Header] => [name, header]),
  ),
);

const headerOf = (cell: string): Header | undefined => HEADER_OF.get(foldKey(cell.replace(/[.:]/gu, " ")));

/** Whether a row names columns: one of them a name, or at least two of them known. */
export function isHeader(row: readonly string[]): boolean {
  const known = row.map(headerOf).filter((header) => header !== undefined);
  return (
    known.length > 1 || known.some((header) => header === "name" || header === "first" || header === "last")
  );
}

/** Reads the columns from the first row that holds anything and, where that is no header, from what stands below. */
export function peopleColumns(rows: readonly (readonly string[])[]): PeopleColumns {
  const first = rows.find((row) => row.some((cell) => cell.trim() !== ""));
  return first && isHeader(first) ? byHeader(first) : byPlace(rows);
}

function byHeader(row: readonly string[]): PeopleColumns {
  const headers = row.map(headerOf);
  const column = (header: Header) => {
    const at = headers.indexOf(header);
    return at < 0 ? [] : [at];
  };
  const [first, infix, last] = [column("first"), column("infix"), column("last")];
  const whole = column("name");
  // "Voornaam" beside "Naam" and no "Achternaam": then that is what "Naam" means.
  const parts = [...first, ...infix, ...(last.length > 0 ? last : whole)];
  const name = whole.length > 0 && (last.length > 0 || first.length === 0) ? whole : parts;
  const unknown = headers.findIndex((header, at) => header === undefined && row[at]?.trim() !== "");
  return {
    header: true,
    columns: {
      // A list with an "Afdeling" and a "Functie" has names, whatever they are called here.
      name: name.length > 0 || unknown < 0 ? name : [unknown],
      number: column("number"),
      department: column("department"),
      profile: column("profile"),
    },
  };
}

function byPlace(rows: readonly (readonly string[])[]): PeopleColumns {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  // A selection may begin with columns that hold nothing at all.
  const start = filled.reduce(
    (least, row) =>
      Math.min(
        least,
        row.findIndex((cell) => cell.trim() !== ""),
      ),
    Infinity,
  );
  const from = Number.isFinite(start) ? start : 0;
  // Numbers in front of names, as many lists have it.
  const numbersFirst =
    filled.length > 0 &&
    filled.every((row) => {
      const [first = "", second = ""] = row.slice(from);
      return /\d/u.test(first) && !/\p{L}{2}/u.test(first) && /\p{L}/u.test(second);
    });
  return {
    header: false,
    columns: {
      name: [numbersFirst ? from + 1 : from],
      number: [numbersFirst ? from : from + 1],
      department: [from + 2],
      profile: [from + 3],
    },
  };
}
