/** What an argument may be, in a form that a sentence can be made of. */
export type Expected =
  | { readonly kind: "text" }
  | { readonly kind: "truth" }
  | { readonly kind: "wholeNumber" }
  | { readonly kind: "textOrNumber" }
  | { readonly kind: "oneOf"; readonly values: readonly string[] }
  | { readonly kind: "listOf"; readonly of: Expected }
  /** Members that must be there, then those that may be. */
  | { readonly kind: "object"; readonly required: readonly string[]; readonly optional: readonly string[] }
  /** Any names, each with a value of this kind. */
  | { readonly kind: "record"; readonly of: Expected };
