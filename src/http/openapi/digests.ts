/**
 * Operations on digests: the same for each kind, under the address of its kind.
 * In: the contract's schemas, the table of forms. Out: rows of the table.
 */
import * as z from 'zod/mini';
import {
  AuditOut,
  BriefingOut,
  DailyOut,
  DiffOut,
  DiffQuery,
  FormQuery,
  HistoryQuery,
  type ProblemSlug,
  RowQuery,
  StoryDigestOut,
  VersionFacts,
  VersionsOut,
} from '../../contract/index.ts';
import { FORMATS } from '../../render/formats.ts';
import { type Body, Campaign, JsonFeed, type Operation } from './operation.ts';

interface Kind {
  readonly name: string;
  readonly path: string;
  readonly words: string;
  readonly schema: z.ZodMiniType;
  /** Whether `latest` stands for the newest day, and feeds follow the newest editions. */
  readonly rows: boolean;
  readonly fails: readonly ProblemSlug[];
}

const KINDS: readonly Kind[] = [
  {
    name: 'StoryDigest',
    path: '/v1/stories/{story}/digest',
    words: 'A story’s digest',
    schema: StoryDigestOut,
    rows: false,
    fails: ['unknown-story', 'unknown-digest', 'withheld', 'story-merged'],
  },
  {
    name: 'Briefing',
    path: '/v1/outlets/{outlet}/briefings/{day}',
    words: 'An outlet’s briefing of a day',
    schema: BriefingOut,
    rows: true,
    fails: ['bad-id', 'unknown-outlet', 'unknown-digest', 'withheld'],
  },
  {
    name: 'DailyDigest',
    path: '/v1/digests/{day}',
    words: 'The daily digest',
    schema: DailyOut,
    rows: true,
    fails: ['bad-id', 'unknown-digest', 'withheld'],
  },
];

/** What each form's media type holds; two forms of one media type are one entry. */
function contents(formats: typeof FORMATS, data: z.ZodMiniType): Record<string, Body> {
  return Object.fromEntries(
    formats.map(({ by, suffix, mediaType }): [string, Body] => [
      mediaType.split(';')[0] as string,
      by === 'data' ? data : suffix === '.feed.json' ? JsonFeed : 'text',
    ]),
  );
}

function operationsOf({ name, path, words, schema, rows, fails }: Kind): Operation[] {
  const read = { method: 'get', tag: 'Digests' } as const;
  const noVersion: ProblemSlug[] = [...fails, 'unknown-version'];
  const admin: ProblemSlug[] = [...noVersion, 'unauthorized', 'forbidden', 'not-configured'];
  const digestOrCampaign = { 200: { 'application/json': z.union([schema, Campaign]) } };
  const every = { 200: contents(FORMATS, schema) };
  const suffixes = FORMATS.map(({ suffix }) => suffix);
  const lists = FORMATS.filter(({ by }) => by === 'data' || by === 'feed');
  const act = (
    method: 'post' | 'delete',
    verb: string,
    id: string,
    summary: string,
    more: readonly ProblemSlug[] = [],
  ): Operation => ({
    method,
    path: `${path}/versions/{version}/${verb}`,
    id: `${id}${name}`,
    tag: 'Digests',
    summary,
    answers: { 200: { 'application/json': VersionFacts } },
    fails: [...admin, 'bad-query', ...more],
    token: 'admin',
  });
  return [
    {
      ...read,
      path,
      id: `get${name}`,
      summary: words,
      description: 'The newest version. format=listmonk gives a campaign for listmonk instead.',
      query: FormQuery,
      answers: digestOrCampaign,
      fails: ['bad-query', 'unknown-format', ...fails],
    },
    {
      ...read,
      path: `${path}{suffix}`,
      id: `get${name}As`,
      summary: `${words}, in a form`,
      description: rows
        ? 'Feeds of the day “latest” hold the newest editions, and with closed=1 only those of days that are over.'
        : 'Feeds hold the newest versions.',
      suffixes,
      ...(rows ? { query: RowQuery } : {}),
      answers: every,
      fails: ['bad-query', 'unknown-format', ...fails],
    },
    {
      ...read,
      path: `${path}/versions`,
      id: `list${name}Versions`,
      summary: `${words}: its versions`,
      query: HistoryQuery,
      answers: { 200: { 'application/json': VersionsOut } },
      fails: ['bad-query', 'bad-cursor', ...fails],
    },
    {
      ...read,
      path: `${path}/versions{suffix}`,
      id: `list${name}VersionsAs`,
      summary: `${words}: its versions, as a feed`,
      suffixes: lists.map(({ suffix }) => suffix),
      answers: { 200: contents(lists, VersionsOut) },
      fails: ['bad-query', 'unknown-format', ...fails],
    },
    {
      ...read,
      path: `${path}/versions/{version}`,
      id: `get${name}Version`,
      summary: `${words} as it was`,
      query: FormQuery,
      answers: digestOrCampaign,
      fails: ['bad-query', 'unknown-format', ...noVersion],
    },
    {
      ...read,
      path: `${path}/versions/{version}{suffix}`,
      id: `get${name}VersionAs`,
      summary: `${words} as it was, in a form`,
      suffixes,
      answers: every,
      fails: ['bad-query', 'unknown-format', ...noVersion],
    },
    {
      ...read,
      path: `${path}/versions/{version}/diff`,
      id: `diff${name}`,
      summary: 'What changed between two versions',
      query: DiffQuery,
      answers: { 200: { 'application/json': DiffOut } },
      fails: ['bad-query', ...noVersion],
    },
    {
      ...read,
      path: `${path}/audit`,
      id: `audit${name}`,
      summary: `${words}: what admins did to its history`,
      query: HistoryQuery,
      answers: { 200: { 'application/json': AuditOut } },
      fails: ['bad-query', 'bad-cursor', ...fails, 'unauthorized', 'forbidden', 'not-configured'],
      token: 'admin',
    },
    act('post', 'pin', 'pin', 'Holds a version as the newest'),
    act('delete', 'pin', 'release', 'Lets newer versions through again', ['not-pinned']),
    act('post', 'rollback', 'rollBack', 'Takes a version up again as the newest'),
  ];
}

export const DIGESTS: readonly Operation[] = KINDS.flatMap(operationsOf);
