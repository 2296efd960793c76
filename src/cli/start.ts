/**
 * `npm start`: the whole service on this machine, with the sample corpus in it.
 * In: flags. Out: the biggest story's digest, the addresses to look at, and `ready http://127.0.0.1:PORT` on a line of its own
 * once everything is loaded. Runs until SIGINT or SIGTERM, and ends everything that it started.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { Failure, report } from './failure.ts';
import { ingest } from './ingest/run.ts';
import { endWithNpm } from './start/npm.ts';
import { freePort } from './start/port.ts';
import { biggestStory, digestInWords } from './start/show.ts';
import { ensureTokens } from './start/tokens.ts';
import { type LocalWorker, startWorker } from './start/worker.ts';

interface Flags {
  readonly port?: number;
  readonly state: string;
  readonly empty?: boolean;
  readonly quiet?: boolean;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const program = new Command('npm start --')
  .description('Run the Worker locally, with KV and objects kept in a folder, and load the sample corpus.')
  .option(
    '--port <n>',
    'listen on this port, 0 for any (otherwise 8787, or any where that is taken)',
    portNumber,
  )
  .option('--state <dir>', 'where everything is kept', join(ROOT, '.state'))
  .option('--empty', "don't load the corpus")
  .option('--quiet', 'print the ready line only')
  .addHelpText('after', '\nExample:\n  $ npm start -- --port 8800 --state /tmp/standfirst')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

await main(program.opts<Flags>()).catch(report);

async function main(flags: Flags): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end.abort());
  endWithNpm(() => end.abort());

  const tell = (text: string) => {
    if (!flags.quiet) process.stdout.write(`${text}\n`);
  };
  const tokens = await ensureTokens(ROOT);
  const port = await freePort(flags.port);
  tell('starting the local Worker');
  const options = { config: join(ROOT, 'wrangler.toml'), port, state: resolve(flags.state) };
  const worker = await startWorker(options, end.signal).catch((error) => {
    if (end.signal.aborted) return null;
    throw error;
  });
  if (!worker) return;
  const stopped = new Promise<void>((done) => end.signal.addEventListener('abort', () => done()));
  try {
    await Promise.race([fill(worker, flags, tokens.INGEST_TOKEN, tell), stopped, died(worker)]);
    if (!end.signal.aborted) process.stdout.write(`ready ${worker.url.origin}\n`);
    await Promise.race([stopped, died(worker)]);
  } finally {
    await worker.stop();
  }
  // A request that was under way would hold the process open.
  process.exit();
}

/** Loads the corpus as any client would, and shows what came of it. */
async function fill(
  worker: LocalWorker,
  flags: Flags,
  token: string,
  tell: (text: string) => void,
): Promise<void> {
  if (flags.empty) return;
  const quiet = flags.quiet === true;
  const { created, revised, unchanged, rejected } = await ingest({
    path: join(ROOT, 'corpus'),
    to: worker.url,
    token,
    resume: false,
    quiet,
  });
  tell(`corpus: ${created} created, ${revised} revised, ${unchanged} unchanged, ${rejected} rejected\n`);
  if (quiet) return;
  const story = await biggestStory(worker.url);
  if (!story) return;
  tell(await digestInWords(worker.url, story.id));
  const paths = [
    '/',
    '/docs',
    `/v1/stories/${story.id}/digest`,
    '/v1/stories',
    `/v1/outlets/${story.outlets[0]}/briefings/latest`,
    '/v1/digests/latest',
  ];
  tell(`\nLook at\n${paths.map((path) => `  ${worker.url.origin}${path}`).join('\n')}\n`);
}

async function died({ ended }: LocalWorker): Promise<never> {
  await ended;
  throw new Failure('the local runtime ended');
}

function portNumber(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It must be 0 to 65535.');
  return port;
}
