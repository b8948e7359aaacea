export { teardown as default } from "./serve-playground";
