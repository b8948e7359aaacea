import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useSharedStyles } from "./shared-styles";

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Several may be chosen together. */
  readonly multiple?: boolean;
  /** None where what was chosen is taken back. */
  readonly onChoose: (files: readonly File[]) => void;
}

const useStyles = makeStyles({ file: { font: "inherit", maxWidth: "100%" } });

/** Workbooks and lists of the user's. */
export function FileField({ label, hint, multiple = false, onChoose }: FileFieldProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple={multiple}
        accept=".xlsx,.xlsm,.ods,.csv"
        aria-describedby={`${id}-hint`}
        className={styles.file}
        onChange={(event) => onChoose([...(event.target.files ?? [])])}
      />
      <span id={`${id}-hint`} className={shared.quiet}>
        {hint}
      </span>
    </>
  );
}
