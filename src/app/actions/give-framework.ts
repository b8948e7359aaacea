import { asRead } from "../../framework/adopting/read-framework";
import { giveCase } from "../../framework/giving/give-case";
import { giveText } from "../../framework/giving/give-text";
import { presentName } from "../../framework/presentation";
import { giveFrameworkArguments } from "../arguments/adopt-arguments";
import type { Action } from "../definition";
import { adoptingWords } from "../wording/adopting/adopting";

/** CASE wants to know who lays a framework down; a workbook does not say. */
const UNKNOWN = "onbekend";
const LONGEST_NAME = 100;

/** Gives the framework that counts in the workbook as the content of a file, for elsewhere. Changes nothing. */
export const giveFramework: Action<"giveFramework"> = {
  id: "giveFramework",
  arguments: giveFrameworkArguments,
  framework: "texts",
  async run({ as, creator = UNKNOWN, language: ofTexts }, { port, framework, language }) {
    // To see whether the workbook has one of its own.
    await port.look({});
    const { summary, clusters, competencies, levels, indicators } = adoptingWords(
      asRead(framework),
      language,
    );
    const isOurs = framework.id === undefined;
    const inLanguage = ofTexts ?? (isOurs ? "nl" : undefined);
    const text =
      as === "text"
        ? giveText(framework)
        : `${JSON.stringify(
            giveCase(framework, {
              at: new Date(),
              creator: presentName(creator) || UNKNOWN,
              ...(inLanguage === undefined ? {} : { language: inLanguage }),
            }),
            null,
            2,
          )}\n`;
    return {
      text,
      fileName: fileName(framework.title, as === "text" ? ".txt" : " (CASE 1.1).json"),
      ...{ summary, clusters, competencies, levels, indicators },
    };
  },
};

/** The title, without what Windows does not take in the name of a file. */
function fileName(title: string, end: string): string {
  const plain = presentName(
    [...title.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")].slice(0, LONGEST_NAME).join(""),
  ).replace(/[. ]+$/u, "");
  return (plain === "" ? "Competentiekader" : plain) + end;
}
