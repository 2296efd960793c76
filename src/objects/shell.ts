/**
 * itty-durable as a thin shell (why, says ARCHITECTURE: No autoPersist): a call
 * by name over a stub, and nothing of its persistence. In: nothing. Out: the
 * base class of the objects, typed. SQL is the only truth; the library's own
 * blob is never read or written.
 */
import { createDurable } from 'itty-durable/itty-durable';
import type { Bindings } from '../storage/index.ts';

/** What the base class is, as far as the shells use it. */
interface Shell {
  readonly state: DurableObjectState;
  fetch(request: Request): Promise<Response>;
}

/** What is expected is a Result; what lands here is a fault. Its text stays in the log. */
export function faulty(error: unknown): Response {
  console.error('object failed', error);
  return Response.json({ error: 'internal' }, { status: 500 });
}

const Base = createDurable({
  autoPersist: false,
  onError: faulty,
}) as unknown as new (
  state: DurableObjectState,
  env: Bindings,
) => Shell;

/** Extend this; every public method can be called through a stub by its name. */
export class DurableShell extends Base {
  /** The library would read its blob here, once an object's life; there is none. */
  async loadFromStorage(): Promise<void> {
    (this.state as unknown as { initialized: boolean }).initialized = true;
  }

  /** The library serialises this at the first call; a shell has nothing of its own to keep. */
  getPersistable(): object {
    return {};
  }
}
