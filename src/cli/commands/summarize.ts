/**
 * `standfirst summarize`: the sentences that tell what a text says, under a budget.
 * In: `{id, text, title?, sentences?, published?, budget?}` a line. Out: `{id, sentences: [{text,start,end,score}], text}`,
 * in text order; `text` joins them with a space. A line's own budget wins over the flags; without either it is three sentences.
 * Refused: a unit of `sentences` that isn't in the text after the one before it.
 */
import { rankerNames, read, type Span, type SummarizeOptions, summarize } from '../../engine/index.ts';
import { BadLine, eachLine, type Streams } from '../batch.ts';
import { Failure } from '../failure.ts';
import { asArticle, type Bounds, bounds, summaryLine } from '../input.ts';

/** What the flags say. */
export interface SummarizeFlags extends Bounds {
  readonly focus?: string;
  readonly ranker?: string;
}

export async function run(streams: Streams, flags: SummarizeFlags): Promise<number> {
  choice(flags); // a wrong call shows before the first line is read
  return eachLine(streams, summaryLine, (line) => {
    const reading = read(asArticle(line), line.sentences ? locate(line.text, line.sentences) : undefined);
    const summary = summarize(reading, choice(flags, line.budget));
    return {
      id: line.id,
      sentences: summary.sentences.map(({ text, start, end, score }) => ({ text, start, end, score })),
      text: summary.sentences.map(({ text }) => text).join(' '),
    };
  });
}

/** The engine's options from the flags; a line's own budget wins over theirs. Throws `Failure` for an unknown ranker. */
export function choice(flags: SummarizeFlags, own?: Bounds | null): SummarizeOptions {
  const budget = bounds(own) ?? bounds(flags);
  if (flags.ranker !== undefined && !rankerNames.includes(flags.ranker)) {
    throw new Failure(`there is no ranker ${flags.ranker}; there are ${rankerNames.join(', ')}`, 2);
  }
  return {
    ...(budget && { budget }),
    ...(flags.focus !== undefined && { focus: flags.focus }),
    ...(flags.ranker !== undefined && { ranker: flags.ranker }),
  };
}

/** The span of each unit, each found after the one before it. Throws `BadLine` for one that isn't there. */
function locate(text: string, units: readonly string[]): Span[] {
  let from = 0;
  return units.map((unit, number) => {
    const start = text.indexOf(unit, from);
    if (start < 0) {
      const where = number === 0 ? '' : ` after sentences[${number - 1}]`;
      throw new BadLine(`sentences[${number}] is not in the text${where}`);
    }
    from = start + unit.length;
    return { start, end: from };
  });
}
