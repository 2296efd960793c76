/**
 * What ends a command before its work is done, told in one sentence and without a stack.
 * In: a message for people, an exit status. Out: an error that `main.ts` and `start.ts` print. Refuses nothing.
 */
export class Failure extends Error {
  /** 1: it didn't work; 2: the call was wrong. */
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}

/** What was thrown, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Prints what went wrong and sets the exit status; a defect of ours keeps its stack. */
export function report(error: unknown): void {
  const text =
    error instanceof Failure ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`standfirst: ${text}\n`);
  process.exitCode = error instanceof Failure ? error.status : 1;
}
