/**
 * JSON texts that parsers disagree about, after the ideas of "Parsing JSON is a
 * minefield" (Seriot 2016), in our own choice: RFC 8259 takes some, refuses
 * others, and leaves the rest open. In: nothing. Out: bytes by name; each stands
 * where `X` is in an article that is good otherwise, or is the whole body.
 */
export type Verdict = 'valid' | 'invalid' | 'open';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);

/** Joins texts and bytes. */
export function joined(...parts: (string | Uint8Array)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? utf8(part) : part));
  const out = new Uint8Array(all.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of all) {
    out.set(one, at);
    at += one.length;
  }
  return out;
}

/** JSON values: valid ones, wherever they stand. */
export const VALUES: readonly (readonly [Verdict, string | Uint8Array])[] = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1',
    '-1',
    '1.5',
    '1e5',
    '1E+5',
    '1e-5',
    '0e0',
    '0e+1',
    '-1.5e-5',
  ].map((text) => ['valid', text] as const),
  ...[
    '1e400',
    '-1e400',
    '1e-400',
    `1${'0'.repeat(400)}`,
    `0.${'1'.repeat(5000)}`,
    '123456789012345678901234567890',
  ].map((text) => ['valid', text] as const),
  ...[
    '""',
    '"a"',
    '"\\u0061"',
    '"\\n"',
    '"\\/"',
    '"\\u0000"',
    '"\\uD800"',
    '"\\uDC00\\uD800"',
    '"\\ud83d\\ude00"',
  ].map((text) => ['valid', text] as const),
  ...[
    '"\u007f"',
    '"\u2028\u2029"',
    '"\uFEFF"',
    '"\u202e"',
    '"\\uFFFF"',
    '"\u{10FFFF}"',
    '"é"',
    '"e\u0301"',
  ].map((text) => ['valid', text] as const),
  ...[
    '[]',
    '[1]',
    '[1,2]',
    '[[]]',
    '{}',
    '{"a":1}',
    '{"a":1,"a":2}',
    '{"":0}',
    '{"\\u0000":0}',
    ' [ 1 ,\t2\r\n] ',
  ].map((text) => ['valid', text] as const),
  ...[
    '{"__proto__":{"outlet":"x"}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"toString":1,"hasOwnProperty":2}',
  ].map((text) => ['valid', text] as const),
  ['valid', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['valid', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['valid', `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":${i}`).join(',')}}`],
  ...[
    '',
    ' ',
    'nul',
    'True',
    'NaN',
    'Infinity',
    '-Infinity',
    'undefined',
    '+1',
    '.5',
    '1.',
    '01',
    '-01',
    '-',
    '1e',
    '1e+',
  ].map((text) => ['invalid', text] as const),
  ...[
    '0x1',
    '1_000',
    '1,5',
    "'a'",
    '"',
    '"a',
    'a"',
    '"\\"',
    '"\\x"',
    '"\\u00"',
    '"\\uZZZZ"',
    '"\\u{61}"',
    '"\\a"',
  ].map((text) => ['invalid', text] as const),
  ...[
    '"\n"',
    '"\t"',
    '"\u0000"',
    '"\u001f"',
    '[',
    ']',
    '[1',
    '1]',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[1,,2]',
    '[1;2]',
    '(1)',
  ].map((text) => ['invalid', text] as const),
  ...[
    '{',
    '}',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{,"a":1}',
    '{a:1}',
    "{'a':1}",
    '{"a" 1}',
    '{"a":1 "b":2}',
    '{1:1}',
  ].map((text) => ['invalid', text] as const),
  ...[
    '// a\n1',
    '/* a */1',
    '1 // a',
    '# a\n1',
    '<!-- -->1',
    '\u00a01',
    '\u20281',
    '1\u0000',
    '\u000b1',
    '\f1',
  ].map((text) => ['invalid', text] as const),
  ...[
    '1 1',
    '{}{}',
    '[][]',
    '{"a":1}#',
    '"a""b"',
    'true false',
    '\u0000',
    'function(){}',
    '=1',
    'eval("1")',
  ].map((text) => ['invalid', text] as const),
  ['invalid', '['.repeat(100_000)],
  ['invalid', '{"a":'.repeat(100_000)],
  ['invalid', '[{"":'.repeat(50_000)],
  // Not UTF-8: a lone byte, overlong forms, a surrogate, beyond Unicode, cut short.
  ['invalid', joined('"', bytes(0xff), '"')],
  ['invalid', joined('"', bytes(0x80), '"')],
  ['invalid', joined('"', bytes(0xc0, 0xaf), '"')],
  ['invalid', joined('"', bytes(0xe0, 0x80, 0xaf), '"')],
  ['invalid', joined('"', bytes(0xed, 0xa0, 0x80), '"')],
  ['invalid', joined('"', bytes(0xf4, 0x90, 0x80, 0x80), '"')],
  ['invalid', joined('"', bytes(0xf8, 0x88, 0x80, 0x80, 0x80), '"')],
  ['invalid', joined('"', bytes(0xe2, 0x82), '"')],
  ['invalid', joined('"a', bytes(0xf0, 0x9f, 0x98))],
];

/** Whole bodies that are JSON in other clothes. */
export const BODIES: readonly (readonly [Verdict, Uint8Array])[] = [
  ['open', joined(bytes(0xef, 0xbb, 0xbf), '{}')],
  ['invalid', joined(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), '{}')],
  ['invalid', joined(bytes(0xff, 0xfe), bytes(0x7b, 0, 0x7d, 0))],
  ['invalid', joined(bytes(0xfe, 0xff), bytes(0, 0x7b, 0, 0x7d))],
  ['invalid', bytes(0x7b, 0, 0, 0, 0x7d, 0, 0, 0)],
  ['invalid', bytes(0, 0, 0, 0)],
  ['invalid', joined(")]}',\n", '{}')],
  ['invalid', new Uint8Array(1000).fill(0x20)],
];
