import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSharedStyles } from "../pieces/shared-styles";
import { FORCED_COLORS } from "../pieces/style-values";

export interface ShowAllProps {
  readonly text: string;
  /** Of what, for who does not see what stands above. */
  readonly name: string;
  readonly onShow: () => void;
}

const useStyles = makeStyles({
  last: { alignSelf: "flex-start", marginLeft: "-9px", [FORCED_COLORS]: { marginLeft: 0 } },
});

/** Below the first few of many. */
export function ShowAll({ text, name, onShow }: ShowAllProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={mergeClasses(shared.textButton, styles.last)}
      aria-label={`${text}: ${name}`}
      onClick={onShow}
    >
      {text}
    </Button>
  );
}
