/** The words of a framework as text, which is read back by them: what stands behind each is taken as it is. */
export const TEXT_LABELS = {
  cluster: "Cluster",
  competency: "Competentie",
  code: "Code",
  definition: "Definitie",
  alias: "Ook genoemd",
  core: "Kern",
  level: "Niveau",
  description: "Omschrijving",
  prose: "Tekst",
  examples: "Voorbeeldgedrag",
} as const;

/** Under the title: by this line the text is known. */
export const TEXT_LINE = "Een competentiekader als tekst, om over te nemen in Compleet.";
export const CORE_YES = "ja";
