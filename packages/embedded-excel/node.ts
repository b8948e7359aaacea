/** The embedded Excel with Microsoft's client on it, in Node. Needs a file system: not for a page. */
export { type RunningExcel, type StartOptions, startExcel } from "./node/start-excel";
export { startClient } from "./node/microsoft-client";
