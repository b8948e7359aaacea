import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RunAction } from "../../app/action";
import type { Language } from "../../app/language";
import type { PaneNotice } from "../../app/pane/pane-view";
import {
  REPORT_FIELDS,
  REPORT_TICKS,
  reportPaneWording,
  type ReportField,
  type ReportTick,
} from "../../app/wording/pane/report-pane";
import { CheckLine } from "../pieces/check-line";
import { Disclosure } from "../pieces/disclosure";
import { Section } from "../pieces/section";
import { useSharedStyles } from "../pieces/shared-styles";
import { TextArea } from "../pieces/text-area";
import { TextField } from "../pieces/text-field";
import { told, type Work } from "../pieces/use-work";

export interface ReportViewProps {
  readonly run: RunAction;
  readonly work: Work;
  readonly language: Language;
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
});

const NOTHING: Readonly<Record<ReportField, string>> = { moment: "", earlier: "", function: "", next: "" };
const UNTICKED: Readonly<Record<ReportTick, boolean>> = {
  plan: false,
  conversation: false,
  mailMerge: false,
};

/** Development pages of everybody with scores, or of some. */
export function ReportView({ run, work, language }: ReportViewProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = reportPaneWording[language];
  const [names, setNames] = useState("");
  const [fields, setFields] = useState(NOTHING);
  const [ticks, setTicks] = useState(UNTICKED);
  const typed = (name: ReportField): ReactElement => (
    <TextField
      key={name}
      label={words.fields[name].label}
      hint={words.fields[name].hint}
      value={fields[name]}
      onChange={(text) => setFields({ ...fields, [name]: text })}
    />
  );

  const make = (): void =>
    work.start(async (options) => {
      const people = names.split("\n").map((name) => name.trim());
      const named = people.filter((name) => name !== "");
      const filled = REPORT_FIELDS.flatMap((name) => {
        const text = fields[name].trim();
        return text === "" ? [] : [[name, text] as const];
      });
      const args = {
        ...ticks,
        ...Object.fromEntries(filled),
        ...(named.length > 0 ? { people: named } : {}),
      };
      const outcome = await run("makeReports", args, options);
      return told(outcome, ({ sheets, mailMerge, remarks = [] }): PaneNotice => {
        const goals = sheets.reduce((sum, each) => sum + each.goals.length, 0);
        const message = words.made(sheets.length, goals, remarks);
        const [first, ...others] = [...sheets, ...(mailMerge ? [mailMerge] : [])];
        if (!first) return { kind: "info", message };
        const { sheet, sheetId } = first;
        return { kind: "made", made: { sheet, sheetId, address: "A1", newSheet: true }, message, others };
      });
    });

  return (
    <div className={shared.form}>
      <Section title={words.title}>
        <p className={styles.paragraph}>{words.about}</p>
        <TextArea label={words.people} hint={words.peopleHint} value={names} onChange={setNames} rows={3} />
        {typed("moment")}
        {REPORT_TICKS.map((tick) => (
          <CheckLine
            key={tick}
            text={words.ticks[tick]}
            checked={ticks[tick]}
            onChoose={() => setTicks({ ...ticks, [tick]: !ticks[tick] })}
          />
        ))}
        <Disclosure title={words.more}>
          {REPORT_FIELDS.filter((name) => name !== "moment").map(typed)}
        </Disclosure>
        <div>
          <Button appearance="primary" disabledFocusable={work.running !== undefined} onClick={make}>
            {words.make}
          </Button>
        </div>
      </Section>
    </div>
  );
}
