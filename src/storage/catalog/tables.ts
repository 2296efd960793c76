/**
 * The catalog's tables (see SCHEMA.md) and the steps between their schema
 * numbers. In: an object's SQL storage. Out: tables that exist at the newest
 * number. Refused: a number that is newer than this code.
 */
import { seatOf } from '../../engine/index.ts';
import { type Step, takeSteps } from '../steps.ts';
import { BLOCK_TABLES } from './blocks.ts';

const STEPS: readonly Step[] = [
  `CREATE TABLE articles (
     id TEXT PRIMARY KEY, outlet TEXT NOT NULL, revision TEXT NOT NULL,
     title TEXT, url TEXT, published TEXT, lang TEXT, excerpt TEXT NOT NULL,
     own_day TEXT, day TEXT, story TEXT,
     received INTEGER NOT NULL, updated INTEGER NOT NULL,
     withheld TEXT, reason TEXT, withheld_at INTEGER
   ) WITHOUT ROWID;
   CREATE INDEX articles_updated ON articles (updated DESC, id DESC) WHERE withheld IS NULL;
   CREATE INDEX articles_outlet ON articles (outlet, updated DESC, id DESC) WHERE withheld IS NULL;
   CREATE INDEX articles_story ON articles (story, updated DESC, id DESC);
   CREATE INDEX articles_day ON articles (day, story) WHERE withheld IS NULL;
   CREATE INDEX articles_outlet_day ON articles (outlet, day, story) WHERE withheld IS NULL;
   CREATE TABLE revisions (
     article TEXT NOT NULL, revision TEXT NOT NULL, received INTEGER NOT NULL,
     PRIMARY KEY (article, revision)
   ) WITHOUT ROWID;
   CREATE TABLE profiles (article TEXT PRIMARY KEY, engine TEXT NOT NULL, profile TEXT NOT NULL) WITHOUT ROWID;
   CREATE INDEX profiles_engine ON profiles (engine);
   CREATE TABLE postings (
     key INTEGER NOT NULL, day INTEGER NOT NULL, article TEXT NOT NULL, PRIMARY KEY (key, day, article)
   ) WITHOUT ROWID;
   CREATE INDEX postings_article ON postings (article);
   CREATE TABLE links (
     a TEXT NOT NULL, b TEXT NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (a, b)
   ) WITHOUT ROWID;
   CREATE TABLE stories (
     id TEXT PRIMARY KEY, title TEXT, articles INTEGER NOT NULL, first TEXT, last TEXT,
     why TEXT NOT NULL, successor TEXT, created INTEGER NOT NULL, updated INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX stories_updated ON stories (updated DESC, id DESC) WHERE articles > 0;
   CREATE TABLE story_outlets (
     outlet TEXT NOT NULL, story TEXT NOT NULL, updated INTEGER NOT NULL, PRIMARY KEY (story, outlet)
   ) WITHOUT ROWID;
   CREATE INDEX story_outlets_updated ON story_outlets (outlet, updated DESC, story DESC);
   CREATE TABLE lineage (
     story TEXT NOT NULL, kind TEXT NOT NULL, other TEXT NOT NULL, at INTEGER NOT NULL,
     PRIMARY KEY (story, kind, other)
   ) WITHOUT ROWID;
   CREATE TABLE outlets (id TEXT PRIMARY KEY, articles INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE digests (key TEXT PRIMARY KEY, generation INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE appearances (
     article TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (article, key)
   ) WITHOUT ROWID;
   CREATE INDEX appearances_key ON appearances (key);
   CREATE TABLE answers (
     key TEXT PRIMARY KEY, request TEXT NOT NULL, status INTEGER NOT NULL, answer TEXT NOT NULL, at INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX answers_at ON answers (at);
   CREATE TABLE outbox (key TEXT PRIMARY KEY, attempts INTEGER NOT NULL) WITHOUT ROWID;`,
  // 2: embargoes; digests that may not serve what they have.
  `CREATE TABLE embargoes (
     article TEXT PRIMARY KEY, revision TEXT NOT NULL, until INTEGER NOT NULL, due INTEGER NOT NULL,
     attempts INTEGER NOT NULL, received INTEGER NOT NULL, facts TEXT NOT NULL,
     withheld TEXT, reason TEXT, withheld_at INTEGER
   ) WITHOUT ROWID;
   CREATE INDEX embargoes_due ON embargoes (due) WHERE withheld IS NULL;
   ALTER TABLE outbox ADD COLUMN forced INTEGER NOT NULL DEFAULT 0;`,
  // 3: places in the cells of postings; copies that follow; what a story's counts need, in its index.
  (sql) => {
    sql.exec(`
     ALTER TABLE articles ADD COLUMN follows TEXT;
     CREATE INDEX articles_follows ON articles (follows) WHERE follows IS NOT NULL;
     CREATE INDEX articles_undated ON articles (story, day) WHERE own_day IS NULL;
     CREATE INDEX articles_members ON articles (story, coalesce(published, own_day, '9999'), id, own_day, outlet, day)
       WHERE withheld IS NULL;
     DROP INDEX postings_article;
     ALTER TABLE postings RENAME TO placeless;
     CREATE TABLE postings (
       key INTEGER NOT NULL, day INTEGER NOT NULL, seat INTEGER NOT NULL, article TEXT NOT NULL,
       PRIMARY KEY (key, day, seat, article)
     ) WITHOUT ROWID;
     CREATE TABLE places (article TEXT PRIMARY KEY, seat INTEGER NOT NULL) WITHOUT ROWID;`);
    for (const { article } of sql.exec<{ article: string }>('SELECT article FROM profiles').toArray())
      sql.exec('INSERT INTO places VALUES (?, ?)', article, seatOf(article));
    sql.exec(`
     INSERT INTO postings SELECT key, day, seat, article FROM placeless JOIN places USING (article);
     DROP TABLE placeless; DROP TABLE places;
     CREATE INDEX postings_first ON postings (key, seat, article) WHERE seat < 67108864;`);
  },
  // 4: what admins say of outlets; who says an article's language, and how sure that is; blocks that repeat.
  `${BLOCK_TABLES}
   CREATE TABLE outlet_facts (outlet TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID;
   ALTER TABLE articles ADD COLUMN lang_from TEXT;
   ALTER TABLE articles ADD COLUMN lang_sure REAL;
   UPDATE articles SET lang_from = 'given', lang_sure = 1 WHERE lang IS NOT NULL;`,
];

/** Creates or migrates the tables. */
export function openCatalog(storage: DurableObjectStorage): void {
  takeSteps(storage, 'catalog', STEPS);
}
