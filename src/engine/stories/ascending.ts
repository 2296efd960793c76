/** Order of ids. In: two ids. Out: which comes first, by UTF-16 code units: the same in every locale. */
export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
