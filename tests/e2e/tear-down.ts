export { tearDown as default } from "./serve-playground";
