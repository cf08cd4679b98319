import { createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { doWork, type Work, type WorkAnswer } from '../../../panel/values/value-work.ts';
import { PUBLISHED_SECRETS } from '../../../src/identifier/secrets/published-secrets.ts';
import { base64, expressSigned } from '../../checks/support/values.ts';

function answers(work: Work, step = 0): readonly WorkAnswer[] {
  const said: WorkAnswer[] = [];
  let clock = 0;
  doWork(
    work,
    (answer) => void said.push(answer),
    () => (clock += step),
  );
  return said;
}

const subject = (value: string, name = 'connect.sid') => ({ name, value });

describe('reading', () => {
  it('opens compressed payloads', () => {
    const packed = gzipSync('{"user":{"email":"ada@shop.test"}}').toString('base64');
    const [read] = answers({ kind: 'read', subject: subject(packed, 'state') });
    expect(read).toMatchObject({ kind: 'read', signed: undefined });
    expect(read?.kind === 'read' && read.anatomy.personal).toEqual([
      { what: 'e-mail address', path: 'user.email', by: 'value' },
    ]);
  });

  it('says how a value is signed, and gives what can be cloned to another thread', () => {
    const [read] = answers({ kind: 'read', subject: subject(expressSigned('x')) });
    expect(read).toMatchObject({ signed: { form: expect.stringContaining('HMAC-SHA256'), isSlow: false } });
    expect(structuredClone(read)).toEqual(read);
    const rails = `${base64('{"user":"ada"}')}--${'a'.repeat(40)}`;
    expect(answers({ kind: 'read', subject: subject(rails) })[0]).toMatchObject({ signed: { isSlow: true } });
  });
});

describe('trying', () => {
  it('finds a published secret and says whose it is', () => {
    const [found] = answers({ kind: 'try-published', subject: subject(expressSigned('keyboard cat')) });
    expect(found).toMatchObject({
      kind: 'done',
      found: { secret: 'keyboard cat', origin: { kind: 'published', framework: 'express-session' } },
    });
  });

  it('opens what is encrypted, too', async () => {
    // Made with Apache Shiro 1.3.2 and the default key of 1.2.4.
    const value =
      '6zTF6xEGXmVeDRVB887l0xPS+rbTUD1qlwflNfbC5Td8znWyQHmNu3AyVS6X4Iwmg2+jaZ+8Xwg8KhuQI1pfrZU9c2boEGhAfCIp6ubp2bf24ULDzWRDrhcjms0kjFg9W9xK+5++dDleiXgTLUw8ewhO/VkgKIG/CDsYyfb788zAEI8x4Jph2B6gvVGISMBBGQEAriYlw3UDbGbkzWChmiZe8SVDG/M4GOUCRU3z4U+CY5jea3jps9dD2BR5k5L3P1WuiK12cjPqW1qobIM3DMevG42OR/FdpcW/6rK9tZ4nLE+RFDTwpCQAi2+eKM3Rry4QcWjUCI383Plb2Ca75DrD59QHFnj/hUmOZfLPZSG+C3oWEpp/9jnOxex6xafh7kXoH7rX1NzqKXlKtSUXCQnhjHU4SN1pi0G+EKZK2A2aRkEqh5zOcj/oNf6Zb+ENIELlwNZeu6YvE3en/xv0+RpbTEbKNbKJz/VHgYw8LBE=';
    const said: WorkAnswer[] = [];
    doWork({ kind: 'read', subject: { name: 'rememberMe', value } }, (answer) => void said.push(answer), Date.now);
    expect(said[0]).toMatchObject({ kind: 'read', signed: { form: expect.stringContaining('Shiro') } });
    doWork(
      { kind: 'try-published', subject: { name: 'rememberMe', value } },
      (answer) => void said.push(answer),
      Date.now,
    );
    await vi.waitFor(() => expect(said.at(-1)?.kind).toBe('done'));
    expect(said.at(-1)).toMatchObject({
      kind: 'done',
      found: { secret: 'kPH+bIxk5D2deZiIxcaaaA==', origin: { kind: 'published', framework: 'Shiro before 1.2.5' } },
    });
  });

  it('finds none where none fits, after all of them', () => {
    const [none] = answers({ kind: 'try-published', subject: subject(expressSigned('drawn from /dev/urandom')) });
    expect(none).toMatchObject({ kind: 'done', tried: PUBLISHED_SECRETS.length });
    expect(none).not.toHaveProperty('found');
  });

  it('finds a word of a list by its line, whatever ends the lines', () => {
    const value = expressSigned('correct horse');
    for (const words of ['a\n\nb\ncorrect horse', 'a\r\n\r\nb\r\ncorrect horse\r\nc\r\n']) {
      const [found] = answers({ kind: 'try-words', subject: subject(value), words });
      expect(found).toEqual({
        kind: 'done',
        tried: 3,
        found: { origin: { kind: 'own-list', line: 4 }, secret: 'correct horse' },
      });
    }
  });

  it('uses the cookie that signs another', () => {
    // keygrip with 'SEKRIT1' over session=eyJ1c2VyIjoiYWRhIn0=
    const words = 'x\nSEKRIT1';
    const signed = { name: 'session', value: 'eyJ1c2VyIjoiYWRhIn0=' };
    const without = answers({ kind: 'try-words', subject: signed, words });
    expect(without).toEqual([{ kind: 'done', tried: 0 }]);
    const companion = keygrip('SEKRIT1', 'session=eyJ1c2VyIjoiYWRhIn0=');
    expect(answers({ kind: 'try-words', subject: { ...signed, companion }, words })[0]).toMatchObject({
      found: { secret: 'SEKRIT1' },
    });
  });

  it('says how far it has come, not too often', () => {
    const words = Array.from({ length: 6_400 }, (_, index) => `word ${index}`).join('\n');
    const said = answers({ kind: 'try-words', subject: subject(expressSigned('z')), words }, 20);
    const progress = said.filter(({ kind }) => kind === 'tried');
    expect(progress.length).toBeGreaterThan(5);
    expect(progress.length).toBeLessThan(40);
    expect(said.at(-1)).toEqual({ kind: 'done', tried: 6_400 });
  });
});

function keygrip(secret: string, text: string): string {
  return createHmac('sha1', secret).update(text).digest('base64url');
}
