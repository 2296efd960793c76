/**
 * The API reference, rendered from our own OpenAPI 3.1 document. In: that
 * document. Out: an HTML document. By hand and not by a viewer from a package:
 * those weigh 1–3 MB of script for what a page of headings and lists says.
 */
import type { Child } from 'hono/jsx';
import { Contents, FirstSteps } from './api-contents.tsx';
import type { PageContext } from './context.ts';
import { document } from './layout.tsx';
import { type OpenApi, type Operation, operationsOf, type Schema, schemaWords } from './openapi.ts';

/** `/docs`. */
export function apiDocsPage(api: OpenApi, page: PageContext): string {
  const operations = operationsOf(api);
  const tags = [...new Set(operations.map((operation) => operation.tag))];
  const schemas = Object.entries(api.components?.schemas ?? {});
  return document({
    page,
    title: 'API',
    about: api.info.description ?? `How programs read and feed ${page.siteName}.`,
    path: '/docs',
    here: 'api',
    children: (
      <div class="docs">
        <header>
          <h1>API</h1>
          <p class="intro">{api.info.description}</p>
          <p class="facts">
            {api.info.title}, version {api.info.version} · <a href="/openapi.json">openapi.json</a>
          </p>
        </header>
        <Contents tags={tags} operations={operations} shapes={schemas.length > 0} />
        <FirstSteps origin={page.origin} />
        {tags.map((tag, t) => (
          <section aria-labelledby={`tag-${t}`}>
            <h2 id={`tag-${t}`}>{tag}</h2>
            {operations
              .filter((operation) => operation.tag === tag)
              .map((operation) => (
                <OneOperation operation={operation} />
              ))}
          </section>
        ))}
        {schemas.length === 0 ? null : (
          <section aria-labelledby="shapes">
            <h2 id="shapes">Shapes</h2>
            {schemas.map(([name, schema]) => (
              <Shape name={name} schema={schema} />
            ))}
          </section>
        )}
      </div>
    ),
  });
}

function OneOperation({ operation }: { operation: Operation }) {
  return (
    <Fold
      id={operation.id}
      title={
        <>
          <span class="verb">{operation.verb}</span> <code>{operation.path}</code>
        </>
      }
      about={operation.summary}
    >
      {operation.parameters.length + operation.bodies.length === 0 ? null : (
        <dl>
          {operation.parameters.map((parameter) => (
            <>
              <dt>{parameter.name}</dt>
              <dd>
                {parameter.in}
                {parameter.required ? ', required' : ''}: <ShapeLink words={schemaWords(parameter.schema)} />
                <Described by={parameter.description} />
              </dd>
            </>
          ))}
          {operation.bodies.map(({ type, schema }) => (
            <>
              <dt>body</dt>
              <dd>
                {type}: <ShapeLink words={schemaWords(schema)} />
              </dd>
            </>
          ))}
        </dl>
      )}
      <dl>
        {operation.answers.filter(isFine).map(({ status, words, schema }) => (
          <>
            <dt>{status}</dt>
            <dd>
              {words}
              {schema === undefined ? null : (
                <>
                  : <ShapeLink words={schemaWords(schema)} />
                </>
              )}
            </dd>
          </>
        ))}
        {operation.answers.every(isFine) ? null : (
          <>
            <dt>
              <ShapeLink words="Problem" />
            </dt>
            <dd>
              {operation.answers
                .filter((answer) => !isFine(answer))
                .map(({ status, words }) => `${status} ${words}`)
                .join(' · ')}
            </dd>
          </>
        )}
      </dl>
    </Fold>
  );
}

interface FoldProps {
  id: string;
  title: Child;
  about: string | undefined;
  children: Child;
}

/** A row that opens, by a press or by a link to what is in it. */
function Fold({ id, title, about, children }: FoldProps) {
  return (
    <details class="api">
      <summary>
        <h3>{title}</h3>
        {about === undefined ? null : <span>{about}</span>}
      </summary>
      <div id={id}>{children}</div>
    </details>
  );
}

/** What a description says, with its `code` as code. */
function Described({ by }: { by: string | undefined }) {
  if (by === undefined) return null;
  return <> – {by.split('`').map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))}</>;
}

/** Whether an answer is what was asked for, or a problem document. */
function isFine({ schema }: Operation['answers'][number]): boolean {
  return schemaWords(schema) !== 'Problem';
}

/** Capitalised words are names of shapes, and are links to them. */
function ShapeLink({ words }: { words: string }) {
  return (
    <>
      {words
        .split(/\b([A-Z]\w*)\b/)
        .map((part, i) => (i % 2 === 1 ? <a href={`#shape-${part}`}>{part}</a> : part))}
    </>
  );
}

function Shape({ name, schema }: { name: string; schema: Schema }) {
  const fields = Object.entries(schema.properties ?? {});
  return (
    <Fold id={`shape-${name}`} title={<code>{name}</code>} about={schema.description}>
      {fields.length === 0 ? (
        <p class="by">
          <ShapeLink words={schemaWords({ ...schema, title: undefined })} />
        </p>
      ) : (
        <dl>
          {fields.map(([field, type]) => (
            <>
              <dt>
                {field}
                {schema.required?.includes(field) ? null : '?'}
              </dt>
              <dd>
                <ShapeLink words={schemaWords(type)} />
                <Described by={type.description} />
              </dd>
            </>
          ))}
        </dl>
      )}
    </Fold>
  );
}
