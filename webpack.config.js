import { addinConfiguration } from "./webpack/addin.js";
import { playgroundConfiguration } from "./webpack/playground.js";

/**
 * Two builds from one tree; `--config-name addin` or `--config-name playground` picks one.
 *   --env origin=https://…   the address from which the add-in will be served (default https://localhost:3000)
 */
export default (env, argv) => {
  const options = { production: argv.mode !== "development", env };
  return [addinConfiguration(options), playgroundConfiguration(options)];
};
