/**
 * Paragraphs at an article's beginning and end that could be the same under every article of its outlet. In: a cleaned document.
 * Out: those paragraphs with a hash of what rules compare. What is seen under several stories is learned outside (the newsroom
 * counts), and comes back as a pass that masks by hash. Refuses what speaks in quotation marks, what is too short or too long to
 * be a notice, and everything of an article of fewer than three paragraphs.
 */
import type { Document } from '../article.ts';
import { blockHash } from './block-hash.ts';
import { isWhiteCode } from './letters.ts';

/** A paragraph that may repeat. */
export interface Edge {
  /** 16 hexadecimal digits. */
  readonly hash: string;
  readonly text: string;
}

const HEAD = 1;
const TAIL = 3;
const LEAST_PARAGRAPHS = 3;
const LEAST_CHARACTERS = 16;
const MOST_CHARACTERS = 600;
const QUOTED = /["“”«»„「」『』]/;

/** The paragraphs at a document's edges that may repeat, each once. */
export function edgesOf({ text, body }: Document): Edge[] {
  if (body.length < LEAST_PARAGRAPHS) return [];
  const found = new Map<string, Edge>();
  for (const { start, end } of [...body.slice(0, HEAD), ...body.slice(Math.max(HEAD, body.length - TAIL))]) {
    const own = text.slice(start, end);
    if (own.length < LEAST_CHARACTERS || own.length > MOST_CHARACTERS || QUOTED.test(own)) continue;
    if (!isWholeLine(text, start, end)) continue;
    const hash = blockHash(own);
    if (!found.has(hash)) found.set(hash, { hash, text: own });
  }
  return [...found.values()];
}

/** Whether nothing else stands on the paragraph's lines. */
function isWholeLine(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && isBlank(text, before)) before -= 1;
  let after = end;
  while (after < text.length && isBlank(text, after)) after += 1;
  return (before < 0 || isBreak(text, before)) && (after >= text.length || isBreak(text, after));
}

const isBreak = (text: string, at: number): boolean => /[\n\r\u2028\u2029]/.test(text.charAt(at));
const isBlank = (text: string, at: number): boolean => isWhiteCode(text.charCodeAt(at)) && !isBreak(text, at);
