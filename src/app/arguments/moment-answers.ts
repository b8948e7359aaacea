/** In place of a header: the moment stands behind each name ("Anna Bos 2024"). */
export const IN_NAMES = "[]";
/** In place of a value: of each person the last, by date. */
export const LATEST = "[last]";
