import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { FieldFault } from "../../app/pane/function-formula";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Framework } from "../../framework/model";
import type { FunctionInfo } from "./functions-tab";
import { useSharedStyles } from "../pieces/shared-styles";

export interface FunctionFieldProps {
  readonly parameter: FunctionInfo["parameters"][number];
  /** What an example has here; shown where nothing is entered yet. */
  readonly example: string;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onChange: (text: string) => void;
  readonly framework: Framework;
  readonly words: PaneWording["functions"];
}

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  hint: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A field for one argument; names and words to choose from are offered while typing. */
export function FunctionField(props: FunctionFieldProps): ReactElement {
  const { parameter, example, value, fault, onChange, framework, words } = props;
  const { name, description, kind, optional, choices } = parameter;
  const styles = useStyles();
  const shared = useSharedStyles();
  const listId = useId();
  const names = kind === "choice" ? choices : namesFor(kind, framework);
  return (
    <Field
      label={{
        children: (
          <>
            {name.charAt(0).toUpperCase() + name.slice(1)}
            {optional && <span className={shared.quiet}> ({words.optional})</span>}
          </>
        ),
      }}
      hint={{ children: description, className: styles.hint }}
      validationMessage={fault && { children: words.faults[fault], className: styles.hint }}
    >
      <Input
        value={value}
        onChange={(_, data) => onChange(data.value)}
        placeholder={example || choices[0]}
        autoComplete="off"
        spellCheck={false}
        list={names.length > 0 ? listId : undefined}
        className={styles.input}
        input={{ className: styles.input }}
      />
      {names.length > 0 && (
        <datalist id={listId}>
          {names.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

function namesFor(kind: FunctionFieldProps["parameter"]["kind"], { clusters }: Framework): readonly string[] {
  if (kind === "cluster") return clusters.map(({ name }) => name);
  if (kind === "competency")
    return clusters.flatMap(({ competencies }) => competencies.map(({ name }) => name));
  return [];
}
