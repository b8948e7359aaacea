import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, type ReactElement } from "react";
import type { RunAction } from "../../app/action";
import type { Language } from "../../app/language";
import { levelsOf } from "../../app/pane/matrix-choice";
import type { PaneViewStore } from "../../app/pane/pane-view";
import type { Problem } from "../../app/problem";
import { frameworkPaneWording, FRAMEWORK_PLACES } from "../../app/wording/pane/framework-pane";
import { problemSentence } from "../../app/wording/problems/problems";
import type { Framework } from "../../framework/model";
import { countFramework } from "../../framework/select";
import { LineChoice } from "../pieces/line-choice";
import { useSharedStyles } from "../pieces/shared-styles";
import { focusRing } from "../pieces/style-values";
import { tabId } from "../pieces/tabs";
import { TextButton } from "../pieces/text-button";
import { told, type Work } from "../pieces/use-work";
import { FrameworkPreview } from "./framework-preview";
import { useAdopting } from "./use-adopting";

export interface FrameworkViewProps {
  readonly framework: Framework;
  /** The sheet with the workbook's own, if there is one. */
  readonly sheetId?: string;
  /** Why what stands there cannot be read now. */
  readonly problem?: Problem;
  readonly run: RunAction;
  readonly view: PaneViewStore;
  readonly work: Work;
  readonly language: Language;
}

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px", paddingLeft: "8px", paddingRight: "8px", minWidth: 0 },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  fault: { color: tokens.colorPaletteRedForeground1 },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "120px",
    padding: `6px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    resize: "vertical",
    scrollbarWidth: "thin",
    ":focus-visible": { ...focusRing, outlineOffset: "-1px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The framework that holds in this workbook, and taking over another: first seen, with what is uncertain, then made. */
export function FrameworkView(props: FrameworkViewProps): ReactElement {
  const { framework, sheetId, problem, run, view, work, language } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = frameworkPaneWording[language];
  const id = useId();
  const adopting = useAdopting(run, view);
  const { choice, onPlace, preview, look, args } = adopting;
  const top = useRef<HTMLButtonElement>(null);
  // What was pressed is gone when the workbook has its own: the keyboard stays here.
  useEffect(() => {
    top.current?.focus();
  }, [sheetId]);
  const goTo = async (sheet: string, address: string): Promise<void> => {
    const outcome = await run("goTo", { sheetId: sheet, address });
    if (!outcome.ok) view.set({ notice: { kind: "error", error: outcome.error } });
  };
  const source = preview?.readFrom;
  const isTyped = choice.place !== "text" || choice.text.trim() !== "";
  const adopt = (): void =>
    work.start(async (options) =>
      told(await run("adoptFramework", args, options), ({ sheet = "", sheetId: made = "", address = "" }) => {
        onPlace({});
        return {
          kind: "made",
          made: { sheet, sheetId: made, address, newSheet: true },
          message: words.made(sheet),
        };
      }),
    );
  return (
    <div className={shared.form}>
      <Button
        ref={top}
        appearance="transparent"
        icon={<ArrowLeft20Regular />}
        className={styles.back}
        onClick={() => {
          view.set({ framework: undefined });
          document.getElementById(tabId("pane", "matrix"))?.focus();
        }}
      >
        {words.back}
      </Button>
      <div className={styles.part}>
        <h2 className={shared.heading}>{words.title}</h2>
        {problem && (
          <p role="status" className={styles.fault}>
            {problemSentence(problem, language)}
          </p>
        )}
        {sheetId === undefined ? (
          <p className={styles.paragraph}>{words.builtIn(framework.title)}</p>
        ) : (
          <>
            {!problem && (
              <p className={styles.paragraph}>
                {words.own(framework.title, {
                  ...countFramework(framework.clusters),
                  levels: levelsOf(framework).length,
                })}
              </p>
            )}
            <p className={styles.paragraph}>{words.ownHint}</p>
            <TextButton inText text={words.toSheet} onClick={() => void goTo(sheetId, "A1")} />
          </>
        )}
      </div>
      {sheetId === undefined && (
        <>
          <LineChoice
            title={words.place}
            choices={FRAMEWORK_PLACES}
            chosen={choice.place}
            onChoose={(place) => onPlace({ place })}
            words={words.places}
          />
          {choice.place === "text" && (
            <div className={styles.part}>
              <label htmlFor={id}>{words.text}</label>
              <textarea
                id={id}
                value={choice.text}
                onChange={(event) => onPlace({ text: event.target.value })}
                autoComplete="off"
                spellCheck={false}
                rows={6}
                aria-describedby={`${id}-hint`}
                className={styles.text}
              />
              <span id={`${id}-hint`} className={shared.quiet}>
                {words.textHint}
              </span>
            </div>
          )}
          {preview && (
            <FrameworkPreview
              {...adopting}
              preview={preview}
              onGoTo={source && ((cell) => void goTo(source.sheetId, cell))}
              words={words}
            />
          )}
          <div className={styles.buttons}>
            <Button
              appearance={preview ? "secondary" : "primary"}
              disabledFocusable={!isTyped}
              onClick={() => isTyped && look()}
            >
              {words.look}
            </Button>
            {preview && (
              <Button appearance="primary" disabledFocusable={work.running !== undefined} onClick={adopt}>
                {words.adopt}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
