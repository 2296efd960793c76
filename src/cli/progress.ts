/**
 * How far a long run has come, on standard error: a bar on a terminal, plain lines elsewhere.
 * In: work done out of a known total, and a few words. Out: nothing but what is shown. Refuses nothing.
 */
export interface Progress {
  /** `done` of the total; `facts` stands behind it, "200 articles". */
  advance(done: number, facts: string): void;
  /** Leaves the screen tidy; may be called twice. */
  stop(): void;
}

/** Shows nothing. */
export const silent: Progress = { advance: () => {}, stop: () => {} };

/** A bar where standard error is a terminal, otherwise a line for each tenth of the way. */
export async function showProgress(label: string, total: number): Promise<Progress> {
  if (!process.stderr.isTTY) return lines(label, total);
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}% {facts}`,
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    // A bar that changes no terminal mode needs no tidying when Ctrl-C ends the process.
    hideCursor: false,
    linewrap: true,
    gracefulExit: false,
  });
  bar.start(Math.max(1, total), 0, { facts: '' });
  return {
    advance: (done, facts) => bar.update(Math.min(done, Math.max(1, total)), { facts }),
    stop: () => bar.stop(),
  };
}

function lines(label: string, total: number): Progress {
  let shown = -1;
  return {
    advance(done, facts) {
      const tenth = total > 0 ? Math.floor((done / total) * 10) : 10;
      if (tenth === shown) return;
      shown = tenth;
      process.stderr.write(`${label} ${Math.min(100, tenth * 10)}% ${facts}\n`);
    },
    stop: () => {},
  };
}
