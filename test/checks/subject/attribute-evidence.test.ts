import { describe, expect, it } from 'vitest';
import { attributeEvidence, attributesUnseen, lineThatSet } from '../../../src/checks/subject/attribute-evidence.ts';
import { foldLog } from '../../../src/session/fold.ts';
import type { CookieLife } from '../../../src/session/model/model.ts';
import { transcript } from '../../support/transcript.ts';

function cookieOf(story: string): { cookie: CookieLife; fact: (seq: number | undefined) => string } {
  const log = transcript(story);
  const cookie = foldLog(log).sites[0]?.cookies[0];
  if (cookie === undefined) throw new Error('the story has no cookie');
  return { cookie, fact: (seq) => JSON.stringify(log.find((one) => one.seq === seq)) };
}

const set = `
  chromium watches https://shop.test/
  GET https://shop.test/?key=SECRET
  200 text/html
  Set-Cookie: sid=0123456789abcdef0123456789abcdef; Path=/; HttpOnly`;

describe('evidence about attributes', () => {
  it('is the line that asked and the store that answered', () => {
    const { cookie, fact } = cookieOf(set);
    const [asked, kept] = attributeEvidence(cookie, 'The browser keeps it.');
    expect(asked?.text).toBe('https://shop.test/?key=… asked for: Path=/; HttpOnly.');
    expect(fact(asked?.seq)).toContain('"response-received"');
    expect(kept?.text).toBe('The browser keeps it.');
    expect(fact(kept?.seq)).toContain('"cookie-changed"');
  });

  it('never holds the value', () => {
    expect(JSON.stringify(attributeEvidence(cookieOf(set).cookie, 'Kept.'))).not.toContain('0123456789abcdef');
  });

  it('of a deleted cookie is the line that set it, not the one that deleted it', () => {
    const { cookie } = cookieOf(`${set}
  GET https://shop.test/out
  200 text/html
  Set-Cookie: sid=; Path=/; Max-Age=0`);
    expect(lineThatSet(cookie)?.line).toContain('HttpOnly');
  });

  it('of a cookie found in the store is the store alone', () => {
    const { cookie } = cookieOf(`
  chromium watches https://shop.test/
  found sid=0123456789abcdef0123456789abcdef; Path=/`);
    expect(attributeEvidence(cookie, 'Kept.').map((one) => one.text)).toEqual(['Kept.']);
  });
});

it('says of a cookie that only requests have shown how to see its attributes', () => {
  const { cookie, fact } = cookieOf(`
  chromium watches https://shop.test/
  GET https://shop.test/ Cookie: sid=0123456789abcdef0123456789abcdef
  200 text/html`);
  const verdict = attributesUnseen(cookie);
  expect(verdict).toMatchObject({ outcome: 'cantTell', nextStep: expect.stringContaining('Reload the page') });
  expect(fact(verdict.evidence[0]?.seq)).toContain('"request-sent"');
});
