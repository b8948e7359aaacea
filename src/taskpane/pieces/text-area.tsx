import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useSharedStyles } from "./shared-styles";
import { focusRing } from "./style-values";

export interface TextAreaProps {
  readonly label: string;
  /** Says more, below the field. */
  readonly hint?: string;
  readonly value: string;
  /** Left out of a text that is there to be copied. */
  readonly onChange?: (text: string) => void;
  readonly placeholder?: string;
  readonly rows: number;
  /** A line is somebody, or something else: it is never broken. */
  readonly unbroken?: boolean;
}

const useStyles = makeStyles({
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "92px",
    padding: `6px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    overflow: "auto",
    resize: "vertical",
    scrollbarWidth: "thin",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { ...focusRing, outlineOffset: "-1px" },
  },
  unbroken: { whiteSpace: "pre", tabSize: 3 },
});

/** Lines that are typed or pasted, with their label above them. */
export function TextArea(props: TextAreaProps): ReactElement {
  const { label, hint, value, onChange, placeholder, rows, unbroken } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={value}
        readOnly={!onChange}
        onChange={(event) => onChange?.(event.target.value)}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        rows={rows}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className={mergeClasses(styles.text, unbroken && styles.unbroken)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={shared.quiet}>
          {hint}
        </span>
      )}
    </>
  );
}
