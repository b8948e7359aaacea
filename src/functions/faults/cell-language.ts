/** The languages in which a custom function says what is wrong. What it answers is Dutch, as the framework is. */
export type FunctionLanguage = "nl" | "en";
