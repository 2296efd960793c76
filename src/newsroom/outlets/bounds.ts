/**
 * How far a change of what is known of an outlet reaches. In: nothing. Out: numbers.
 */

/** Articles of the outlet that are looked at again: the newest. What is older keeps the digests it has until they change. */
export const LOOKED_AT = 300;
/** Digests that one change makes anew, at most. */
export const MOST_DIGESTS = 2000;
