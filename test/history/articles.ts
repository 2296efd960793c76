/**
 * Rules about articles, and about digests against them. In: operations. Out:
 * what is broken: an acknowledged write that no reader finds, an answer that
 * nobody ever wrote, a digest that misses an article of its day, quotes a
 * revision that was over, or shows what was withdrawn.
 */
import type { Line, Op, Read, Seen } from './log.ts';
import { Register, type RegisterWrite } from './register.ts';
import type { Broken } from './rules.ts';

const ABSENT = 'absent';

export interface Model {
  readonly kept: number;
  /** Key of each article's daily digest. */
  readonly days: Readonly<Record<string, string>>;
  /** Its revision, `absent` before the first. */
  readonly revisions: ReadonlyMap<string, Register<string>>;
  readonly withheld: ReadonlyMap<string, Register<boolean>>;
}

/** What may be where at which time, from the writes and what was said of them. */
export function modelOf(lines: readonly Line[], ops: readonly Op[]): Model {
  const run = lines.find((line) => line.t === 'run');
  const kills = lines.flatMap((line) => (line.t === 'killed' ? line.at : []));
  const revisions = new Map<string, RegisterWrite<string>[]>();
  const withheld = new Map<string, RegisterWrite<boolean>[]>();
  const add = <T>(to: Map<string, RegisterWrite<T>[]>, op: Op & { article: string }, value: T) => {
    // Without an answer it may have happened, or may yet; a process that is dead does nothing any more.
    const sure = op.outcome === 'done';
    const dead = kills.find((at) => at >= op.began && at <= op.ended);
    const write = { value, began: op.began, ended: sure ? op.ended : (dead ?? Infinity), sure };
    const writes = to.get(op.article) ?? [];
    to.set(op.article, writes);
    writes.push(write);
  };
  for (const op of ops) {
    if (op.outcome === 'refused') continue;
    if (op.op === 'put') add(revisions, op, op.revision);
    else if (op.op === 'retract' || op.op === 'restore') add(withheld, op, op.op === 'retract');
  }
  const registers = <T>(from: Map<string, RegisterWrite<T>[]>, initial: T) =>
    new Map([...from].map(([article, writes]) => [article, new Register(initial, writes)]));
  return {
    kept: run?.kept ?? Infinity,
    days: run?.days ?? {},
    revisions: registers(revisions, ABSENT),
    withheld: registers(withheld, false),
  };
}

interface Window {
  readonly began: number;
  readonly ended: number;
}

/** What an article's revision may be within a time. */
function revisionsAt(model: Model, article: string, { began, ended }: Window): Set<string> {
  return model.revisions.get(article)?.possible(began, ended) ?? new Set([ABSENT]);
}

function withheldAt(model: Model, article: string, { began, ended }: Window): Set<boolean> {
  return model.withheld.get(article)?.possible(began, ended) ?? new Set([false]);
}

/** Everyone who reads or writes an article is told what it may be then. */
export function articlesKept(ops: readonly Op[], model: Model): Broken[] {
  const broken: Broken[] = [];
  for (const op of ops) {
    const wrong = (what: string) => broken.push({ rule: 'lost', what: `${op.op} at ${op.began}: ${what}` });
    if (op.op === 'put') {
      if (op.outcome === 'done' && op.answered !== op.revision)
        wrong(`${op.article}@${op.revision} was acknowledged as ${op.answered}`);
      if (op.outcome === 'refused' && !withheldAt(model, op.article, op).has(true))
        wrong(`${op.article} was refused with ${op.status} and is not withdrawn`);
    }
    if (op.op !== 'article' || op.found === undefined) continue;
    const { article, found } = op;
    const hidden = withheldAt(model, article, op);
    if (found === 'withheld' ? !hidden.has(true) : !hidden.has(false)) wrong(`${article} was ${found}`);
    const possible = revisionsAt(model, article, op);
    if (found !== 'withheld' && !possible.has(found))
      wrong(`${article} was ${found}, could be ${[...possible].join(' or ')}`);
  }
  return broken;
}

/** A version that was built for this moment: not one that an admin put there. */
function isBuilt(op: Op): op is Read & { readonly seen: Seen } {
  return op.op === 'latest' && op.seen !== undefined && !['pinned', 'rolled-back'].includes(op.seen.cause);
}

/** A digest, asked for now, is made from what the articles are now, unless it says that it is stale; what was withdrawn is in neither. */
export function digestsTrue(ops: readonly Op[], model: Model): Broken[] {
  const broken: Broken[] = [];
  const inputsOf = new Map<string, readonly string[]>();
  for (const op of ops)
    if ((op.op === 'latest' || op.op === 'version') && op.seen?.inputs)
      inputsOf.set(op.seen.body, op.seen.inputs);
  for (const op of ops.filter(isBuilt)) {
    const { key, seen, began } = op;
    const wrong = (what: string) =>
      broken.push({ rule: 'digest', what: `${key} version ${seen.version} at ${began}: ${what}` });
    const inputs = new Map((inputsOf.get(seen.body) ?? []).map((one) => one.split('@') as [string, string]));
    for (const [article, revision] of inputs) {
      if (!seen.stale && !revisionsAt(model, article, op).has(revision))
        wrong(`${article}@${revision} was over`);
      if (!withheldAt(model, article, op).has(false)) wrong(`${article} was withdrawn`);
    }
    for (const [article, day] of Object.entries(model.days)) {
      if (day !== key || seen.stale || inputs.has(article)) continue;
      const there = !revisionsAt(model, article, op).has(ABSENT) && !withheldAt(model, article, op).has(true);
      if (there) wrong(`${article} is missing`);
    }
  }
  return broken;
}
