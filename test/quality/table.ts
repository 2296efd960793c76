/**
 * ROUGE tables. In: for each system its F1 values on the same items. Out: lines
 * on standard output: mean R1/R2 with intervals, and the paired difference to lead.
 */
import { interval } from './rouge.ts';

export interface Scores {
  readonly system: string;
  /** One value an item, in the same order for every system. */
  readonly r1: readonly number[];
  readonly r2: readonly number[];
}

const shown = (value: number) => (100 * value).toFixed(1);

/** Prints one block: the systems that ran here, then published figures. */
export function printBlock(
  title: string,
  systems: readonly Scores[],
  published: readonly [string, string][],
): void {
  console.log(`\n${title}`);
  const lead = systems.find(({ system }) => system === 'lead');
  for (const { system, r1, r2 } of systems) {
    const one = interval(r1);
    const two = interval(r2);
    const gain =
      lead && system !== 'lead' ? interval(r1.map((value, at) => value - (lead.r1[at] as number))) : null;
    const diff =
      gain === null
        ? ''
        : `  R1 to lead ${gain.v >= 0 ? '+' : ''}${shown(gain.v)} [${shown(gain.lo)}, ${shown(gain.hi)}]`;
    console.log(
      `  ${system.padEnd(20)}R1 ${shown(one.v)} [${shown(one.lo)}, ${shown(one.hi)}]  R2 ${shown(two.v)} [${shown(two.lo)}, ${shown(two.hi)}]${diff}`,
    );
  }
  for (const [system, figures] of published) console.log(`  ${system.padEnd(20)}${figures}   (README)`);
}
