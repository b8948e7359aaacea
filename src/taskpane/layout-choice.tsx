import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { MatrixLayout } from "../app/action";
import type { PaneWording } from "../app/wording/pane";
import { ChoiceTile } from "./choice-tile";
import { LayoutPreview } from "./layout-preview";
import { Section } from "./section";
import { useSharedStyles } from "./shared-styles";

export interface LayoutChoiceProps {
  readonly chosen: MatrixLayout;
  readonly onChoose: (layout: MatrixLayout) => void;
  readonly words: PaneWording["matrix"];
}

const LAYOUTS: readonly MatrixLayout[] = ["matrix", "list", "card"];

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  face: {
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  description: { margin: 0, minHeight: "40px" },
});

/** The layouts as cards with a drawing each; the chosen one is described below them. */
export function LayoutChoice({ chosen, onChoose, words }: LayoutChoiceProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <Section title={words.layout} role="radiogroup">
      <div className={styles.row}>
        {LAYOUTS.map((layout) => (
          <ChoiceTile
            key={layout}
            type="radio"
            group={id}
            name={words.layouts[layout].name}
            describedBy={`${id}-${layout}`}
            checked={layout === chosen}
            onChoose={() => onChoose(layout)}
            className={styles.face}
          >
            <LayoutPreview layout={layout} />
            {words.layouts[layout].name}
          </ChoiceTile>
        ))}
      </div>
      {LAYOUTS.map((layout) => (
        <p
          key={layout}
          id={`${id}-${layout}`}
          hidden={layout !== chosen}
          className={mergeClasses(styles.description, shared.quiet)}
        >
          {words.layouts[layout].description}
        </p>
      ))}
    </Section>
  );
}
