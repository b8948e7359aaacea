/** For who opens the pane's page in a browser, outside Excel. */
export const notInExcel =
  "This is the task pane of Compleet for Excel. It only works inside Excel: add the add-in there.";

/** Where the pane would be, when what draws it could not be loaded. */
export const notLoaded =
  "The task pane of Compleet could not be loaded. Check the connection, close the pane and open it again. The functions in cells do work.";

/** Of a part that is fetched when it is first wanted. */
export const partNotLoaded =
  "A part of the add-in could not be loaded. Nothing was changed. Check the connection and try again.";
