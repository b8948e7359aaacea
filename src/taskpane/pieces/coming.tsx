import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Loaded } from "./use-loaded";

const useStyles = makeStyles({
  coming: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
  },
  sentence: { margin: 0 },
});

export interface ComingProps {
  readonly of: Exclude<Loaded<unknown>, { readonly state: "there" }>;
  readonly words: Pick<PaneWording, "loading" | "notLoaded" | "broken">;
}

/** In place of a part that is on its way; of one that could not be had, a way to try again. */
export function Coming({ of, words }: ComingProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.coming}>
      <p role="status" className={styles.sentence}>
        {of.state === "failed" ? words.notLoaded : words.loading}
      </p>
      {of.state === "failed" && <Button onClick={of.again}>{words.broken.again}</Button>}
    </div>
  );
}
