import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { ChoiceTile } from "./choice-tile";
import { LayoutPreview, type Drawing } from "./layout-preview";
import { Section } from "./section";
import { useSharedStyles } from "./shared-styles";

export interface PictureChoiceProps<Id extends Drawing> {
  readonly title: string;
  readonly choices: readonly Id[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly words: Readonly<Record<Id, { readonly name: string; readonly description: string }>>;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  face: {
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
  },
  description: { margin: 0, minHeight: "40px" },
});

/** Cards with a drawing each; the chosen one is described below them. */
export function PictureChoice<Id extends Drawing>(props: PictureChoiceProps<Id>): ReactElement {
  const { title, choices, chosen, onChoose, words } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <Section title={title} role="radiogroup">
      <div className={styles.row}>
        {choices.map((each) => (
          <ChoiceTile
            key={each}
            type="radio"
            group={id}
            name={words[each].name}
            describedBy={`${id}-${each}`}
            checked={each === chosen}
            onChoose={() => onChoose(each)}
            className={styles.face}
          >
            <LayoutPreview of={each} />
            {words[each].name}
          </ChoiceTile>
        ))}
      </div>
      {choices.map((each) => (
        <p
          key={each}
          id={`${id}-${each}`}
          hidden={each !== chosen}
          className={mergeClasses(styles.description, shared.quiet)}
        >
          {words[each].description}
        </p>
      ))}
    </Section>
  );
}
