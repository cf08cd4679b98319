import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anatomy, type AnatomyPart, anatomyOf } from '../../src/identifier/anatomy-of.ts';
import { identityOf } from '../../src/identifier/identity-of.ts';
import { signatureTrialOf } from '../../src/identifier/secrets/signature-trial-of.ts';
import { nodeInflate } from '../support/node-inflate.ts';
import { outlineLine } from '../support/outline-line.ts';
import { timeOf } from '../support/patience.ts';

/* Made with the frameworks themselves: Flask 2.2.2, jsonwebtoken, PHP 8.2, Python's msgpack, OpenJDK 17, Django 3.2.25. */
const FLASK = '.eJyrViotTi2Kz0xRsjLXUSrKz0ktVrKKVkpNySzJL1LSGTqM2FoAuadDQA.awGbyA.r4p5Jp_hMLV9byxckAl7k_vfJPk';
const JWT =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbm4iLCJlbWFpbCI6ImFubkBleGFtcGxlLm9yZyIsInNpZCI6IjVlMWYiLCJyb2xlcyI6WyJlZGl0b3IiXSwiaWF0IjoxNzk1MjY3NTMwLCJleHAiOjE3OTUyNzExMzB9._7bdwDDsXkzKp51u6Euidmccx2BVBjtUiAT_H_E9YcQ';
const CI =
  'a:4:{s:10:"session_id";s:32:"0a1b2c3d4e5f60718293a4b5c6d7e8f9";s:10:"ip_address";s:8:"10.1.2.3";s:10:"user_agent";s:11:"Mozilla/5.0";s:13:"last_activity";i:1795258000;}f101214c16063135da3b4ae55c680edbf5cafa7a';
const MESSAGE_PACK = 'hKd1c2VyX2lkB6VlbWFpbK9hbm5AZXhhbXBsZS5vcmelcm9sZXORpmVkaXRvcqJhdM5rAXaQ';
const JAVA = 'rO0ABXQAA2Fubg==';
const DJANGO =
  '.eJyrVopPLC3JiC8tTi2Kz0xRslIyV9JBFktKTM5OzQNJpGQl5qXn6yXn55UUZSbpgZToQWWL9XzzU1JznKBqUQzISCzOAOpOTKIMKtUCANF7PrM:1xUl5s:IKuRILt1heoaYJEPu84VCjNJB3UE4alXRagJfU2nYxk';
const EXPRESS = 's%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2%2B2iN%2Bm7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE';
const PICKLE =
  'gASVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVtYWlslIwPYW5uQGV4YW1wbGUub3JnlIwFcm9sZXOUXZSMBmVkaXRvcpRhjAJhdJRKkHYBa3Uu';

const read = (anatomy: Anatomy) =>
  anatomy.root.children.flatMap(({ content }) => (content ? [outlineLine(content.outline)] : []));
const times = ({ times: marks }: Anatomy) => marks.map(({ meaning, ms }) => `${meaning} ${new Date(ms).toISOString()}`);

