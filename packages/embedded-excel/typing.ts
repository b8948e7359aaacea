/** What happens when a person types in a cell. */
export { grow, growthFor } from "./model/typing/grow-table";
export { typeInCell } from "./model/typing/type-in-cell";
