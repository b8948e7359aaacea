import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { useSharedStyles } from "./shared-styles";
import { focusRing, FORCED_COLORS } from "./style-values";

export interface TextFieldProps {
  readonly label: ReactNode;
  /** Says more, below the field. */
  readonly hint: string;
  /** What is wrong with what was typed. */
  readonly fault?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string | undefined;
  /** Offered while typing. */
  readonly offers?: readonly string[];
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { ...focusRing, outlineOffset: "-1px" },
  },
  wrong: {
    border: `1px solid ${tokens.colorPaletteRedForeground1}`,
    [FORCED_COLORS]: { border: "2px solid CanvasText" },
  },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/** One line of text with its label above it, and below it what is to be known of it. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, hint, fault, value, onChange, placeholder, offers = [] } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        list={offers.length > 0 ? `${id}-offers` : undefined}
        aria-describedby={fault === undefined ? `${id}-hint` : `${id}-fault ${id}-hint`}
        aria-invalid={fault !== undefined || undefined}
        className={mergeClasses(styles.input, fault !== undefined && styles.wrong)}
      />
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {fault !== undefined && (
        <span id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </span>
      )}
      <span id={`${id}-hint`} className={shared.quiet}>
        {hint}
      </span>
    </div>
  );
}
