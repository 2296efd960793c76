declare module 'lexrank' {
  export function summarize(
    text: string,
    lines: number,
    callback: (error: unknown, top: { text: string }[], all: string) => void,
  ): void;
}
declare module 'node-summarizer' {
  export class SummarizerManager {
    constructor(text: string, sentences: number);
    getSummaryByRank(): Promise<{ summary: string; sentence_list: string[] }>;
    getSummaryByFrequency(): { summary: string };
  }
}
