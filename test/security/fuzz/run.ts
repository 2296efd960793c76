/**
 * A run of generated requests against the real local runtime. In: how many, a
 * seed. Out: what was answered how often, whatever was a fault or took too long,
 * and every name that was stored.
 */
import { Agent, request } from 'node:http';
import { random, SLOTS, writing } from '../../history/world.ts';
import { nextRequest, type Sent } from './requests.ts';
import { type Service, TOKENS } from './service.ts';
import { Values } from './values.ts';

export interface Outcome {
  readonly statuses: Readonly<Record<string, number>>;
  /** Operations that were answered with a 2xx. */
  readonly reached: readonly string[];
  readonly wrong: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly what: string };
  /** Keys of KV. */
  readonly keys: readonly string[];
  readonly seconds: number;
}

const AT_ONCE = 8;
/** An answer takes at most so long, milliseconds. */
const LONGEST = 2_000;

type Answer = { status: number; text: string; milliseconds: number };

function send(agent: Agent, origin: string, { method, path, headers, body }: Sent): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(body.length) };
    const url = new URL(origin);
    const outgoing = request(
      {
        agent,
        host: url.hostname,
        port: url.port,
        method,
        path,
        headers: { ...headers, ...length },
        timeout: 15_000,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, text, milliseconds: performance.now() - start });
        });
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer in 15 s')));
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}

/** What is wrong with an answer; null where nothing is. */
function faultOf(sent: Sent, { status, text, milliseconds }: Answer): string | null {
  // oEmbed (2.2.1) wants this of who offers no XML.
  if (status >= 500 && !(status === 501 && sent.operation === 'oembed'))
    return `status ${status}: ${text.slice(0, 200)}`;
  return milliseconds > LONGEST ? `took ${milliseconds.toFixed(0)} ms` : null;
}

/** Sends `count` requests to a service. */
export async function fuzz(
  service: Service,
  count: number,
  seed: number,
  tell: (done: number) => void = () => {},
): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses: Record<string, number> = {};
  const reached = new Set<string>();
  const wrong: string[] = [];
  let slowest = { milliseconds: 0, what: '' };
  try {
    const values = new Values(random(seed));
    await seeded(service.url.origin, values);
    const start = performance.now();
    let sent = 0;
    const work = async () => {
      while (sent < count) {
        sent++;
        if (sent % 5000 === 0) tell(sent);
        const one = nextRequest(values);
        const what = `${one.method} ${one.path.slice(0, 300)} ${one.operation} ${new TextDecoder().decode(one.body?.subarray(0, 300))}`;
        const answer = await send(agent, service.url.origin, one).catch((error: Error) => error);
        if (answer instanceof Error) {
          wrong.push(`${what} → ${answer.message}`);
          continue;
        }
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        if (answer.status < 300) reached.add(one.operation);
        if (answer.milliseconds > slowest.milliseconds) slowest = { milliseconds: answer.milliseconds, what };
        const fault = faultOf(one, answer);
        if (fault !== null) wrong.push(`${what} → ${fault}`);
        learn(values, one, answer);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const seconds = (performance.now() - start) / 1000;
    const keys = await service.keys();
    return { statuses, reached: [...reached].sort(), wrong, slowest, keys, seconds };
  } finally {
    agent.destroy();
  }
}

/** Articles to begin with, and the stories that they are in. */
async function seeded(origin: string, values: Values): Promise<void> {
  const batch = SLOTS.map((slot) => ({ id: slot.id, ...writing(slot, 0) }));
  const headers = { Authorization: `Bearer ${TOKENS.ingest}`, 'Content-Type': 'application/json' };
  const posted = await fetch(`${origin}/v1/articles`, {
    method: 'POST',
    headers,
    body: JSON.stringify(batch),
  });
  if (!posted.ok) throw new Error(await posted.text());
  const { items } = (await (await fetch(`${origin}/v1/stories`)).json()) as { items: { id: string }[] };
  values.stories.push(...items.map(({ id }) => id));
}

/** Notes what was made under a name of the service's choice. */
function learn(values: Values, { operation }: Sent, { status, text }: Answer): void {
  if (operation !== 'addFeed' || status > 201 || values.feeds.length > 20) return;
  const id = /"id":"(\w+)"/.exec(text)?.[1];
  if (id !== undefined) values.feeds.push(id);
}
