/**
 * The Worker that the browser suites look at: the product itself, as `npm start`
 * runs it, started once. In: nothing. Out: its address and the pages worth
 * visiting. The sample corpus is loaded; beside it a story that has several
 * versions, one told by a crowd, one in Arabic and one whose words try to get
 * out of their place.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ingest } from '../../src/cli/ingest/run.ts';
import { freePort } from '../../src/cli/start/port.ts';
import { ensureTokens } from '../../src/cli/start/tokens.ts';
import { startWorker } from '../../src/cli/start/worker.ts';
import { ROOT } from '../cli/command.ts';
import { crowd, hostile, inArabic, laterNews, type Sent } from './articles.ts';

/** What the suites are told. */
export interface Site {
  readonly origin: string;
  /** Every page, by the name that its screenshots bear. */
  readonly paths: Readonly<Record<PageName, string>>;
  /** The front page before anything came in. */
  readonly empty: string;
  /** The story that `paths.story` shows. */
  readonly story: string;
  /** Digests of all kinds in the API, by name. */
  readonly digests: Readonly<Record<string, string>>;
  /** Feeds of many items in the API, without suffix. */
  readonly rows: readonly string[];
}

export type PageName =
  | 'front'
  | 'day'
  | 'story'
  | 'version'
  | 'diff'
  | 'compare'
  | 'outlets'
  | 'briefing'
  | 'feeds'
  | 'docs'
  | 'problem'
  | 'hostile'
  | 'arabic'
  | 'crowd'
  | 'frame';

declare module 'vitest' {
  interface ProvidedContext {
    site: Site;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = mkdtempSync(join(tmpdir(), 'standfirst-browser-'));
  const tokens = await ensureTokens(ROOT);
  const worker = await startWorker(
    { config: join(ROOT, 'wrangler.toml'), port: await freePort(0), state },
    new AbortController().signal,
  );
  const stop = async () => {
    await worker.stop();
    rmSync(state, { recursive: true, force: true });
  };
  try {
    project.provide('site', await filled(worker.url, tokens.INGEST_TOKEN));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function filled(url: URL, token: string): Promise<Site> {
  const read = async (path: string) => {
    const answer = await fetch(new URL(path, url), { headers: { 'Cache-Control': 'no-cache' } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const send = async ({ id, ...article }: Sent) => {
    const answer = await fetch(new URL(`/v1/articles/${id}`, url), {
      method: 'PUT',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(article),
    });
    if (!answer.ok) throw new Error(`${id}: ${answer.status} ${await answer.text()}`);
  };
  const storyOf = async (article: string) =>
    String(((await (await read(`/v1/articles/${article}`)).json()) as { story: string }).story);

  const empty = await (await read('/')).text();
  const { rejected } = await ingest({
    path: join(ROOT, 'corpus'),
    to: url,
    token,
    resume: false,
    quiet: true,
  });
  if (rejected > 0) throw new Error(`${rejected} articles of the corpus were rejected`);
  const story = await storyOf('carrow-ferry-sample-courier');
  // Each read makes a version of what has come in since the last.
  for (const article of [null, ...laterNews()]) {
    if (article !== null) await send(article);
    await read(`/v1/stories/${story}/digest`);
  }
  for (const article of [...crowd(), ...hostile(), ...inArabic()]) await send(article);
  const { version } = (await (await read(`/v1/stories/${story}/digest`)).json()) as { version: number };
  const digestOf = async (article: string) => `/v1/stories/${await storyOf(article)}/digest`;
  return {
    origin: url.origin,
    empty,
    story,
    digests: {
      story: `/v1/stories/${story}/digest`,
      briefing: '/v1/outlets/sample-courier/briefings/2026-03-12',
      daily: '/v1/digests/2026-03-12',
      crowd: await digestOf('quarry-fire-sample-courier'),
      arabic: await digestOf('metro-ar-1'),
      hostile: await digestOf('hostile-script'),
    },
    rows: [
      '/v1/digests/latest',
      '/v1/digests/latest?closed=1',
      '/v1/outlets/sample-courier/briefings/latest',
      `/v1/stories/${story}/digest`,
    ],
    paths: {
      front: '/',
      day: '/days/2026-03-14',
      story: `/stories/${story}`,
      version: `/stories/${story}/versions/1`,
      diff: `/stories/${story}/versions/${version}/diff?from=1`,
      compare: `/stories/${story}/compare?a=sample-courier&b=sample-wire`,
      outlets: '/outlets',
      briefing: '/outlets/sample-courier/2026-03-14',
      feeds: '/feeds',
      docs: '/docs',
      problem: '/nowhere',
      hostile: `/stories/${await storyOf('hostile-script')}`,
      arabic: `/stories/${await storyOf('metro-ar-1')}`,
      crowd: `/stories/${await storyOf('quarry-fire-sample-courier')}`,
      frame: `/embed/stories/${story}`,
    },
  };
}
