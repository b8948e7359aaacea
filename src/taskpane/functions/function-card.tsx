import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent, type ReactElement } from "react";
import { composeFormula, type FieldFault } from "../../app/pane/function-formula";
import { DisclosureButton } from "../pieces/disclosure-button";
import type { FunctionsTabProps, FunctionInfo } from "./functions-tab";
import { FunctionField } from "./function-field";
import { useKept } from "../pieces/kept";
import { useSharedStyles } from "../pieces/shared-styles";

export interface FunctionCardProps extends Pick<
  FunctionsTabProps,
  "framework" | "language" | "emptyCellsAreZero" | "onPutFormula" | "words"
> {
  readonly info: FunctionInfo;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const NO_FAULTS: ReadonlyMap<number, FieldFault> = new Map();

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  answers: { display: "block", color: tokens.colorNeutralForeground3 },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: `0 6px ${tokens.spacingVerticalM} 26px`,
  },
  formula: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  code: { display: "block", fontFamily: tokens.fontFamilyMonospace },
  put: { alignSelf: "flex-start" },
});

/** One function: its name and what it answers; opened, an example and fields from which its formula is made. */
export function FunctionCard(props: FunctionCardProps): ReactElement {
  const { info, open, onToggle, framework, language, emptyCellsAreZero, onPutFormula, words } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [entered, setEntered] = useKept<readonly string[]>(`function ${info.id}`, () => []);
  const [faults, setFaults] = useState(NO_FAULTS);
  const compose = (values: readonly string[]) =>
    composeFormula(info.name, info.parameters, values, { framework, language, emptyCellsAreZero });
  const composed = compose(entered);
  const example = compose(info.example);
  const shown = "shown" in composed ? composed.shown : "shown" in example ? example.shown : "";

  const enter = (index: number, text: string) => {
    setEntered((before) => info.parameters.map((_, at) => (at === index ? text : (before[at] ?? ""))));
    setFaults((before) => new Map([...before].filter(([at]) => at !== index)));
  };
  const put = (event: FormEvent) => {
    event.preventDefault();
    if ("formula" in composed) return onPutFormula(composed.formula);
    setFaults(composed.faults);
    const [first = 0] = composed.faults.keys();
    form.current?.querySelectorAll<HTMLElement>("input, select")[first]?.focus();
  };

  return (
    <section>
      <h2 className={styles.heading}>
        <DisclosureButton open={open} controls={id} onToggle={onToggle}>
          <span className={styles.name}>{info.id}</span>{" "}
          <span className={styles.answers}>{info.answers}</span>
        </DisclosureButton>
      </h2>
      {open && (
        <form ref={form} id={id} className={styles.body} onSubmit={put} noValidate>
          <p className={styles.formula}>
            <span className={shared.quiet}>{"shown" in composed ? words.formula : words.example}</span>
            <code className={styles.code}>{breakable(shown)}</code>
          </p>
          {info.parameters.map((parameter, index) => (
            <FunctionField
              key={parameter.name}
              parameter={parameter}
              example={info.example[index] ?? ""}
              value={entered[index] ?? ""}
              fault={faults.get(index)}
              onChange={(text) => enter(index, text)}
              framework={framework}
              words={words}
            />
          ))}
          <Button
            type="submit"
            appearance="primary"
            className={styles.put}
            aria-label={words.putFunctionInCell(info.id)}
          >
            {words.putInCell}
          </Button>
        </form>
      )}
    </section>
  );
}

/** Lets a long name go on on the next line where a person would break it: after "_", ".", "(" and ";". */
function breakable(text: string): (string | ReactElement)[] {
  return text
    .split(/(?<=[_.(;,])/u)
    .flatMap((part, index) => (index > 0 ? [<wbr key={index} />, part] : [part]));
}
