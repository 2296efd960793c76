/**
 * The Workers' names that rooms below `objects` speak of, for tests that run
 * in Node: the whole of workers-types would contradict Node's own globals.
 */
type DurableObjectNamespace = import('@cloudflare/workers-types/experimental').DurableObjectNamespace;
type DurableObjectState = import('@cloudflare/workers-types/experimental').DurableObjectState;
type DurableObjectStorage = import('@cloudflare/workers-types/experimental').DurableObjectStorage;
type ExecutionContext = import('@cloudflare/workers-types/experimental').ExecutionContext;
type KVNamespace = import('@cloudflare/workers-types/experimental').KVNamespace;
type SqlStorage = import('@cloudflare/workers-types/experimental').SqlStorage;
type SqlStorageValue = import('@cloudflare/workers-types/experimental').SqlStorageValue;
interface SubtleCrypto {
  timingSafeEqual(a: ArrayBuffer | ArrayBufferView, b: ArrayBuffer | ArrayBufferView): boolean;
}
