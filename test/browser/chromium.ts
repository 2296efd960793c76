/**
 * Debian's Chromium for the browser suites. In: the suite's name. Out: a
 * browser, or null where there is none, said loudly: such a suite did not run.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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

/** Starts the browser with an empty profile. */
export async function openBrowser(suite: string): Promise<Browser | null> {
  if (existsSync(PATH)) return chromium.launch({ executablePath: PATH, args: FLAGS });
  console.error(
    `\n!!! ${suite}: NOT RUN. There is no ${PATH}; install Debian's chromium package to check the pages in a browser.\n`,
  );
  return null;
}
