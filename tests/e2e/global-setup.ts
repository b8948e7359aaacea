export { setup as default } from "./serve-playground";
