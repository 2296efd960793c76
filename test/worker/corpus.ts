/**
 * The sample corpus inside workerd, where no file can be read: bundled with the
 * test. In: corpus/articles. Out: its articles as a client sends them.
 */
declare global {
  interface ImportMeta {
    /** Vite's: the files that match, bundled. */
    glob<T>(pattern: string, options: object): Record<string, T>;
  }
}

interface Said {
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

const texts = import.meta.glob<string>('../../corpus/articles/*/source.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const said = import.meta.glob<string>('../../corpus/articles/*/expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every article of the corpus. */
export const CORPUS = Object.entries(texts).map(([path, text]) => {
  const { outlet, title, url, published, lang } = JSON.parse(
    said[path.replace('source.txt', 'expected.json')] as string,
  ) as Said;
  return { id: path.split('/').at(-2) as string, outlet, text, title, url, published, lang };
});
