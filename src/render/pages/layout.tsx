/**
 * The frame of every page: head, masthead, main, foot. In: a title, the page's
 * own content and its feeds. Out: a whole HTML document as a string.
 */
import type { Child } from 'hono/jsx';
import type { PageContext } from './context.ts';
import { STYLE_PATH } from './style/sheet.ts';

export interface Frame {
  page: PageContext;
  title: string;
  /** One sentence for search engines and link previews; never longer than a few lines. */
  about: string;
  /** The page's own path; null where it has no lasting address. */
  path: string | null;
  /** Other forms of the same thing. */
  alternates?: readonly { type: string; href: string; title: string }[];
  /** What the masthead underlines. */
  here?: 'today' | 'outlets' | 'feeds' | 'api';
  children: Child;
}

const ABOUT_CHARS = 280;

/** The whole document. */
export function document(frame: Frame): string {
  return `<!DOCTYPE html>${(<Shell {...frame} />).toString()}`;
}

function Shell({ page, title, about, path, alternates = [], here, children }: Frame) {
  const name = title === page.siteName ? title : `${title} – ${page.siteName}`;
  const short = about.length > ABOUT_CHARS ? `${about.slice(0, ABOUT_CHARS)}…` : about;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{name}</title>
        <meta name="description" content={short} />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {path === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={page.origin + path} />
            <meta property="og:title" content={title} />
            <meta property="og:description" content={short} />
            <meta property="og:url" content={page.origin + path} />
            <meta property="og:site_name" content={page.siteName} />
          </>
        )}
        {alternates.map((form) => (
          <link rel="alternate" type={form.type} href={page.origin + form.href} title={form.title} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <header class="site">
          <a class="name" href="/">
            {page.siteName}
          </a>
          <nav aria-label="Site">
            <Door to="/" at={here === 'today'} name="Latest" />
            <Door to="/outlets" at={here === 'outlets'} name="Outlets" />
            <Door to="/feeds" at={here === 'feeds'} name="Feeds" />
            <Door to="/docs" at={here === 'api'} name="API" />
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer class="site">
          <p>
            Standfirst writes no sentence of its own and doesn’t judge who is right. Every sentence is quoted
            word for word from the outlet that is named beside it. Outlets that run the same copy are counted
            as one origin. Times are UTC.
          </p>
        </footer>
      </body>
    </html>
  );
}

function Door({ to, at, name }: { to: string; at: boolean; name: string }) {
  return (
    <a href={to} aria-current={at ? 'page' : undefined}>
      {name}
    </a>
  );
}
