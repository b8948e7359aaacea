import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunAction } from "../../app/action";
import type { Language } from "../../app/language";
import { levelsOf } from "../../app/pane/matrix-choice";
import type { PaneViewStore } from "../../app/pane/pane-view";
import type { Problem } from "../../app/problem";
import { frameworkPaneWording, FRAMEWORK_PLACES } from "../../app/wording/pane/framework-pane";
import { problemSentence } from "../../app/wording/problems/problems";
import type { Framework } from "../../framework/model";
import { countFramework } from "../../framework/select";
import { BackButton } from "../pieces/back-button";
import { FileField } from "../pieces/file-field";
import { goToCells } from "../pieces/go-to-cells";
import { LineChoice } from "../pieces/line-choice";
import { useSharedStyles } from "../pieces/shared-styles";
import { tabId } from "../pieces/tabs";
import { TextArea } from "../pieces/text-area";
import { TextField } from "../pieces/text-field";
import { TextButton } from "../pieces/text-button";
import { told, type Work } from "../pieces/use-work";
import { FrameworkPreview } from "./framework-preview";
import { GiveFramework } from "./give-framework-part";
import { TwoLanguages } from "./two-languages";
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
  /** Files can be kept from the pane here. */
  readonly canKeepFiles: boolean;
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  fault: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The framework that holds in this workbook, and taking over another: first seen, with what is uncertain, then made. */
export function FrameworkView(props: FrameworkViewProps): ReactElement {
  const { framework, sheetId, problem, run, view, work, language, canKeepFiles } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = frameworkPaneWording[language];
  const adopting = useAdopting(run, view);
  const { choice, onPlace, preview, isShown, look, args, files } = adopting;
  const goTo = (sheet: string, address: string) => void goToCells(run, view, { sheetId: sheet, address });
  const source = preview?.readFrom;
  const isTyped =
    choice.place === "text"
      ? choice.text.trim() !== ""
      : choice.place !== "file" || choice.file !== undefined;
  const adopt = (): void =>
    work.start(async (options) =>
      told(
        await run("adoptFramework", args, { ...options, files }),
        ({ sheet = "", sheetId: made = "", address = "" }) => {
          onPlace({});
          return {
            kind: "made",
            made: { sheet, sheetId: made, address, newSheet: true },
            message: words.made(sheet),
          };
        },
      ),
    );
  return (
    <div className={shared.form}>
      <BackButton
        // Another one once the workbook has its own, or none any more.
        key={sheetId}
        takesFocus
        text={words.back}
        onClick={() => {
          view.set({ framework: undefined });
          document.getElementById(tabId("pane", "matrix"))?.focus();
        }}
      />
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
            <TextButton inText text={words.toSheet} onClick={() => goTo(sheetId, "A1")} />
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
              <TextArea
                label={words.text}
                hint={words.textHint}
                value={choice.text}
                onChange={(text) => onPlace({ text })}
                rows={6}
              />
            </div>
          )}
          {choice.place === "file" && (
            <div className={styles.part}>
              <FileField label={words.file} hint={words.fileHint} onChoose={([file]) => onPlace({ file })} />
              <TextField
                label={words.fileSheet}
                hint={words.fileSheetHint}
                value={choice.fileSheet}
                onChange={(fileSheet) => onPlace({ fileSheet })}
              />
            </div>
          )}
          {preview && (
            <FrameworkPreview
              {...adopting}
              preview={preview}
              onGoTo={source && ((cell) => goTo(source.sheetId, cell))}
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
              <Button
                appearance="primary"
                disabledFocusable={!isShown || work.running !== undefined}
                onClick={adopt}
              >
                {words.adopt}
              </Button>
            )}
          </div>
        </>
      )}
      {!problem && (
        <>
          <TwoLanguages run={run} work={work} words={words} />
          <GiveFramework run={run} work={work} canKeepFiles={canKeepFiles} words={words} />
        </>
      )}
    </div>
  );
}
