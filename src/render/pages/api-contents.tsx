/**
 * The way into the API reference: its contents, and what a newcomer tries
 * first. In: operations, the service's address. Out: HTML.
 */
import type { Operation } from './openapi.ts';

interface ContentsProps {
  tags: readonly string[];
  operations: readonly Operation[];
  shapes: boolean;
}

/** Every operation by its summary, under its tag. */
export function Contents({ tags, operations, shapes }: ContentsProps) {
  return (
    <nav class="contents" aria-label="Contents">
      {tags.map((tag) => (
        <details>
          <summary>{tag}</summary>
          <ul>
            {operations
              .filter((operation) => operation.tag === tag)
              .map(({ id, summary, path }) => (
                <li>
                  <a href={`#${id}`}>{summary || path}</a>
                </li>
              ))}
          </ul>
        </details>
      ))}
      {shapes ? <a href="#shapes">Shapes</a> : null}
    </nav>
  );
}

/** What a newcomer tries first. */
export function FirstSteps({ origin }: { origin: string }) {
  const lines = [
    '# the newest day’s stories, as JSON and as an e-mail',
    `curl ${origin}/v1/digests/latest`,
    `curl ${origin}/v1/digests/latest.email.html`,
    '# one story: who reports what, what differs, who alone says what',
    `curl ${origin}/v1/stories`,
    `curl ${origin}/v1/stories/STORY/digest`,
    '# send an article (needs an ingest token)',
    `curl -X PUT ${origin}/v1/articles/my-first-article \\`,
    '  -H "Authorization: Bearer $INGEST_TOKEN" -H "Content-Type: application/json" \\',
    `  -d '{"outlet": "my-paper", "title": "A ferry runs aground", "text": "The ferry …"}'`,
  ];
  return (
    <section aria-labelledby="first">
      <h2 id="first">First steps</h2>
      <pre class="code">
        <code>{lines.join('\n')}</code>
      </pre>
    </section>
  );
}
