import { expect, it } from 'vitest';
import { createTokenRecord, send, type TokenUse } from '../../../src/session/records/token-record.ts';
import { answeredBy, lastUseBefore } from '../../../src/session/tokens/token-uses.ts';
import { hopsOf } from '../support/hop.ts';

const hops = hopsOf(`
  12:00:00 GET https://shop.test/a (fetch)
           200 application/json
  12:00:01 POST https://shop.test/login form: username, password
           302 → /account
           GET /account
           200 text/html`);

it('the last use before a moment is one of this session', () => {
  const record = createTokenRecord('shop.test', { how: 'header', name: 'x-auth-token' });
  const known = { value: 'a', identity: { kind: 'reference', part: 'a', peeled: [], formatId: 'plain' } } as const;
  for (const seq of [3, 7]) {
    const moment = { seq, at: seq };
    const span = send(record, { value: 'a', inClear: false, moment, read: () => known });
    const [hop] = hops;
    if (hop !== undefined) record.uses.push({ seq, value: 'a', hop, record, span } satisfies TokenUse);
  }
  expect(lastUseBefore(record, 9, 0)?.seq).toBe(7);
  expect(lastUseBefore(record, 7, 0)?.seq).toBe(3);
  expect(lastUseBefore(record, 7, 3)).toBeUndefined();
});

it('a sign-in is answered by the last answer of its chain', () => {
  const [, signIn] = hops;
  if (signIn === undefined) throw new Error('the story has a sign-in');
  expect(answeredBy(signIn, signIn.exchange.hops).seq).toBe(hops.at(-1)?.responseSeq);
});
