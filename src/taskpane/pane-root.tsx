import { useState, useSyncExternalStore, type ReactElement } from "react";
import { paneWording } from "../app/wording/pane/pane-words";
import { Boundary } from "./pieces/boundary";
import { createKept, KeptContext } from "./pieces/kept";
import { noticeText } from "./pieces/notice-text";
import { Pane, type PaneProps } from "./pane";

/** The pane with what keeps it alive: what is filled in is kept above it, and where all of it breaks, that is said. */
export function PaneRoot(props: PaneProps): ReactElement {
  const [kept, setKept] = useState(createKept);
  const [tries, setTries] = useState(0);
  return (
    <KeptContext value={kept}>
      <Boundary
        broken={(again) => (
          <BrokenPane
            {...props}
            onAgain={() => {
              setTries(tries + 1);
              again();
            }}
            onClear={
              tries > 0
                ? () => {
                    setKept(createKept());
                    again();
                  }
                : undefined
            }
          />
        )}
      >
        <Pane {...props} />
      </Boundary>
    </KeptContext>
  );
}

interface BrokenPaneProps extends Pick<PaneProps, "language" | "theme" | "view"> {
  readonly onAgain: () => void;
  /** There once loading it again has not helped: what is filled in may itself be what breaks it. */
  readonly onClear: (() => void) | undefined;
}

const BUTTON = { font: "inherit", padding: "6px 12px", margin: "0 8px 8px 0" };

/** In place of the whole pane, and made of nothing that may have broken it: no Fluent, colours of the system. */
function BrokenPane({ language, theme, view, onAgain, onClear }: BrokenPaneProps): ReactElement {
  const { broken } = paneWording[language];
  return (
    <main
      lang={language}
      style={{
        boxSizing: "border-box",
        height: "100%",
        overflowY: "auto",
        padding: "16px",
        font: '14px/20px "Segoe UI", system-ui, sans-serif',
        colorScheme: theme === "light" ? "light" : "dark",
        color: "CanvasText",
        backgroundColor: "Canvas",
      }}
    >
      <p role="alert" style={{ margin: "0 0 12px" }}>
        {broken.pane}
      </p>
      <button type="button" style={BUTTON} onClick={onAgain}>
        {broken.again}
      </button>
      {onClear && (
        <button type="button" style={BUTTON} onClick={onClear}>
          {broken.clear}
        </button>
      )}
      <Boundary broken={() => null}>
        <BareNotice language={language} view={view} />
      </Boundary>
    </main>
  );
}

/** What a button of the ribbon has to say is said here too. */
function BareNotice({ language, view }: Pick<PaneProps, "language" | "view">): ReactElement {
  const { notice } = useSyncExternalStore(view.subscribe, view.get);
  return (
    <p role="status" style={{ margin: "16px 0 0", overflowWrap: "anywhere" }}>
      {notice && noticeText(notice, paneWording[language])}
    </p>
  );
}
