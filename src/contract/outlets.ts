/**
 * What an admin says of an outlet: its name, home page, language, publisher, and what to clean off its articles. In: bodies.
 * Out: the same, typed, or an issue that names the field. Rules are a closed set of plain searches: no regular expression
 * comes in from outside.
 */
import * as z from 'zod/mini';
import { Lang, Url } from './article.ts';
import { upTo } from './ids.ts';
import { LIMITS } from './limits.ts';
import { OutletItem } from './stories.ts';

const Words = upTo(LIMITS.outletWords).check(
  z.refine((text) => text.trim() !== '' && !/[\p{Cc}\p{Cf}]/u.test(text), 'one line of visible characters'),
);

/** What a rule looks for: long enough that it can't be in every paragraph. */
const Sought = upTo(LIMITS.ruleChars).check(
  z.refine((text) => text.trim().length >= LIMITS.ruleLeast, `at least ${LIMITS.ruleLeast} characters`),
);

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const RuleName = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'up to 32 of a–z, 0–9 and "-"'));

/** A rule of cleaning. A paragraph is a line of the stored text; case, kind of quotation mark and runs of blanks don't matter. */
export const OutletRule = z
  .union([
    z.strictObject({
      name: RuleName,
      drop: z.enum(['equals', 'starts', 'ends', 'contains']),
      text: Sought,
    }),
    z.strictObject({ name: RuleName, drop: z.literal('between'), from: Sought, to: Sought }),
  ])
  .register(z.globalRegistry, {
    id: 'OutletRule',
    description:
      'Drops paragraphs that equal, start with, end with or contain a text, or all paragraphs from one marker to another, both included',
  });

export type OutletRule = z.infer<typeof OutletRule>;

/** A list of rules, as PUT takes it and as `standfirst explain --rules` reads it. */
export const OutletRules = z.array(OutletRule).check(
  z.maxLength(LIMITS.outletRules, `at most ${LIMITS.outletRules} rules`),
  z.refine((rules) => new Set(rules.map(({ name }) => name)).size === rules.length, 'names that differ'),
  z.refine((rules) => bytesOf(rules) <= LIMITS.ruleBytes, `at most ${LIMITS.ruleBytes} bytes of JSON`),
);

const BlockId = z.string().check(z.regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits'));

/** PUT /v1/outlets/{outlet}: what is left out is not set. */
export const OutletBody = z
  .strictObject({
    /** How readers know it. */
    name: Words,
    home: z.nullish(Url.check(z.maxLength(LIMITS.homeChars, `at most ${LIMITS.homeChars} characters`))),
    /** Language of its articles where they don't say it themselves. */
    lang: z.nullish(Lang),
    /** Its publisher: titles of one publisher are one origin. */
    family: z.nullish(Words),
    rules: z._default(OutletRules, []),
    /** Ids of learned paragraphs that belong to the stories after all. */
    keep: z._default(
      z.array(BlockId).check(z.maxLength(LIMITS.outletKeeps, `at most ${LIMITS.outletKeeps}`)),
      [],
    ),
  })
  .check(
    z.refine(
      (body) => bytesOf(body) <= LIMITS.outletBytes,
      `at most ${LIMITS.outletBytes} bytes of JSON in all`,
    ),
  )
  .register(z.globalRegistry, { id: 'OutletBody' });

export type OutletBody = z.output<typeof OutletBody>;

/** One outlet alone. */
export const OutletOut = z
  .extend(OutletItem, {
    rules: z.array(OutletRule),
    /** Paragraphs found under three or more of its stories: they are cleaned off, but for those that an admin keeps. */
    learned: z.array(
      z.strictObject({ id: BlockId, excerpt: z.string(), stories: z.int(), kept: z.boolean() }),
    ),
  })
  .register(z.globalRegistry, { id: 'Outlet' });

export type OutletOut = z.infer<typeof OutletOut>;

/** What a write did. `stale`: digests that will be made anew, for the outlet's newest articles are in them. */
export const OutletWritten = z
  .strictObject({
    id: OutletItem.shape.id,
    status: z.enum(['created', 'changed', 'unchanged', 'deleted']),
    stale: z.int(),
  })
  .register(z.globalRegistry, { id: 'OutletWritten' });

export type OutletWritten = z.infer<typeof OutletWritten>;
