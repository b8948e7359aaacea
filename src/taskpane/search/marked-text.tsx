import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FORCED_COLORS } from "../pieces/style-values";

export interface MarkedTextProps {
  readonly text: string;
  /** Parts [start, end) of the text, ascending, not overlapping. */
  readonly highlights?: readonly (readonly [start: number, end: number])[];
}

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: "inherit",
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorCompoundBrandStroke,
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    [FORCED_COLORS]: { backgroundColor: "Mark", color: "MarkText" },
  },
});

/** A text of the framework, with the sought parts marked. */
export function MarkedText({ text, highlights = [] }: MarkedTextProps): ReactElement {
  const styles = useStyles();
  return (
    <span lang="nl">
      {highlights.map(([start, end], index) => [
        text.slice(highlights[index - 1]?.[1] ?? 0, start),
        <mark key={start} className={styles.mark}>
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(highlights.at(-1)?.[1] ?? 0)}
    </span>
  );
}
