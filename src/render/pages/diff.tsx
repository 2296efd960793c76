/**
 * What changed between two versions. In: a diff of the contract. Out: an HTML
 * document: why, what came, what went, what moved, who else reports it now.
 */
import type { DiffOut } from '../../contract/index.ts';
import { causeWords } from '../cause.ts';
import { storyDiffPath, storyOf, storyPath, storyVersionPath } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import type { PageContext } from './context.ts';
import { writeNumber } from './language.ts';
import { document } from './layout.tsx';

type Change = DiffOut['changes'][number];

const GROUPS = [
  ['added', 'Added'],
  ['removed', 'Removed'],
  ['moved', 'Moved'],
  ['corroboration', 'Reported by more or by fewer'],
] as const;

export interface DiffModel {
  readonly diff: DiffOut;
  /** The story's headline in the later version. */
  readonly headline: string;
  /** Outlet of an article, where it is known. */
  readonly outletOf: (article: string) => string | null;
  /** Language of an article, where it is known. */
  readonly langOf: (article: string) => string | null;
}

/** `/stories/{story}/versions/{n}/diff?from=m`. */
export function diffPage({ diff, headline, outletOf, langOf }: DiffModel, page: PageContext): string {
  const story = storyOf(diff.key);
  const nameOf = (article: string) => page.outletName(outletOf(article) ?? article);
  const title = `What changed from version ${diff.from} to ${diff.to}`;
  return document({
    page,
    title: `${title}: ${headline}`,
    about: `${title} of the digest “${headline}”.`,
    path: storyDiffPath(story, diff.from, diff.to),
    children: (
      <>
        <h1>{title}</h1>
        <p class="facts">
          <a href={storyPath(story)}>{headline}</a> ·{' '}
          <a href={storyVersionPath(story, diff.from)}>version {diff.from}</a> ·{' '}
          <a href={storyVersionPath(story, diff.to)}>version {diff.to}</a>
        </p>
        <section aria-labelledby="why">
          <h2 id="why">Why there are new versions</h2>
          <ul class="rows">
            {diff.causes.map(({ version, cause }) => (
              <li>
                <span>{causeWords(cause, nameOf)}</span>
                <span class="by">version {version}</span>
              </li>
            ))}
          </ul>
        </section>
        {diff.changes.length === 0 ? <p class="gloss">No sentence changed.</p> : null}
        {GROUPS.map(([kind, name]) => (
          <Group kind={kind} name={name} changes={diff.changes} langOf={langOf} page={page} />
        ))}
      </>
    ),
  });
}

interface GroupProps {
  kind: Change['kind'];
  name: string;
  changes: readonly Change[];
  langOf: DiffModel['langOf'];
  page: PageContext;
}

function Group({ kind, name, changes, langOf, page }: GroupProps) {
  const mine = changes.filter((change) => change.kind === kind);
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{name}</h2>
      <ul class={`changes ${kind}`}>
        {bySentence(mine).map(([change, ...more]) => (
          <li>
            <span class="said" {...voiceOf(langOf(change.article))}>
              {change.text}
            </span>
            <span class="by">
              {[page.outletName(change.outlet), ...[change, ...more].map((one) => where(one, page))].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Changes of one sentence together: what came into the summary often came into the matrix too. */
function bySentence(changes: readonly Change[]): [Change, ...Change[]][] {
  const found = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = `${change.article} ${change.text}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [change]);
    else known.push(change);
  }
  return [...found.values()];
}

function where(change: Change, page: PageContext): string {
  const part = change.what === 'sentence' ? 'in the summary' : 'in “Who reports what”';
  return part + shift(change, page);
}

/** `, 2 → 3 origins`, `, place 1 → 2`; empty where the change has no before and after. */
function shift({ before, after }: Change, page: PageContext): string {
  if (before === undefined || after === undefined) return '';
  const write = (value: number) => writeNumber(value, page.locale);
  if (typeof before === 'number' || typeof after === 'number') {
    // The wire counts places from 0, people from 1.
    return typeof before === 'number' && typeof after === 'number'
      ? `, place ${write(before + 1)} → ${write(after + 1)}`
      : '';
  }
  return `, ${write(before.outlets)} → ${write(after.outlets)} outlets, ${write(before.origins)} → ${write(after.origins)} origins`;
}
