import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { useSharedStyles } from "./shared-styles";

export interface SectionProps {
  readonly title: string;
  /** "radiogroup" where the section is one question with radio buttons. */
  readonly role?: "group" | "radiogroup";
  /** Of its heading: 3 where it stands in a section. */
  readonly level?: 2 | 3;
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
});

/** A titled part of a form; its controls are a group that carries the title's name. */
export function Section({ title, role = "group", level = 2, aside, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div role={role} aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <Heading id={id} className={shared.heading}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </div>
  );
}
