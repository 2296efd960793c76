/**
 * The feeds object's tables (see SCHEMA.md) and the steps between their schema numbers. In: its SQL storage. Out: tables
 * at the newest number. Refused: a number that is newer than this code.
 */
import { takeSteps } from '../steps.ts';

const STEPS: readonly string[] = [
  `CREATE TABLE feeds (
     id TEXT PRIMARY KEY, url TEXT NOT NULL UNIQUE, host TEXT NOT NULL, outlet TEXT NOT NULL, name TEXT,
     pages INTEGER NOT NULL, interval INTEGER NOT NULL, paused INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
     created INTEGER NOT NULL, moved_from TEXT, next INTEGER NOT NULL, lease INTEGER NOT NULL DEFAULT 0,
     etag TEXT, modified TEXT, polled INTEGER, succeeded INTEGER, failures INTEGER NOT NULL DEFAULT 0,
     reason TEXT, detail TEXT, failed INTEGER, notice TEXT, notice_detail TEXT,
     seen INTEGER, taken INTEGER NOT NULL DEFAULT 0
   ) WITHOUT ROWID;
   CREATE INDEX feeds_next ON feeds (next) WHERE paused = 0 AND gone = 0;
   CREATE INDEX feeds_lease ON feeds (lease, host) WHERE lease > 0;
   CREATE TABLE items (
     feed TEXT NOT NULL, item TEXT NOT NULL, content TEXT NOT NULL, link TEXT, tries INTEGER NOT NULL, seen INTEGER NOT NULL,
     PRIMARY KEY (feed, item)
   ) WITHOUT ROWID;
   CREATE INDEX items_link ON items (link) WHERE link IS NOT NULL;
   CREATE INDEX items_seen ON items (feed, seen);`,
];

/** Creates or migrates the tables. */
export function openFeeds(storage: DurableObjectStorage): void {
  takeSteps(storage, 'feeds', STEPS);
}
