/**
 * A contract type as producers may give it: read-only all the way down, so that
 * the engine's read-only shapes fit it without a copy. In: a type. Out: a type.
 */
export type Wire<T> = T extends readonly (infer Item)[]
  ? readonly Wire<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Wire<T[Key]> }
    : T;
