/**
 * The parts of an OpenAPI 3.1 document that the reference page reads. In: the
 * document that the contract generates. Out: operations in the document's
 * order, schemas in words. What is not understood is called "any".
 */

export interface Schema {
  readonly $ref?: string | undefined;
  readonly title?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly items?: Schema | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean | undefined;
  readonly description?: string | undefined;
  readonly schema?: Schema | undefined;
}

type Content = Readonly<Record<string, { readonly schema?: Schema | undefined }>>;

interface Method {
  readonly operationId?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[] | undefined;
  readonly requestBody?: { readonly content?: Content | undefined } | undefined;
  readonly responses?: Readonly<Record<string, Answer | { readonly $ref: string }>> | undefined;
}

interface Answer {
  readonly description?: string | undefined;
  readonly content?: Content | undefined;
}

export interface OpenApi {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string | undefined;
  };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  readonly components?:
    | {
        readonly schemas?: Readonly<Record<string, Schema>> | undefined;
        readonly parameters?: Readonly<Record<string, Parameter>> | undefined;
        readonly responses?: Readonly<Record<string, Answer>> | undefined;
      }
    | undefined;
}

export interface Operation {
  /** Names the operation in an address. */
  readonly id: string;
  readonly verb: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly { readonly type: string; readonly schema: Schema | undefined }[];
  readonly answers: readonly {
    readonly status: string;
    readonly words: string;
    readonly schema?: Schema | undefined;
  }[];
}

const VERBS = ['get', 'put', 'post', 'patch', 'delete'];

/** Every operation, flat, with its references followed. */
export function operationsOf(api: OpenApi): Operation[] {
  return Object.entries(api.paths ?? {}).flatMap(([path, methods]) =>
    VERBS.filter((verb) => methods[verb] !== undefined).map((verb) => {
      const method = methods[verb] as Method;
      return {
        id: method.operationId ?? `${verb}${path.replace(/\W+/g, '-')}`,
        verb: verb.toUpperCase(),
        path,
        tag: method.tags?.[0] ?? 'Requests',
        summary: method.summary ?? method.description ?? '',
        parameters: (method.parameters ?? []).flatMap((p) => follow(p, api.components?.parameters)),
        bodies: Object.entries(method.requestBody?.content ?? {}).map(([type, { schema }]) => ({
          type,
          schema,
        })),
        answers: Object.entries(method.responses ?? {}).flatMap(([status, answer]) =>
          follow(answer, api.components?.responses).map(({ description, content }) => ({
            status,
            words: description ?? '',
            schema: Object.values(content ?? {})[0]?.schema,
          })),
        ),
      };
    }),
  );
}

function follow<T extends object>(
  thing: T | { readonly $ref: string },
  known?: Readonly<Record<string, T>>,
): T[] {
  if (!('$ref' in thing)) return [thing as T];
  const found = known?.[nameOf(thing.$ref as string)];
  return found === undefined ? [] : [found];
}

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** A schema in a few words: `string (date)`, `list of Citation`, `Headline or null`. */
export function schemaWords(schema: Schema | undefined): string {
  if (schema === undefined) return 'any';
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(schemaWords))].join(' or ');
  if (schema.type === 'array') return `list of ${schemaWords(schema.items)}`;
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.join(' or ') ?? 'any');
  return schema.format === undefined ? type : `${type} (${schema.format})`;
}
