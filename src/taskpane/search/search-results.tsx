import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { SearchPaneWording } from "../../app/wording/pane/search-pane";
import type { LevelNumber } from "../../framework/model";
import type { SearchHit } from "../../framework/search";
import { MarkedText } from "./marked-text";
import type { HitGroup } from "./search-groups";
import { useSharedStyles } from "../pieces/shared-styles";
import { focusRing, FORCED_COLORS, HOVER_BACKGROUND } from "../pieces/style-values";

/** Opens a competency, at a level if one was pointed at. */
export type OpenCompetency = (code: string, level?: LevelNumber) => void;

export interface SearchResultsProps {
  readonly groups: readonly HitGroup[];
  readonly onOpen: OpenCompetency;
  readonly words: SearchPaneWording["search"];
}

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, fontSize: tokens.fontSizeBase300 },
  caption: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  hits: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  link: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: HOVER_BACKGROUND },
    ":focus-visible": { ...focusRing, outlineOffset: "-2px" },
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    [FORCED_COLORS]: { color: "ButtonText" },
  },
  code: {
    display: "inline-block",
    minWidth: "28px",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What was found, per competency and level; each is a button that opens the competency there. */
export function SearchResults({ groups, onOpen, words }: SearchResultsProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const hits = (found: readonly SearchHit[]) => (
    <ul className={mergeClasses(shared.list, styles.hits)}>
      {found.map((hit) => (
        <li key={hit.number ?? 0}>
          <HitButton onOpen={() => onOpen(hit.competency.code, hit.level)}>
            <MarkedText text={hit.text} highlights={hit.highlights} />
          </HitButton>
        </li>
      ))}
    </ul>
  );
  return (
    <ul className={mergeClasses(shared.list, styles.groups)}>
      {groups.map(({ competency, name, definition, levels }) => (
        <li key={competency.code}>
          <h2 className={styles.title}>
            <CompetencyButton
              code={competency.code}
              name={competency.name}
              highlights={name?.highlights}
              onOpen={onOpen}
            />
          </h2>
          {definition && (
            <>
              <h3 className={mergeClasses(styles.caption, shared.quiet)}>{words.definition}</h3>
              {hits([definition])}
            </>
          )}
          {levels.map((level) => (
            <div key={level.level}>
              <h3 className={mergeClasses(styles.caption, shared.quiet)}>{words.level(level.level)}</h3>
              {hits(level.hits)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A competency by code and name, as a button that opens it. */
export function CompetencyButton(props: {
  readonly code: string;
  readonly name: string;
  readonly highlights?: SearchHit["highlights"];
  readonly onOpen: OpenCompetency;
}): ReactElement {
  const styles = useStyles();
  return (
    <HitButton onOpen={() => props.onOpen(props.code)}>
      <span className={styles.code}>{props.code}</span>{" "}
      <span className={styles.name}>
        <MarkedText text={props.name} highlights={props.highlights} />
      </span>
    </HitButton>
  );
}

function HitButton(props: { readonly onOpen: () => void; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} onClick={props.onOpen}>
      {props.children}
    </button>
  );
}
