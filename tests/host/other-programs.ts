/** Tests that pass a workbook through other programs, those that are installed. */
import { OTHER_PROGRAMS, type OtherProgram } from "../../tools/other-programs";

/** A `describe` for each program; one that is not installed is skipped, and the run says so. */
export function describeOtherPrograms(tests: (program: OtherProgram) => void): void {
  for (const program of OTHER_PROGRAMS) {
    if (program.installed) describe(`saved by ${program.name}`, () => tests(program));
    else describe.skip(`saved by ${program.name}, which is not installed here`, () => tests(program));
  }
}
