export { eventsToArrive, failureOf, start, stop } from "./testing/running-excel";
export { turns } from "./testing/turns";
