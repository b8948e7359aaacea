import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SearchPaneWording } from "../../app/wording/pane/search-pane";
import type { Framework } from "../../framework/model";
import { CompetencyButton, type OpenCompetency } from "./search-results";
import { useSharedStyles } from "../pieces/shared-styles";

export interface SearchStartProps {
  readonly framework: Framework;
  readonly onSearch: (text: string) => void;
  readonly onOpen: OpenCompetency;
  readonly words: SearchPaneWording["search"];
}

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  examples: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  example: { fontWeight: tokens.fontWeightRegular },
  cluster: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Before anything is sought: words to try, and all competencies to open. */
export function SearchStart({ framework, onSearch, onOpen, words }: SearchStartProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.start}>
      <section>
        <h2 className={shared.heading}>{words.examples}</h2>
        <div className={styles.examples} lang="nl">
          {words.exampleWords.map((word) => (
            <Button
              key={word}
              size="small"
              shape="circular"
              className={mergeClasses(shared.compactButton, styles.example)}
              onClick={() => onSearch(word)}
            >
              {word}
            </Button>
          ))}
        </div>
      </section>
      <section>
        <h2 className={shared.heading}>{words.browse}</h2>
        {framework.clusters.map((cluster) => (
          <div key={cluster.code}>
            <h3 lang="nl" className={mergeClasses(styles.cluster, shared.quiet)}>
              {cluster.name}
            </h3>
            <ul className={mergeClasses(shared.list, styles.list)}>
              {cluster.competencies.map(({ code, name }) => (
                <li key={code}>
                  <CompetencyButton code={code} name={name} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
