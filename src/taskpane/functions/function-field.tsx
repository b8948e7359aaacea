import type { ReactElement } from "react";
import type { FieldFault } from "../../app/pane/function-formula";
import type { FunctionsPaneWording } from "../../app/wording/pane/functions-pane";
import type { Framework } from "../../framework/model";
import type { FunctionInfo } from "./functions-tab";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextField } from "../pieces/text-field";

export interface FunctionFieldProps {
  readonly parameter: FunctionInfo["parameters"][number];
  /** What an example has here; shown where nothing is entered yet. */
  readonly example: string;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onChange: (text: string) => void;
  readonly framework: Framework;
  readonly words: FunctionsPaneWording;
}

/** A field for one argument; names and words to choose from are offered while typing. */
export function FunctionField(props: FunctionFieldProps): ReactElement {
  const { parameter, example, value, fault, onChange, framework, words } = props;
  const { name, description, kind, optional, choices } = parameter;
  const shared = useSharedStyles();
  return (
    <TextField
      label={
        <>
          {name.charAt(0).toUpperCase() + name.slice(1)}
          {optional && <span className={shared.quiet}> ({words.optional})</span>}
        </>
      }
      hint={description}
      fault={fault && words.faults[fault]}
      value={value}
      onChange={onChange}
      placeholder={example || choices[0]}
      offers={kind === "choice" ? choices : namesFor(kind, framework)}
    />
  );
}

function namesFor(kind: FunctionFieldProps["parameter"]["kind"], { clusters }: Framework): readonly string[] {
  if (kind === "cluster") return clusters.map(({ name }) => name);
  if (kind === "competency")
    return clusters.flatMap(({ competencies }) => competencies.map(({ name }) => name));
  return [];
}
