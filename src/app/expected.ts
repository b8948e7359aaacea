/** What an argument may be, in a form that a sentence can be made of. */
export type Expected =
  | { readonly kind: "text" }
  | { readonly kind: "wholeNumber" }
  | { readonly kind: "textOrNumber" }
  | { readonly kind: "oneOf"; readonly values: readonly string[] }
  | { readonly kind: "listOf"; readonly of: Expected };
