/**
 * Stops of scripts that know no capitals: Chinese, Japanese, Arabic, Urdu, Hindi.
 * In: a Stop of theirs. Out: whether the sentence ends there. They end it nearly always; what is left are quotations
 * that are taken up, and brackets and titles that close in the middle of a sentence.
 */
import type { Stop, Verdict } from './stops.ts';

/** CJK, Arabic, Devanagari stops end their sentence, unless the quotation is taken up by a particle ("。」と") or a said-verb. */
export function otherScript(stop: Stop): Verdict {
  const after = stop.text.slice(stop.end, Math.min(stop.limit, stop.end + 12));
  if (stop.closers !== '' && /^(?:と|って|との|という)/u.test(after)) return 'join';
  if (
    stop.closers !== '' &&
    stop.run.charAt(0) !== '。' &&
    /^[^。，、！？]{0,8}(?:说|說|问|問|道|表示|称)/u.test(after)
  )
    return 'join';
  if (stop.closers !== '' && namesOnlySpeaker(stop)) return 'join';
  if (/^[，、；：,;:]/u.test(after)) return 'join';
  return after !== '' && closesAside(stop) ? 'join' : 'split';
}

/** "桥（1950年。）已关闭": a title's marks, or brackets that opened inside the sentence, and more of it follows without a blank. */
function closesAside(stop: Stop): boolean {
  const closer = stop.closers.charAt(0);
  if (stop.spaced) return false;
  if (closer === '》' || closer === '〉') return true;
  return closer === '）' && stop.text.charAt(stop.from) !== '（';
}

/** A clause of up to 30 characters to the next stop. */
const CLAUSE = /^[^。．.।۔؟?!！，,،、：:；;“"「«]{2,30}(?=[।۔。])/u;

/** “…。”居民李敏说。 What follows the quotation says who spoke, and nothing else. */
function namesOnlySpeaker({ text, next, limit, pack }: Stop): boolean {
  const clause = CLAUSE.exec(text.slice(next, Math.min(limit, next + 40)))?.[0].trimEnd() ?? '';
  for (const verb of pack.saidVerbs) if (verb.length < clause.length && clause.endsWith(verb)) return true;
  return false;
}
