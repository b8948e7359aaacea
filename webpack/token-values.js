import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/**
 * A loader for Fluent's files of styles: writes `tokens.colorX` out as the text that it stands for, `var(--colorX)`.
 * What is left of them after Fluent's own build mentions tokens that nothing uses any more. Where such a file is shared
 * by parts of the pane, a minifier cannot see that, and the whole table of 459 names would come along.
 * @param {string} source
 * @returns {string}
 */
export default function tokenValues(source) {
  const { tokens } = require("@fluentui/react-components");
  return source.replace(/(?<![\w.$])tokens\.(\w+)/g, (_all, name) => JSON.stringify(tokens[name]));
}

/** The rule by which the loader meets them. */
export const tokenValuesRule = {
  test: /[\\/]@fluentui[\\/][^\\/]+[\\/].*\.styles\.js$/,
  loader: fileURLToPath(import.meta.url),
};
