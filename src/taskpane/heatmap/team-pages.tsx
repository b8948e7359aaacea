import { useState, type ReactElement } from "react";
import type { PreviewedHeatmap } from "../../app/action";
import type { NeededByChoice, TeamPagesWording } from "../../app/wording/pane/team-pages";
import type { PanePieces } from "../pieces/pane-pieces";
import { ChoiceField } from "./choice-field";
import { COLUMN, FORM, PARAGRAPH, QUIET } from "./heatmap-styles";
import type { TeamPage } from "./make-team-page";

export interface TeamPagesProps {
  readonly pieces: PanePieces;
  readonly found: Pick<PreviewedHeatmap, "sources">;
  /** Something is being made. */
  readonly working: boolean;
  readonly onMake: (page: TeamPage) => void;
  readonly words: TeamPagesWording;
}

const BY: readonly NeededByChoice[] = ["team", "department", "function"];

/** What else can be made of the scores of a team: what it needs, several moments, raters beside each other. */
export function TeamPages({ pieces, found, working, onMake, words }: TeamPagesProps): ReactElement {
  const { Button, CheckLine, Disclosure, Section, TextField } = pieces;
  const [by, setBy] = useState<NeededByChoice>("team");
  const [left, setLeft] = useState<readonly string[]>([]);
  const [dates, setDates] = useState<Readonly<Record<string, string>>>({});
  const { sources } = found;
  const chosen = sources.filter(({ chosen: isChosen }) => isChosen).map(({ sheet }) => sheet);
  const dated = sources.filter(({ sheetId }) => !left.includes(sheetId));
  const moments = dated.map(({ sheet, sheetId }) => {
    const date = (dates[sheetId] ?? "").trim();
    return { sheet, ...(date === "" ? {} : { date }) };
  });
  const button = (text: string, page: TeamPage): ReactElement => (
    <div>
      <Button disabledFocusable={working} onClick={() => onMake(page)}>
        {text}
      </Button>
    </div>
  );
  const hint = (text: string): ReactElement => <p style={{ ...PARAGRAPH, ...QUIET }}>{text}</p>;
  return (
    <Disclosure title={words.title}>
      <div style={FORM}>
        <Section title={words.needs.title}>
          {hint(words.needs.hint)}
          <ChoiceField
            label={words.needs.by}
            choices={BY}
            chosen={by}
            names={words.needs.byNames}
            onChoose={setBy}
          />
          {button(words.needs.button, {
            kind: "needs",
            args: { by, ...(chosen.length > 0 ? { sources: chosen } : {}) },
          })}
        </Section>
        <Section title={words.moments.title}>
          {hint(words.moments.hint)}
          <div style={COLUMN("4px")}>
            {sources.map(({ sheet, sheetId }) => {
              const isIn = !left.includes(sheetId);
              return (
                <div key={sheetId} style={COLUMN("4px")}>
                  <CheckLine
                    text={sheet}
                    checked={isIn}
                    onChoose={() =>
                      setLeft(isIn ? [...left, sheetId] : left.filter((each) => each !== sheetId))
                    }
                  />
                  {isIn && (
                    <TextField
                      label={words.moments.date(sheet)}
                      hint={words.moments.dateHint}
                      value={dates[sheetId] ?? ""}
                      onChange={(text) => setDates({ ...dates, [sheetId]: text })}
                    />
                  )}
                </div>
              );
            })}
          </div>
          {button(words.moments.button, { kind: "moments", args: { moments } })}
        </Section>
        <Section title={words.raters.title}>
          {hint(words.raters.hint)}
          {button(words.raters.button, {
            kind: "raters",
            args: chosen.length > 0 ? { sources: chosen } : {},
          })}
        </Section>
      </div>
    </Disclosure>
  );
}
