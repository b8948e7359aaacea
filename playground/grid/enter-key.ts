import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import {
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  whenFormulaEditorActivated,
} from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";

const OPERATION = "playground.operation.enter-formula";
/** Above that of the list of functions, which has 1000. */
const PRIORITY = 1001;

/**
 * Enter enters what was typed, as in Excel, where Tab chooses from the list of functions. In Univer 0.25.1 Enter chooses
 * from it too, and the list lags 300 ms behind what is typed: on a busy machine Enter behind a whole formula found the
 * list of its first letters still there, and the formula was not entered. Its services are there from the first workbook on.
 */
export function letEnterEnter(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const editor = injector.get(IEditorBridgeService);
  commands.registerCommand({
    id: OPERATION,
    type: CommandType.OPERATION,
    handler: () => {
      editor.disableForceKeepVisible();
      return commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ENTER,
        unitId: editor.getEditCellState()?.unitId,
      });
    },
  });
  injector.get(IShortcutService).registerShortcut({
    id: OPERATION,
    binding: KeyCode.ENTER,
    priority: PRIORITY,
    preconditions: whenFormulaEditorActivated,
  });
}
