import { parseCorrections } from "./corrections";
import type { Framework } from "./model";
import { parseFramework } from "./parse";
import source from "./source/compleet-competenties.txt";
import corrections from "./source/corrections.tsv";

let parsed: Framework | undefined;

/** The framework of this add-in, "Compleet Competenties", with its corrections. Parsed once; always the same value. */
export function compleet(): Framework {
  parsed ??= parseFramework(source, parseCorrections(corrections));
  return parsed;
}
