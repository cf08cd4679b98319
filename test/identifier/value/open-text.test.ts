import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openText } from '../../../src/identifier/value/open-text.ts';
import { nodeInflate } from '../../support/node-inflate.ts';
import { outlineLine } from '../../support/outline-line.ts';

const json = '{"user_id":7,"email":"ann@example.org"}';
const line = '{user_id: number 7, email: text ann@example.org}';
const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64');

describe('a payload', () => {
  it.each([
    ['as it is', json, ''],
    ['in base64', base64(json), 'base64'],
    ['in base64url without padding', Buffer.from(json).toString('base64url'), 'base64'],
    ['in hexadecimal', Buffer.from(json).toString('hex'), 'hex'],
    // Python: base64.b32encode
    ['in base32', 'PMRHK43FOJPWSZBCHI3SYITFNVQWS3BCHIRGC3TOIBSXQYLNOBWGKLTPOJTSE7I=', 'base32'],
    ['in gzip', base64(gzipSync(json)), 'base64 gzip'],
    ['in zlib', base64(deflateSync(json)), 'base64 zlib'],
    ['in raw deflate', base64(deflateRawSync(json)), 'base64 deflate'],
    ['twice in base64', base64(base64(json)), 'base64 base64'],
  ])('%s is read', (_, text, steps) => {
    const opened = openText(text, nodeInflate);
    expect(outlineLine(opened?.outline)).toBe(line);
    expect(opened?.steps.map(({ kind }) => kind).join(' ')).toBe(steps);
    expect(opened).toMatchObject({ form: 'json', title: 'JSON', size: json.length });
    for (const step of opened?.steps ?? []) expect(step.meaning).toMatch(/no protection|not encrypted/);
  });

  it('of name=value pairs is read with its escapes undone', () => {
    expect(outlineLine(openText('user=ann%40example.org&n=1+2')?.outline)).toBe(
      '{user: text ann@example.org, n: text 1 2}',
    );
  });

  it('of text in base64 is shown', () => {
    expect(openText(base64('ann:admin:7'))).toMatchObject({ form: 'text', outline: { text: 'ann:admin:7' } });
  });

  it.each([
    ['compressed, without decompression', base64(gzipSync(json))],
    ['random', 'LPmQ3x9vYx0aT7bWq2kd8Q'],
    ['padding that looks like a pair', 'dGVzdA=='.repeat(3)],
    ['five layers deep', [1, 2, 3, 4, 5].reduce((text) => base64(text), json)],
    ['empty', ''],
    ['enormous', json.repeat(5_000)],
  ])('stays closed when it is %s', (_, text) => {
    expect(openText(text)).toBeUndefined();
  });

  it('that would grow without bound stays closed', () => {
    expect(openText(base64(gzipSync(`[${'0,'.repeat(1_000_000)}0]`)), nodeInflate)).toBeUndefined();
  });
});
