export { type RunningExcel, type StartOptions, startExcel } from "./node/start-excel";
export { startClient } from "./node/microsoft-client";
