import type { ReactElement } from "react";
import type { AskedDeclarations } from "../../app/arguments/asked-settings";
import { CheckLine } from "./check-line";
import { LineChoice } from "./line-choice";

export interface AskedFieldsProps {
  readonly declared: AskedDeclarations;
  readonly values: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, AskedFieldWords>>;
  /** Called with what fits the declaration only. */
  readonly onChange: (name: string, value: boolean | string) => void;
}

interface AskedFieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** A field for each setting that is declared, by what it may be: a tick, or a line for each of a few choices. */
export function AskedFields({ declared, values, words, onChange }: AskedFieldsProps): ReactElement {
  return (
    <>
      {Object.entries(declared).map(([name, { kind, otherwise }]) => {
        const { label = name, hint, names = {} } = words[name] ?? {};
        const value = values[name];
        return kind.expected.kind === "oneOf" ? (
          <LineChoice
            key={name}
            title={label}
            choices={kind.expected.values}
            chosen={typeof value === "string" ? value : String(otherwise)}
            onChoose={(chosen) => onChange(name, chosen)}
            words={names}
          />
        ) : (
          <CheckLine
            key={name}
            text={label}
            {...(hint !== undefined && { hint })}
            checked={value === true}
            onChoose={() => onChange(name, value !== true)}
          />
        );
      })}
    </>
  );
}
