import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { SearchPaneWording } from "../../app/wording/pane/search-pane";
import type { Competency, LevelNumber } from "../../framework/model";
import { BackButton } from "../pieces/back-button";
import { CheckLine } from "../pieces/check-line";
import type { SearchHit } from "../../framework/search";
import { MarkedText } from "./marked-text";
import { useSharedStyles } from "../pieces/shared-styles";
import { panelId, tabId, Tabs } from "../pieces/tabs";
import { TextButton } from "../pieces/text-button";

export interface CompetencyDetailProps {
  readonly competency: Competency;
  readonly clusterName: string;
  /** The level to begin with; the first when left out. */
  readonly level?: LevelNumber;
  /** What the search found in this competency, to be marked. */
  readonly hits: readonly SearchHit[];
  readonly backText: string;
  readonly inMatrix: boolean;
  readonly onToggleInMatrix: () => void;
  readonly onPutInCell: (text: string) => void;
  readonly onBack: () => void;
  readonly words: SearchPaneWording["detail"] & Pick<SearchPaneWording["search"], "level">;
}

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  levels: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  indicators: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", hyphens: "auto" },
  indicator: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One competency: its definition, and a tab per level with the indicators; each text can be put in a cell. */
export function CompetencyDetail(props: CompetencyDetailProps): ReactElement {
  const { competency, hits, words } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState(props.level);
  const level = competency.levels.find(({ number }) => number === chosen) ?? competency.levels[0];
  const prefix = `level-${competency.code}`;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  const put = (text: string, name: string) => (
    <TextButton inText text={words.putInCell} name={name} onClick={() => props.onPutInCell(text)} />
  );
  return (
    <div className={styles.detail}>
      <BackButton text={props.backText} onClick={props.onBack} />
      <div>
        <p className={mergeClasses(styles.paragraph, shared.quiet)} lang="nl">
          {competency.code} · {props.clusterName}
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles.title} lang="nl">
          {competency.name}
        </h2>
        <CheckLine text={words.inMatrix} checked={props.inMatrix} onChoose={props.onToggleInMatrix} />
      </div>
      <section className={styles.part}>
        <h3 className={shared.heading}>{words.definition}</h3>
        <p className={styles.paragraph}>
          <MarkedText
            text={competency.definition}
            highlights={hits.find((hit) => hit.field === "definition")?.highlights}
          />
        </p>
        {put(competency.definition, words.putDefinitionInCell)}
      </section>
      {level && (
        <section>
          <div className={styles.levels}>
            <h3 className={shared.heading}>{words.levels}</h3>
            <Tabs
              label={words.levels}
              prefix={prefix}
              selected={level.number}
              onSelect={setChosen}
              tabs={competency.levels.map(({ number }) => ({
                id: number,
                text: String(number),
                name: words.level(number),
              }))}
            />
          </div>
          <div
            role="tabpanel"
            id={panelId(prefix, level.number)}
            aria-labelledby={tabId(prefix, level.number)}
          >
            <TextButton
              inText
              text={words.putLevel}
              onClick={() => props.onPutInCell(level.indicators.map((text) => `• ${text}`).join("\n"))}
            />
            <ul className={mergeClasses(shared.list, styles.indicators)}>
              {level.indicators.map((text, index) => (
                <li key={text} className={styles.indicator}>
                  <MarkedText
                    text={text}
                    highlights={
                      hits.find((hit) => hit.level === level.number && hit.number === index + 1)?.highlights
                    }
                  />
                  {put(text, words.putIndicatorInCell(index + 1))}
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </div>
  );
}
