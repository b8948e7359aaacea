// Prints "N passed, N failed" from Jest's report; a test file that could not run at all counts as one failure.
import { existsSync, readFileSync } from "node:fs";

const [report] = process.argv.slice(2);
if (!report || !existsSync(report)) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(report, "utf8"),
);
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
