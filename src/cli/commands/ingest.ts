/**
 * `standfirst ingest PATH --to URL`: sends articles to a running Worker.
 * In: a folder, a file, or a sample corpus; a token with the ingest scope. Out: progress on standard error, where pages are
 * among the files who reads them, one line of counts on standard output; exit status 1 if any article was rejected.
 */
import { Failure } from '../failure.ts';
import { holdsPages, ingest } from '../ingest/run.ts';

/** What the flags say. */
export interface IngestFlags {
  readonly to: string;
  readonly outlet?: string;
  readonly token?: string;
  readonly fresh?: boolean;
  readonly sendHtml?: boolean;
}

export async function run(path: string, flags: IngestFlags): Promise<void> {
  const to = URL.canParse(flags.to) ? new URL(flags.to) : null;
  if (to?.protocol !== 'http:' && to?.protocol !== 'https:') {
    throw new Failure(`--to ${flags.to} is no http or https URL`, 2);
  }
  const token = flags.token ?? process.env.STANDFIRST_TOKEN;
  if (!token) throw new Failure('no token: give one as --token or STANDFIRST_TOKEN', 2);

  if (await holdsPages(path))
    process.stderr.write(
      flags.sendHtml
        ? 'standfirst: pages are sent as HTML, the Worker reads them\n'
        : 'standfirst: pages are read here and sent as text; --send-html lets the Worker read them\n',
    );
  const tally = await ingest({
    path,
    to,
    token,
    outlet: flags.outlet,
    asHtml: flags.sendHtml,
    resume: flags.fresh ? 'fresh' : true,
  });
  const { created, revised, unchanged, rejected, skipped } = tally;
  const earlier = skipped > 0 ? `, ${skipped} sent by an earlier run (--fresh sends them again)` : '';
  process.stdout.write(
    `${created} created, ${revised} revised, ${unchanged} unchanged, ${rejected} rejected${earlier}\n`,
  );
  if (rejected > 0) process.exitCode = 1;
}
