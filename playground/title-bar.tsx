import { useId, useRef, type JSX } from "react";
import { DocumentAddIcon, DownloadIcon, FolderOpenIcon } from "./pieces/icons";
import { EXCEL_EDITIONS, type PageTheme, type Settings } from "./pieces/page-settings";
import type { PageLanguage, Wording } from "./pieces/wording";

export interface TitleBarProps {
  readonly words: Wording;
  readonly fileName: string;
  readonly settings: Settings;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The strip at the top: the file, and which Excel is played. */
export function TitleBar({ words, fileName, settings, ...on }: TitleBarProps): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const { file, settings: names } = words;
  const editions = EXCEL_EDITIONS.some((edition) => edition.excelApi === settings.excelApi)
    ? EXCEL_EDITIONS
    : [...EXCEL_EDITIONS, { name: `ExcelApi ${settings.excelApi}`, excelApi: settings.excelApi }];
  return (
    <header className="title-bar">
      <div className="file-strip" role="group" aria-label={file.strip}>
        <button type="button" data-action="new" onClick={on.onNew}>
          <DocumentAddIcon />
          {file.new}
        </button>
        <button type="button" data-action="open" onClick={() => void picker.current?.click()}>
          <FolderOpenIcon />
          {file.open}
        </button>
        <button type="button" data-action="download" onClick={on.onDownload}>
          <DownloadIcon />
          {file.download}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={file.open}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) on.onOpen(chosen);
          }}
        />
      </div>
      <h1 className="file-name">
        {fileName} <span>{words.about}</span>
      </h1>
      <div className="settings" role="group" aria-label={names.label}>
        <Choice
          label={names.excel}
          name="excel"
          value={settings.excelApi}
          options={editions.map(({ name, excelApi }) => [excelApi, name])}
          onChange={(excelApi) => on.onChange({ excelApi })}
        />
        <Choice
          label={names.theme}
          name="theme"
          value={settings.theme}
          options={Object.entries(names.themes)}
          onChange={(theme) => on.onChange({ theme: theme as PageTheme })}
        />
        <Choice
          label={names.language}
          name="language"
          value={settings.language}
          options={[
            ["nl-NL", "Nederlands"],
            ["en-US", "English"],
          ]}
          onChange={(language) => on.onChange({ language: language as PageLanguage })}
        />
      </div>
    </header>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** Value and text. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, name, value, options, onChange }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each} lang={name === "language" ? each : undefined}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
