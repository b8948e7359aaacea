import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useSharedStyles } from "../pieces/shared-styles";

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Undefined where what was chosen is taken back. */
  readonly onChoose: (file: File | undefined) => void;
}

const useStyles = makeStyles({ file: { font: "inherit", maxWidth: "100%" } });

/** One workbook of the user's. */
export function FileField({ label, hint, onChoose }: FileFieldProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xlsm,.ods,.csv"
        aria-describedby={`${id}-hint`}
        className={styles.file}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      <span id={`${id}-hint`} className={shared.quiet}>
        {hint}
      </span>
    </>
  );
}
