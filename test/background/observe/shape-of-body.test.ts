import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawRequestBody, shapeOfBody } from '../../../src/background/observe/shape-of-body.ts';

function raw(text: string): RawRequestBody {
  return { raw: [{ bytes: new TextEncoder().encode(text).buffer }] };
}

const MULTIPART = [
  '------boundary42',
  'Content-Disposition: form-data; name="user"',
  '',
  'alice',
  '------boundary42',
  'Content-Disposition: form-data; name="avatar"; filename="me.png"',
  'Content-Type: image/png',
  '',
  'not looked at',
  '------boundary42--',
  '',
].join('\r\n');

describe('the shape of a request body', () => {
  it.each([
    ['a form', { formData: { user: ['alice'], password: ['correct horse'] } }, 'urlencoded user:text password:text'],
    ['a form with a file', { formData: { user: ['alice'], f: [new ArrayBuffer(2)] } }, 'multipart user:text f:file'],
    ['a multipart form in bytes', raw(MULTIPART), 'multipart user:text avatar:file'],
    ['pairs', raw('login=me&pw=secret'), 'urlencoded login:text pw:text'],
    [
      'names in percent code',
      raw('user%5Bpassword%5D=x&user%5Bname%5D=a'),
      'urlencoded user[password]:text user[name]:text',
    ],
    ['a text/plain form', raw('user=alice\r\npassword=correct horse\r\n'), 'text user:text password:text'],
    [
      'JSON',
      raw('{"user":{"name":"alice","password":"x"},"remember":true,"age":41,"ref":null}'),
      'json user.name:text user.password:text remember:boolean age:number ref:null',
    ],
    ['JSON in a list', raw('[{"variables":{"pin":"1234"}}]'), 'json 0.variables.pin:text'],
    ['JSON with white space and escapes', raw(' { "pass\\u0077ord" : "a\\"b" } '), 'json password:text'],
    ['an empty object', raw('{}'), 'json'],
    ['free text', raw('hello there, the password is swordfish'), 'text'],
    ['one token', raw('c3dvcmRmaXNoc3dvcmRmaXNo=='), 'text'],
    ['bytes', { raw: [{ bytes: new Uint8Array([0, 1, 2, 255]).buffer }] }, 'binary'],
    ['what the browser could not read', { error: 'Unknown error.' }, 'unreadable'],
    ['the empty form of Firefox service workers', { formData: {} }, 'unreadable'],
    ['only a file', { raw: [{ file: '/home/alice/cv.pdf' }] }, 'unreadable'],
    ['a broken JSON object', raw('{"user":"alice",}'), 'text'],
  ] as const)('of %s', (_, body, expected) => {
    const shape = shapeOfBody(body as RawRequestBody);
    const words = shape && [shape.encoding, ...shape.fields.map(({ name, type }) => `${name}:${type}`)].join(' ');
    expect(words).toBe(expected);
  });

  it('is absent when there is no body', () => {
    expect(shapeOfBody(undefined)).toBeUndefined();
    expect(shapeOfBody(null)).toBeUndefined();
  });

  it('tells sizes, digits and repeated values', () => {
    const shape = shapeOfBody({
      formData: { a: [''], pin: ['123456'], p1: ['correct horse'], p2: ['correct horse'], t: ['x'.repeat(65)] },
    });
    expect(shape?.fields).toEqual([
      { name: 'a', type: 'text', size: 'empty', digits: false },
      { name: 'pin', type: 'text', size: 'short', digits: true },
      { name: 'p1', type: 'text', size: 'medium', digits: false },
      { name: 'p2', type: 'text', size: 'medium', digits: false, sameAs: 2 },
      { name: 't', type: 'text', size: 'long', digits: false },
    ]);
  });

  it('stops at four levels, 200 fields and 64 KB, and says so', () => {
    const deep = shapeOfBody(raw('{"a":{"b":{"c":{"d":{"e":1},"near":2}}}}'));
    expect(deep).toMatchObject({ truncated: true, fields: [{ name: 'a.b.c.near' }] });
    const wide = shapeOfBody({ formData: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}`, ['x']])) });
    expect(wide?.truncated).toBe(true);
    expect(wide?.fields).toHaveLength(200);
    const long = shapeOfBody(raw(`{"password":"x","blob":"${'y'.repeat(100_000)}","after":1}`));
    expect(long).toMatchObject({ encoding: 'json', truncated: true });
    expect(long?.fields.map(({ name }) => name)).toEqual(['password']);
  });

  it('survives 64 KB of opening brackets', () => {
    expect(shapeOfBody(raw('['.repeat(70_000)))).toMatchObject({ encoding: 'json', truncated: true });
  });

  const value = fc.string({ minLength: 4, maxLength: 40 });
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: 1, maxLength: 6 });

  /** Every stretch of four characters of a value, unless the shape's fixed words or the names have it anyway. */
  function leaks(body: RawRequestBody, keys: readonly string[], values: readonly string[]): string[] {
    const stored = JSON.stringify(shapeOfBody(body));
    const words = `${keys.join(' ')} ${JSON.stringify({ encoding: 'urlencoded multipart json text binary unreadable', fields: [{ name: 0, type: 'number boolean null file', size: 'empty short medium long', digits: 'true false', sameAs: 0 }], truncated: 0 })}`;
    const found: string[] = [];
    for (const text of values) {
      for (let at = 0; at + 4 <= text.length; at += 1) {
        const piece = text.slice(at, at + 4);
        const quoted = JSON.stringify(piece).slice(1, -1);
        if (stored.includes(quoted) && !words.includes(quoted) && !/["{}[\]:,]/.test(piece)) found.push(piece);
      }
    }
    return found;
  }

  it('never holds a piece of a value, whatever the encoding', () => {
    fc.assert(
      fc.property(names, fc.array(value, { minLength: 6, maxLength: 6 }), (keys, values) => {
        const pairs = keys.map((key, index) => [key, values[index] ?? ''] as const);
        const plain = pairs.map(([key, text]) => [key, text.replace(/[\r\n]/g, ' ')] as const);
        const bodies: RawRequestBody[] = [
          { formData: Object.fromEntries(pairs.map(([key, text]) => [key, [text]])) },
          raw(JSON.stringify(Object.fromEntries(pairs))),
          raw(JSON.stringify(pairs.map(([, text]) => text))),
          raw(pairs.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&')),
          raw(plain.map(([key, text]) => `${key}=${text}\r\n`).join('')),
          raw(
            `--b\r\n${plain.map(([key, text]) => `Content-Disposition: form-data; name="${key}"\r\n\r\n${text}\r\n--b`).join('\r\n')}--`,
          ),
          // A text that is written like a form is taken for one, and its names for names.
          raw((values[0] ?? '').replaceAll('=', '')),
          raw(JSON.stringify(values[0])),
        ];
        for (const body of bodies) expect(leaks(body, keys, values)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
