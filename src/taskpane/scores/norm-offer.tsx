import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import { useSharedStyles } from "../pieces/shared-styles";
import { focusRing } from "../pieces/style-values";

export interface NormOfferProps {
  /** What the line of norms is called. */
  readonly label: string;
  /** Tells this offer from others for a screen reader. */
  readonly place: string;
  readonly onTake: (name: string) => void;
  readonly words: ScoresPaneWording["check"]["norm"];
}

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalXXS,
  },
  name: {
    font: "inherit",
    minWidth: 0,
    flex: "1 1 120px",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": focusRing,
  },
});

/** Takes the levels of a line of norms over as those of a function, under a name that can be changed. */
export function NormOffer({ label, place, onTake, words }: NormOfferProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [name, setName] = useState(label);
  return (
    <>
      <label htmlFor={id}>{words.name}</label>
      <div className={styles.offer}>
        <input
          id={id}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="off"
          className={styles.name}
        />
        <Button
          size="small"
          className={shared.compactButton}
          aria-label={`${words.take}, ${place}`}
          disabledFocusable={name.trim() === ""}
          onClick={() => onTake(name.trim())}
        >
          {words.take}
        </Button>
      </div>
    </>
  );
}
