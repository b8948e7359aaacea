/** One thing that is measured in two builds. Groups of rows stand in `rows/`, a file each; `groups.ts` lists them. */
export interface Row {
  readonly what: string;
  /** "calls/s", "ms", "MB", "×". */
  readonly unit: string;
  readonly better: "more" | "less";
  /** What is to be reached: a ratio to the other build, or a value by itself; where both are given, one of them is enough. */
  readonly goal?: { readonly ratio?: number; readonly value?: number };
  /** Once; in the process of the build that is measured. */
  measure(): Promise<number> | number;
}

/**
 * Loads what it measures from a checkout, by the paths that each build has, and answers its rows. `bench` is the folder of
 * this build's own measures, which both builds are measured with.
 */
export type RowGroup = (load: Load, bench: string) => Promise<readonly Row[]>;

/** Imports a module of the checkout that is measured, by where it stands now or stood in older ones. */
export type Load = <Module = Record<string, unknown>>(...paths: readonly string[]) => Promise<Module>;

/** What is known of a row outside the process that measures it. */
export type RowHead = Omit<Row, "measure">;

/** Between the process that compares and the two that measure. */
export type ToMeasurer = { readonly row: number };
export type FromMeasurer =
  | { readonly kind: "rows"; readonly rows: readonly RowHead[] }
  | { readonly kind: "measured"; readonly value: number }
  | { readonly kind: "failed"; readonly message: string };
