/**
 * An ESLint rule: a file of more than 250 lines says in its first comment why, as "Longer than most files: …". One that
 * does not is two files.
 */

export const MOST_LINES = 250;
const REASON = /Longer than most files: \S/u;

export const smallFiles = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: {
      long: "{{lines}} lines: split it, or say in its first comment why not (“Longer than most files: …”).",
    },
  },
  create(context) {
    const { sourceCode } = context;
    return {
      Program(node) {
        const lines = sourceCode.lines.length - Number(sourceCode.lines.at(-1) === "");
        const [first] = sourceCode.getAllComments();
        const head = first && sourceCode.getTokenBefore(first) === null ? first.value : "";
        // A comment runs over several lines, each with its star.
        if (lines <= MOST_LINES || REASON.test(head.replaceAll(/\s*\n\s*\*\s*/gu, " "))) return;
        context.report({ node, messageId: "long", data: { lines: String(lines) } });
      },
    };
  },
};
