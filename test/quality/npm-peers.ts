/**
 * The peers on npm, as their READMEs say to call them. In: a text and a number
 * of sentences. Out: sentences, or none where the peer fails.
 */
import lexrank from 'lexrank';
import summarizer from 'node-summarizer';

/** npm `lexrank`. */
export function npmLexrank(text: string, sentences: number): string[] {
  let out: string[] = [];
  lexrank.summarize(text, sentences, (error, top) => {
    if (!error) out = top.map((line) => line.text);
  });
  return out;
}

/** npm `node-summarizer`, its TextRank. */
export async function npmNodeSummarizer(text: string, sentences: number): Promise<string[]> {
  try {
    const { summary } = await new summarizer.SummarizerManager(text, sentences).getSummaryByRank();
    return [summary];
  } catch {
    return [];
  }
}
