/**
 * The `standfirst` command: arguments in, one command out.
 * In: argv. Out: the command's own streams and exit status: 0 all well, 1 something was refused, 2 the call was wrong.
 * Only commander is loaded before a command is known, so that `--help` answers at once.
 */
import { enableCompileCache } from 'node:module';
import { Command, InvalidArgumentError } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { report } from './failure.ts';

// What Node stripped and compiled for one call it need not for the next (in the system's temporary folder;
// NODE_DISABLE_COMPILE_CACHE=1 turns it off): a summary takes 230 ms of processor time in place of 540.
enableCompileCache();

const BUDGET = "\n`budget` is {sentences?, words?, chars?}; a line's own wins over the flags.";

const program = new Command('standfirst')
  .description(
    'Extractive news summaries, cross-outlet digests and briefings.\n' +
      'clean, extract, sentences, summarize, group and digest read NDJSON on standard input and write one line for each line.',
  )
  .version(about.version, '-V, --version')
  .showHelpAfterError('(add --help for what there is)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('clean')
  .description('tell body from furniture, each dropped span with the rule that dropped it')
  .addHelpText('after', example(`echo '{"id":"a","text":"By A. Writer\\n\\nIt rained."}' | standfirst clean`))
  .action(async () => settle((await import('./commands/clean.ts')).run(streams())));

program
  .command('extract')
  .description('find the article in pages of HTML: title, body, byline, dates, language, address')
  .addHelpText(
    'after',
    example(`echo '{"id":"a","html":"<h1>Rain</h1><p>It rained.</p>"}' | standfirst extract`),
  )
  .action(async () => settle((await import('./commands/extract.ts')).run(streams())));

program
  .command('sentences')
  .description('split whole texts into sentence spans')
  .addHelpText('after', example(`echo '{"id":"a","text":"It rained. It poured."}' | standfirst sentences`))
  .action(async () => settle((await import('./commands/sentences.ts')).run(streams())));

choosing(program.command('summarize'))
  .description('choose the sentences that tell what a text says; three where no budget is given')
  .addHelpText(
    'after',
    takes('{id, text, title?, outlet?, url?, published?, lang?, sentences?, budget?}', BUDGET),
  )
  .addHelpText('after', example('standfirst summarize --words 60 < articles.ndjson'))
  .action(async (flags) => settle((await import('./commands/summarize.ts')).run(streams(), flags)));

program
  .command('group')
  .description('tell which articles report the same event; reads the whole input first')
  .addHelpText('after', takes('{id, text, title?, outlet?, url?, published?, lang?}'))
  .addHelpText('after', example('standfirst group < articles.ndjson'))
  .action(async () => settle((await import('./commands/group.ts')).run(streams())));

program
  .command('digest')
  .description("digest the stories among each line's articles: claims, who alone says what, what differs")
  .option('--words <n>', 'length of each summary', atLeastOne)
  .option('--one-story', 'take the articles of a line as one story')
  .addHelpText(
    'after',
    takes('{id, articles: [{id, outlet, text, title?, url?, published?, lang?}], budget?}', BUDGET),
  )
  .addHelpText('after', example('standfirst digest --words 120 < stories.ndjson'))
  .action(async (flags) => settle((await import('./commands/digest.ts')).run(streams(), flags)));

choosing(program.command('explain'))
  .description('show for one text what was dropped, how each sentence scored, and why it was chosen or not')
  .argument('<file>', 'a text file; - reads standard input')
  .option('--title <title>', 'the title, where it is known')
  .option('--rules <file>', "an outlet's rules of cleaning, as PUT /v1/outlets takes them")
  .addHelpText('after', example('standfirst explain article.txt --sentences 2'))
  .action(async (file, flags) => (await import('./commands/explain.ts')).run(file, flags));

program
  .command('ingest')
  .description('send articles to a running Worker, in batches, continuing where a broken run stopped')
  .argument(
    '<path>',
    'a folder, or a .txt, .md, .html, .json, .ndjson or .warc file, or any of these with .gz',
  )
  .requiredOption('--to <url>', 'where the Worker answers')
  .option('--outlet <id>', "the outlet of what names none (otherwise a page's host, a file's name)")
  .option('--send-html', 'send pages as they are; otherwise they are read here and sent as text')
  .option('--token <token>', 'a token with the ingest scope (otherwise STANDFIRST_TOKEN)')
  .option('--fresh', 'send everything, whatever a broken run has sent already')
  .addHelpText(
    'after',
    example('standfirst ingest articles/ --to http://127.0.0.1:8787 --outlet sample-courier'),
  )
  .action(async (path, flags) => (await import('./commands/ingest.ts')).run(path, flags));

await program.parseAsync().catch(report);

/** A command that chooses sentences, with what says how. */
function choosing(command: Command): Command {
  return command
    .option('--sentences <n>', 'at most so many sentences', atLeastOne)
    .option('--words <n>', 'at most so many words', atLeastOne)
    .option('--chars <n>', 'at most so many characters (UTF-16 code units)', atLeastOne)
    .option('--focus <query>', 'prefer what speaks of this')
    .option('--ranker <name>', 'importance, lead, random, lexrank, textrank or sumbasic');
}

function streams() {
  return { in: process.stdin, out: process.stdout, err: process.stderr };
}

async function settle(refused: Promise<number>): Promise<void> {
  if ((await refused) > 0) process.exitCode = 1;
}

function atLeastOne(given: string): number {
  const count = Number(given);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number of at least 1.');
  return count;
}

/** What a line of a batch command's input is, and a remark. */
function takes(line: string, remark = ''): string {
  return `\nA line:\n  ${line}${remark}`;
}

function example(line: string): string {
  return `\nExample:\n  $ ${line}`;
}
