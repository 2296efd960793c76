/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500) → their pages. In: a file's bytes, packed a record at a time or not at all.
 * Out: each answer of status 200 that is HTML, with its address; chunked and packed answers are undone. Other records
 * are passed over. Refused, one at a time: pages larger than the Worker takes;
 * as a whole, by an error: a file without a record.
 */
import { WARCParser } from 'warcio';
import { LIMITS } from '../../contract/index.ts';
import { collected } from './files.ts';

/** A page of an archive, or why it can't be read. */
export type Archived =
  | { readonly url: string; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly url: string; readonly problem: string };

/** The archive's pages, in order. */
export async function* pagesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Archived> {
  let records = 0;
  for await (const record of new WARCParser(bytes)) {
    if (record.warcHeaders.statusline.startsWith('WARC/')) records++;
    const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
    const contentType = record.httpHeaders?.headers.get('content-type') ?? '';
    const isPage =
      record.warcType === 'response' &&
      Number(record.httpHeaders?.statusCode) === 200 &&
      /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType);
    if (!isPage || !/^https?:/i.test(url) || !URL.canParse(url)) continue;
    try {
      yield { url, bytes: await collected(record, LIMITS.htmlBytes, 'the page'), contentType };
    } catch (error) {
      yield { url, problem: (error as Error).message };
    }
  }
  if (records === 0) throw new Error('there is no WARC record in it');
}
