import { Button, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import {
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { SearchPaneWording } from "../../app/wording/pane/search-pane";
import { findCompetency } from "../../framework/lookup";
import type { Framework, LevelNumber } from "../../framework/model";
import { searchFramework } from "../../framework/search";
import { CompetencyDetail } from "./competency-detail";
import { useKept } from "../pieces/kept";
import { groupHits } from "./search-groups";
import { SearchResults } from "./search-results";
import { SearchStart } from "./search-start";
import { useSharedStyles } from "../pieces/shared-styles";

export interface SearchTabProps {
  readonly framework: Framework;
  /** Codes of the competencies that are chosen for the matrix. */
  readonly codes: ReadonlySet<string>;
  readonly onToggleCode: (code: string) => void;
  readonly onPutInCell: (text: string) => void;
  readonly words: SearchPaneWording;
}

const useStyles = makeStyles({
  search: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  box: { width: "100%", maxWidth: "none", minWidth: 0 },
  field: { minWidth: 0 },
  nothing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
});

/** Searching the framework, and one competency of it; the search stays as it was behind the competency. */
export function SearchTab({
  framework,
  codes,
  onToggleCode,
  onPutInCell,
  words,
}: SearchTabProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [text, changeText] = useKept("search", () => "");
  const setText = (after: string) => changeText(() => after);
  const [open, setOpen] = useState<{ readonly code: string; readonly level?: LevelNumber }>();
  const root = useRef<HTMLDivElement>(null);
  const openedFrom = useRef<{ readonly button: Element | null; readonly scroll: number }>(undefined);

  const sought = useDeferredValue(text).trim();
  const hits = useMemo(() => searchFramework(framework, sought), [framework, sought]);
  const groups = useMemo(() => groupHits(hits), [hits]);
  const opened = framework.clusters
    .flatMap((cluster) => cluster.competencies.map((competency) => ({ cluster, competency })))
    .find(({ competency }) => competency.code === open?.code);

  const openCompetency = (code: string, level?: LevelNumber) => {
    openedFrom.current = { button: document.activeElement, scroll: scroller(root.current)?.scrollTop ?? 0 };
    setOpen({ code, level });
  };
  // A competency begins at its top; behind it, the results wait where they were.
  useLayoutEffect(() => {
    const area = scroller(root.current);
    const from = openedFrom.current;
    if (!area || !from) return;
    area.scrollTop = open ? 0 : from.scroll;
    if (!open && from.button instanceof HTMLElement) from.button.focus({ preventScroll: true });
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const stops = [
      ...(root.current?.querySelectorAll<HTMLElement>("input, button:not([tabindex='-1'])") ?? []),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const to = by && at >= 0 ? stops[at + by] : undefined;
    if (!to) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <>
      <div ref={root} hidden={opened !== undefined} onKeyDown={onKeyDown}>
        <div className={styles.search}>
          <SearchBox
            className={styles.box}
            input={{ className: styles.field }}
            aria-label={words.search.label}
            placeholder={words.search.placeholder}
            dismiss={{ "aria-label": words.search.clear }}
            value={text}
            onChange={(_, data) => setText(data.value)}
          />
          <p
            role="status"
            className={mergeClasses(styles.paragraph, shared.quiet)}
            hidden={hits.length === 0}
          >
            {hits.length > 0 && words.search.found(hits.length, groups.length)}
          </p>
          {sought === "" ? (
            <SearchStart
              framework={framework}
              onSearch={setText}
              onOpen={openCompetency}
              words={words.search}
            />
          ) : hits.length > 0 ? (
            <SearchResults groups={groups} onOpen={openCompetency} words={words.search} />
          ) : (
            <NothingFound
              framework={framework}
              sought={sought}
              onOpen={openCompetency}
              words={words.search}
            />
          )}
        </div>
      </div>
      {opened && (
        <CompetencyDetail
          key={opened.competency.code}
          competency={opened.competency}
          clusterName={opened.cluster.name}
          level={open?.level}
          hits={hits.filter((hit) => hit.competency === opened.competency)}
          backText={sought === "" ? words.detail.backToList : words.detail.backToResults}
          inMatrix={codes.has(opened.competency.code)}
          onToggleInMatrix={() => onToggleCode(opened.competency.code)}
          onPutInCell={onPutInCell}
          onBack={() => setOpen(undefined)}
          words={{ ...words.detail, level: words.search.level }}
        />
      )}
    </>
  );
}

/** What scrolls around the tab. */
function scroller(element: Element | null): Element | null {
  return element?.closest("[role=tabpanel]") ?? null;
}

function NothingFound(props: {
  readonly framework: Framework;
  readonly sought: string;
  readonly onOpen: (code: string) => void;
  readonly words: SearchPaneWording["search"];
}): ReactElement {
  const { framework, sought, onOpen, words } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const lookup = findCompetency(framework, sought);
  const meant = lookup.found ? lookup.competency : lookup.suggestion;
  return (
    <div className={styles.nothing}>
      <div role="status">
        <p className={styles.paragraph}>{words.nothing(sought)}</p>
        <p className={mergeClasses(styles.paragraph, shared.quiet)}>{words.nothingHint}</p>
      </div>
      {meant && <Button onClick={() => onOpen(meant.code)}>{words.didYouMean(meant.name)}</Button>}
    </div>
  );
}
