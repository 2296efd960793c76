/**
 * Property tests try other inputs each time they run at home; in CI they run
 * from one seed, so that a change is judged by its own faults. A failure prints
 * the seed that repeats it.
 */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20261122 });
