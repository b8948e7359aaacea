import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { SheetsUIPart, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { IUIPartsService, UniverUIPlugin } from "@univerjs/ui";
import { letTextRunOn } from "./overflowing-text";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula/facade";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";

letTextRunOn();

export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Univer as a grid and a formula bar and nothing more: no ribbon, no sheet tabs, no menus. Validation, tables, links,
 * notes and number formats are drawn from the model by this page, so their plugins are not here.
 */
export function startUniver(container: HTMLElement): UniverParts {
  const univer = new Univer({
    theme: defaultTheme,
    // Univer has no Dutch; its few words that remain are hidden or replaced by this page's own.
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        design,
        ui,
        docsUi,
        sheets,
        sheetsUi,
        sheetsFormula,
        sheetsFormulaUi,
        conditionalFormattingUi,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: false,
    headerMenu: false,
    contextMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const api = FUniver.newAPI(univer);
  // The model calculates. Univer's own results would overwrite the model's, and some of them are wrong; calculating
  // cannot be called off altogether, because conditional formats with a formula wait for it.
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id === "formula.mutation.set-formula-calculation-result" && params) {
      (params as { unitData: object }).unitData = {};
    }
  });
  return { univer, api };
}

/**
 * Takes the progress of Univer's own calculating out of the formula bar: its results are not used, and Univer 0.25.1 has
 * no words for it ("sheets-formula.progress.calculating"). Its services are there from the first workbook on.
 */
export function hideProgress(univer: Univer): void {
  univer.__getInjector().get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
}
