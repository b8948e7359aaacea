/** Where a development build is served, and the manifest that names that place. */
export interface Sideload {
  readonly origin: string;
  /** The manifest's file, as a full path. */
  readonly manifest: string;
  /** The add-in's id in it. */
  readonly id: string;
}

/** How to load the add-in in Excel on each platform, as printed by `npm run excel`. */
export function sideloadSteps({ origin, manifest, id }: Sideload): string {
  return `
  The add-in is served at   ${origin}/taskpane.html
  Its manifest is           ${manifest}

  First open the address above in your browser. It must show no certificate warning.

  Excel on Windows
    1. In a command prompt:
         reg add "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer" /v ${id} /t REG_SZ /d "${manifest}" /f
    2. Close Excel and start it again; open a workbook.
    3. Home > Add-ins > Developer Add-ins > Compleet  (Start > Invoegtoepassingen > Ontwikkelaarsinvoegtoepassingen).
    To remove it:
         reg delete "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer" /v ${id} /f

  Excel on Mac
    1. In a terminal:
         mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
         cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/compleet.xml
    2. Close Excel (Cmd+Q) and start it again; open a workbook.
    3. Home > Add-ins, under Developer Add-ins: Compleet.
    To remove it, delete that file and start Excel again.

  Excel on the web
    1. Open a workbook at https://excel.cloud.microsoft in a browser on this computer.
    2. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in  (Start > Invoegtoepassingen > Meer invoegtoepassingen).
    3. Choose the manifest named above. It stays until you clear the site data of that browser.

  The tab Compleet is then on the ribbon. Changes in the code reload the pane; after a change in manifest.xml, load it again.
  Stop with Ctrl+C.
`;
}
