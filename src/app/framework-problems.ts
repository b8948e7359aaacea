import type { UnreadableWhy } from "../files/bytes/unreadable";
import type { NotRead } from "../framework/adopting/read-framework";
import type { FrameworkFault } from "../sheets/framework/read-framework-rows";

/** What can go wrong with a framework of one's own, and what its sentence needs; see `ProblemDetails`. */
export interface FrameworkProblemDetails {
  /** Nothing on it can be taken over as a framework. */
  frameworkNotRead: NotRead & { readonly sheet?: string; readonly file?: string };
  /** Of a framework in another language: what is uncertain of it would put texts beside those of another level. */
  translationUnsure: { readonly sheet?: string; readonly question: string };
  /** None of its codes is in the framework that it is to be put beside. */
  notTranslated: { readonly sheet?: string };
  /** Several sheets of another workbook say a framework, and none was named. */
  severalFrameworks: { readonly file: string; readonly sheets: readonly string[] };
  /** Another workbook, or what was given for one. */
  fileNotRead: { readonly file: string; readonly why: UnreadableWhy | "newer" };
  /** The workbook has a framework of its own already. */
  frameworkThere: { readonly sheet: string };
  /** Copies of the workbook's own framework that say something else, and nothing tells which of them counts. */
  frameworksDiffer: { readonly sheets: readonly string[] };
  /** The workbook's own framework was changed so that it is none any more. */
  frameworkUnreadable: {
    readonly sheet: string;
    readonly faults: readonly {
      readonly why: FrameworkFault["why"] | "heading" | "error" | "date";
      readonly text: string;
      readonly heading?: string;
      readonly address: string;
    }[];
  };
  /** Nothing that could be shown or judged: of a competency, or of all that was chosen. */
  noIndicators: { readonly competency?: string };
  /** A competency without levels cannot be scored; `none`: no other competency of the framework has any either. */
  levelsNotScored: { readonly competency: string; readonly none: boolean };
}
