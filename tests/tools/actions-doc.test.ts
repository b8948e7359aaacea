/** The documentation of the actions says what is declared of their arguments: what the tool would write stands there. */
import { spawnSync } from "node:child_process";

test("docs/scenario-actions.md and docs/scenario-acties.md are as declared", () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", "./tools/raw-text.mjs", "tools/actions-doc/main.ts", "--check"],
    { encoding: "utf8" },
  );
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});
