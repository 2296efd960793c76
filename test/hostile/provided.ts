/**
 * What the hostile server gives the tests. In: nothing. Out: a type that vitest's `inject` knows.
 */
declare module 'vitest' {
  interface ProvidedContext {
    hostile: { ports: number[]; names: string[] };
    /** Ports by what stands at their robots.txt. */
    robots: Record<string, number>;
  }
}

export type {};
