/** Something that is wrong with a manifest. */
export interface Fault {
  /** Which check found it; the name of the rule. */
  readonly rule: string;
  /** What is wrong, where, as a sentence. */
  readonly message: string;
  /** The line in the manifest, where it is known. */
  readonly line?: number;
}

/** What a manifest is checked against besides itself. */
export interface Surroundings {
  /** The folder that is served as /assets. */
  readonly assets: string;
  /** The pages that the build makes, as paths: "/taskpane.html". */
  readonly pages: readonly string[];
  /** The code of src/commands, in which the ribbon's functions are associated. */
  readonly commandsCode: string;
  /** The requirement sets with the versions that the code may use without a gate. */
  readonly limits: Readonly<Record<string, string>>;
}
