/** A Worker that reads pages and does nothing else. In: POST of HTML; `/empty` only takes it. Out: how long the text is. */
import { extract } from '../../../src/engine/index.ts';

export default {
  async fetch(request: Request): Promise<Response> {
    const html = await request.text();
    return new Response(String(request.url.endsWith('/empty') ? html.length : extract({ html }).text.length));
  },
};
