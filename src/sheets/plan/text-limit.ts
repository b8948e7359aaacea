/** Excel's limit on the characters that a cell holds, counted in UTF-16 units. */
export const TEXT_LIMIT = 32_767;

/** Excel's limit for the height of a row, in points. */
export const ROW_HEIGHT_LIMIT = 409;
