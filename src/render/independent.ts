/**
 * How many independent sources a digest has. In: its inputs. Out: a count: what
 * shares an outlet or an origin is one, as in the engine's own counts.
 */
interface Source {
  readonly outlet: string;
  readonly origin: string;
}

/** Sources that nothing ties together. */
export function independent(inputs: readonly Source[]): number {
  const groups: Set<string>[] = [];
  for (const { outlet, origin } of inputs) {
    const names = [`outlet ${outlet}`, `origin ${origin}`];
    const tied = groups.filter((group) => names.some((name) => group.has(name)));
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...names, ...tied.flatMap((group) => [...group])]));
  }
  return groups.length;
}
