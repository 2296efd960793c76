/**
 * What to give to which newsletter tool, in a line each. In: nothing. Out: a
 * section of the feeds' page. The whole way with each tool stands in
 * NEWSLETTERS.md, which a test holds this table to.
 */

/** `merge`: what works in the tool's template; `takes`: what it is given. */
export const TOOLS = [
  {
    name: 'Mailchimp',
    takes: 'RSS of finished days, in an RSS campaign',
    merge: ['*|RSSITEM:TITLE|*', '*|RSSITEM:URL|*', '*|RSSITEM:CONTENT_FULL|*'],
  },
  {
    name: 'Buttondown',
    takes: 'RSS of finished days, in RSS to email',
    merge: ['{{ item.title }}', '{{ item.content }}'],
  },
  {
    name: 'MailerLite',
    takes: 'RSS of finished days, in an RSS campaign: title and full content',
    merge: [],
  },
  {
    name: 'listmonk',
    takes: 'a campaign, for it reads no feeds: the digest’s address with',
    merge: ['?format=listmonk&lists=1'],
  },
  {
    name: 'Ghost',
    takes: 'a post by its Admin API, for it reads no feeds: from the JSON Feed',
    merge: ['content_html'],
  },
] as const;

/** The section. */
export function NewsletterTools() {
  return (
    <section aria-labelledby="tools">
      <h2 id="tools">Newsletter tools</h2>
      <dl class="names">
        {TOOLS.map(({ name, takes, merge }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <span class="by">{takes}</span>
              {merge.map((words) => (
                <code>{words}</code>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
