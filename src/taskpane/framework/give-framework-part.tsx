import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RunAction } from "../../app/action";
import type { FrameworkPaneWording } from "../../app/wording/pane/framework-pane";
import { Disclosure } from "../pieces/disclosure";
import { downloadDoor } from "../pieces/page-files";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextArea } from "../pieces/text-area";
import type { Work } from "../pieces/use-work";

export interface GiveFrameworkProps {
  readonly run: RunAction;
  readonly work: Work;
  readonly canKeepFiles: boolean;
  readonly words: FrameworkPaneWording;
}

const FORMS = ["text", "case"] as const;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  hint: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The framework that counts here, for elsewhere: as a file, or as a text to copy where the pane can keep none. */
export function GiveFramework({ run, work, canKeepFiles, words }: GiveFrameworkProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [given, setGiven] = useState<string>();
  const give = (as: (typeof FORMS)[number]): void =>
    work.start(async (options) => {
      const outcome = await run("giveFramework", { as }, options);
      if (!outcome.ok) return outcome;
      const { text, fileName: name } = outcome.result;
      if (!canKeepFiles) {
        setGiven(text);
        return { ok: true, result: { kind: "info", message: outcome.result.summary } };
      }
      await downloadDoor(name).give([{ name, bytes: new TextEncoder().encode(text) }]);
      return { ok: true, result: { kind: "info", message: words.given(name) } };
    });
  return (
    <Disclosure title={words.give}>
      <div className={styles.part}>
        <p className={`${shared.quiet} ${styles.hint}`}>{words.giveHint}</p>
        <div className={styles.buttons}>
          {FORMS.map((as) => (
            <Button key={as} disabledFocusable={work.running !== undefined} onClick={() => give(as)}>
              {words.gives[as]}
            </Button>
          ))}
        </div>
        {given !== undefined && (
          <div>
            <TextArea label={words.givenText} value={given} rows={6} />
          </div>
        )}
      </div>
    </Disclosure>
  );
}