describe('everything that one value shows', () => {
  it('opens a compressed session and says where it lives', () => {
    const anatomy = anatomyOf(FLASK, 'session', nodeInflate);
    expect(read(anatomy)[0]).toMatch(/^\{user_id: number 7, roles: \[text editor, text editor/);
    expect(times(anatomy)).toEqual(['made 2026-11-21T13:25:28.000Z']);
    expect(anatomy.session.place).toBe('browser');
    expect(anatomyOf(FLASK, 'session').root.children.every(({ content }) => content === undefined)).toBe(true);
  });

  it('reads the claims of a token, its times and what is personal in it', () => {
    const anatomy = anatomyOf(JWT);
    expect(anatomy.root.children.map(({ role, start, end }) => [role, start, end])).toEqual([
      ['constant', 0, 36],
      ['encoding', 36, 37],
      ['payload', 37, 177],
      ['encoding', 177, 178],
      ['signature', 178, 221],
    ]);
    expect(times(anatomy)).toEqual(['made 2026-11-21T13:25:30.000Z', 'expires 2026-11-21T14:25:30.000Z']);
    expect(anatomy.personal).toEqual([{ what: 'e-mail address', path: 'email', by: 'value' }]);
    expect([anatomy.upperBits, anatomy.outOfReach]).toEqual([undefined, []]);
  });

  it('finds internal addresses and objects that a server would make', () => {
    const anatomy = anatomyOf(CI);
    expect(anatomy.addresses).toEqual([{ address: '10.1.2.3', isInternal: true }]);
    expect(anatomy.isExecutable).toBe(true);
    expect(anatomyOf('1677787402.36895.0000').addresses).toEqual([
      { address: '10.1.1.100', port: 8080, isInternal: true },
    ]);
    expect(anatomyOf(MESSAGE_PACK).isExecutable).toBe(false);
  });

  it('takes what only looked random for the state that it is', () => {
    const hidden = gzipSync('{"user":"ann@example.org","exp":1795258000}').toString('base64');
    const anatomy = anatomyOf(hidden, 'state', nodeInflate);
    expect(anatomy).toMatchObject({
      kind: 'client-state',
      upperBits: undefined,
      format: { title: 'JSON in base64, gzip' },
    });
    expect(anatomy.root.children[0]).toMatchObject({ role: 'payload', bits: 0 });
    expect(times(anatomy)).toEqual(['expires 2026-11-21T10:46:40.000Z']);
    expect(anatomyOf(hidden, 'state').kind).toBe('reference');
  });

  it('says which bars are out of reach for an identifier', () => {
    const { outOfReach, session, root } = anatomyOf('fcb26d11-0119-4ef9-867b-f210427dc0e1', 'SESSION');
    expect(outOfReach.map(({ source }) => source)).toEqual(['ASVS 5.0 7.2.3']);
    expect([session.place, root.bits]).toEqual(['server', 122]);
  });
});

describe('a hundred thousand random and mutated values', () => {
  const vectors = [
    FLASK,
    JWT,
    CI,
    MESSAGE_PACK,
    JAVA,
    DJANGO,
    EXPRESS,
    PICKLE,
    'Fe26.2*1*aa*bb*cc*1767600000000*dd*ee',
  ];
  const piece = fc.constantFrom(
    ...'aZ09-_.:;*+/=|{}"%~!# \u0000ü',
    's:',
    'eyJ',
    '--',
    'CfDJ8',
    'rO0AB',
    'gASV',
    'BAh',
    'a:1:{',
    'H4sI',
    '%22',
  );
  const mutated = fc
    .tuple(
      fc.constantFrom(...vectors),
      fc.nat(),
      fc.nat(6),
      fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })),
      fc.constantFrom(...vectors),
    )
    .map(([vector, place, cut, inserted, other]) => {
      const at = place % (vector.length + 1);
      if (cut === 6) return `${vector.slice(0, at)}${other.slice(at)}`;
      return `${vector.slice(0, at)}${inserted}${vector.slice(at + cut)}`;
    });
  const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array));
  const value = fc.oneof(
    { arbitrary: mutated, weight: 4 },
    { arbitrary: fc.array(piece, { maxLength: 30 }).map((list) => list.join('')), weight: 2 },
    { arbitrary: bytes.map((array) => array.toString('base64')), weight: 1 },
    { arbitrary: bytes.map((array) => array.toString('hex')), weight: 1 },
    { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
  );
  const name = fc.constantFrom(
    'sid',
    'JSESSIONID',
    'PHPSESSID',
    'LtpaToken2',
    'remember-me',
    'NSC_a',
    'rack.session',
    '.AspNet.Cookies',
  );

  it('are each drawn whole, bounded and in a fraction of a second, whatever the machine does besides', () => {
    let slowest = { ms: 0, value: '' };
    fc.assert(
      fc.property(value, name, (text, cookie) => {
        let anatomy: Anatomy | undefined;
        // Node's decompression takes longer to set up than all the rest: every fourth value has it.
        const inflate = text.length % 4 === 0 ? nodeInflate : undefined;
        const look = () => {
          anatomy = anatomyOf(text, cookie, inflate);
          identityOf(cookie, text);
          signatureTrialOf(text, { name: cookie });
        };
        const ms = timeOf(look);
        if (ms > slowest.ms && ms > 20) {
          // The machine may have paused: only what stays slow is slow.
          const again = Math.min(...[1, 2, 3, 4, 5].map(() => timeOf(look)));
          if (again > slowest.ms) slowest = { ms: again, value: text };
        }
        if (anatomy !== undefined) whole(anatomy.root, text);
        return (anatomy?.likelyBits ?? 0) <= (anatomy?.upperBits ?? 0) + 1e-9;
      }),
      { numRuns: 100_000 },
    );
    expect(slowest.ms, slowest.value).toBeLessThan(250);
  }, 120_000);
});

/** Children in order, within their parent; those of the root without holes. */
function whole(root: AnatomyPart, value: string): void {
  let at = 0;
  for (const child of root.children) {
    if (child.start !== at || child.end < child.start) throw new Error(`a hole at ${at} of ${value}`);
    at = child.end;
  }
  if (at !== value.length) throw new Error(`${value.length - at} characters are missing of ${value}`);
}
