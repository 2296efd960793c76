/**
 * Debian's Chromium for the browser suites. In: the suite's name. Out: a
 * browser, or null where there is none, said loudly: such a suite did not run.
 * And the folder in which pictures are kept for people to look at: the one
 * that ARTIFACTS names, else `artifacts/`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from '../cli/command.ts';

const PATH = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where pictures go. */
export const SHOTS = resolve(ROOT, process.env.ARTIFACTS || 'artifacts', 'screenshots');

/** Starts the browser with an empty profile. */
export async function openBrowser(suite: string): Promise<Browser | null> {
  mkdirSync(SHOTS, { recursive: true });
  if (existsSync(PATH)) return chromium.launch({ executablePath: PATH, args: FLAGS });
  console.error(
    `\n!!! ${suite}: NOT RUN. There is no ${PATH}; install Debian's chromium package to check the pages in a browser.\n`,
  );
  return null;
}
