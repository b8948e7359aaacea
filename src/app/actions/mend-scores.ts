import { listOf, objectOf, required, text, textOrNumber, type ArgumentType } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";

const cellValue: ArgumentType<string | number | boolean> = {
  expected: textOrNumber.expected,
  fits: (raw): raw is string | number | boolean => textOrNumber.fits(raw) || typeof raw === "boolean",
};

const mend = objectOf({
  sheetId: required(text),
  address: required(text),
  was: required(cellValue),
  value: required(textOrNumber),
});

/** NOT BUILT YET: its builder is on the way. */
export const mendScores: Action<"mendScores"> = {
  id: "mendScores",
  label: actionLabels.mendScores,
  arguments: {
    mends: required(listOf(mend)),
  },
  async run() {
    throw new Error("not built yet");
  },
};
