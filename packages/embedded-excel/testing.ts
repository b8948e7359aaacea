/** For tests: an Excel fresh for each test, turns of the event loop, and what other programs would make of a file. */
export { eventsToArrive, failureOf, start, stop } from "./testing/running-excel";
export { turns } from "./testing/turns";
export { PageLayoutObject } from "./objects/page-layout-object";
