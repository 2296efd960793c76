/**
 * What differs between outlets and what one has alone: figures side by side,
 * spellings of names, sentences found nowhere else, who is quoted. In: a story
 * digest or a part of one. Out: sections of a page; an empty part gives nothing.
 */
import type { Wire } from '../../contract/index.ts';
import type { PageContext, Quotation, StoryDigest } from './context.ts';
import { writeNumber } from './language.ts';
import { dirOf, type Inputs, Quote, type StoryProps } from './quote.tsx';
import { inRuns } from './runs.ts';

interface Shared {
  inputs: Inputs;
  page: PageContext;
}

const TITLES = {
  figure: 'Figures differ',
  date: 'Dates differ',
  place: 'Places differ',
  name: 'Names differ',
} as const;

/** Conflicting values side by side, a box a value, under the kind of thing that differs. */
export function Conflicts({
  conflicts,
  inputs,
  page,
  id,
}: Shared & { conflicts: StoryDigest['conflicts']; id: string }) {
  const kinds = (['figure', 'date', 'place', 'name'] as const).filter((kind) =>
    conflicts.some((c) => c.kind === kind),
  );
  return (
    <>
      {kinds.map((kind) => (
        <section aria-labelledby={`${id}-${kind}`}>
          <h2 id={`${id}-${kind}`}>{TITLES[kind]}</h2>
          {conflicts.map((conflict, at) =>
            conflict.kind === kind ? (
              <Differ conflict={conflict} id={`w-${id}${at}`} inputs={inputs} page={page} />
            ) : null,
          )}
        </section>
      ))}
    </>
  );
}

/** One thing that differs: its values, who gives each, and the sentences that do. */
export function Differ({
  conflict,
  id,
  level: Title = 'h3',
  inputs,
  page,
}: Shared & { conflict: Wire<StoryDigest['conflicts'][number]>; id: string; level?: 'h3' | 'h4' }) {
  return (
    <div class="differ">
      <Title>{conflict.subject}</Title>
      <ul>
        {conflict.values.map(({ value, citations }, v) => (
          <li>
            <b class="value">{value}</b>
            <span class="by">{[...new Set(citations.map((c) => page.outletName(c.outlet)))].join(', ')}</span>
            {firstOfEach(citations).map((cite, c) => (
              <p dir={dirOf(cite, inputs, page)}>
                <Quote cite={cite} id={`${id}-${v}-${c}`} mark="context" inputs={inputs} page={page} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Citations whose wording has not been shown yet: a wire's sentence once, not once an outlet. */
export function firstOfEach(citations: readonly Quotation[]): Quotation[] {
  const seen = new Set<string>();
  return citations.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** What one outlet alone reports, a column an outlet. */
export function OnlyHere({ digest, inputs, page }: StoryProps) {
  const alone = digest.outlets.filter(({ onlyHere }) => onlyHere.length > 0);
  if (alone.length === 0) return null;
  return (
    <section aria-labelledby="only">
      <h2 id="only">Only here</h2>
      <p class="gloss">
        {digest.outlets.length > 1
          ? 'What was found in no other outlet’s text.'
          : 'No other outlet was found to report this.'}
      </p>
      <div class="columns">
        {alone.map((view) => (
          <div>
            <h3>{page.outletName(view.outlet)}</h3>
            <Sentences cites={view.onlyHere} id={`w-o-${view.outlet}`} inputs={inputs} page={page} open={4} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface SentencesProps extends Shared {
  cites: readonly Quotation[];
  id: string;
  /** Puts each one's outlet behind it. */
  named?: boolean;
  /** How many stand open; the rest is folded away. */
  open?: number;
}

/** Sentences one below the other; those that follow one another in their article stand together. */
export function Sentences({ cites, id, inputs, page, named, open = Infinity }: SentencesProps) {
  const told = inRuns(cites).map((cite, i) => (
    <p class="sentence" dir={dirOf(cite, inputs, page)}>
      <Quote cite={cite} id={`${id}-${i}`} mark="context" inputs={inputs} page={page} />
      {named ? <span class="by">{page.outletName(cite.outlet)}</span> : null}
    </p>
  ));
  // A fold that hides a single passage saves nobody anything.
  if (told.length <= open + 1) return <>{told}</>;
  return (
    <>
      {told.slice(0, open)}
      <details class="more">
        <summary>{writeNumber(told.length - open, page.locale)} more</summary>
        {told.slice(open)}
      </details>
    </>
  );
}

/** Who is quoted, by whom, and the words. */
export function Voices({ digest, inputs, page }: StoryProps) {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const view of digest.outlets) {
    for (const { speaker, citations } of view.voices) {
      bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), ...citations]);
    }
  }
  if (bySpeaker.size === 0) return null;
  const most = [...bySpeaker].sort((a, b) => outletsOf(b[1]).size - outletsOf(a[1]).size);
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">Who is quoted</h2>
      <div class="columns">
        {most.map(([speaker, cites], s) => (
          <div>
            <h3>{speaker}</h3>
            <p class="by">{[...outletsOf(cites)].map(page.outletName).join(', ')}</p>
            <Sentences cites={firstOfEach(cites)} id={`w-v${s}`} inputs={inputs} page={page} open={3} />
          </div>
        ))}
      </div>
    </section>
  );
}

const outletsOf = (cites: readonly Quotation[]) => new Set(cites.map(({ outlet }) => outlet));

/** One person, several spellings. */
export function Names({ digest, page }: { digest: StoryDigest; page: PageContext }) {
  if (digest.names.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">Spellings</h2>
      <p class="gloss">Names that are written in more than one way.</p>
      <dl class="names">
        {digest.names.map(({ name, variants, outlets }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {variants.length > 0
                ? `also ${variants.filter((variant) => variant !== name).join(', ')}`
                : null}
              <span class="by">{outlets.map(page.outletName).join(', ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
