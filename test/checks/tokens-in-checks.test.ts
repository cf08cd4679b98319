/** The checks of values and of the way to the server look at tokens in headers too. */
import { describe, expect, it } from 'vitest';
import { cleartextIdentifier } from '../../src/checks/cleartext-identifier.ts';
import { clientSideSession } from '../../src/checks/client-side-session.ts';
import { expiredTokenAccepted } from '../../src/checks/expired-token-accepted.ts';
import { identifierBloat } from '../../src/checks/identifier-bloat.ts';
import { identifierInUrl } from '../../src/checks/identifier-in-url.ts';
import { internalAddressInCookie } from '../../src/checks/internal-address-in-cookie.ts';
import { knownSigningSecret } from '../../src/checks/known-signing-secret.ts';
import { missingHttponlyAttribute } from '../../src/checks/missing-httponly-attribute.ts';
import { personalDataInCookie } from '../../src/checks/personal-data-in-cookie.ts';
import { sessionFixation } from '../../src/checks/session-fixation.ts';
import { shortIdentifier } from '../../src/checks/short-identifier.ts';
import { unsignedToken } from '../../src/checks/unsigned-token.ts';
import { uuidSessionIdentifier } from '../../src/checks/uuid-session-identifier.ts';
import { weakTokenAlgorithm } from '../../src/checks/weak-token-algorithm.ts';
import { anatomyOf } from '../../src/identifier/anatomy-of.ts';
import { FIRST, signedIn } from '../session/support/token-stories.ts';
import { evaluated } from './support/evaluated.ts';

const NOON = Date.UTC(2026, 0, 5, 12) / 1000;
const part = (what: object | string) =>
  Buffer.from(typeof what === 'string' ? what : JSON.stringify(what)).toString('base64url');
const jwt = (claims: object, alg = 'HS256', signature = part('s'.repeat(32))) =>
  `${part({ alg, typ: 'JWT' })}.${part(claims)}.${signature}`;
const bringing = (token: string) => signedIn.replaceAll(FIRST, token);
const session = { sub: '4711', sid: 'b7f0c2', exp: NOON + 600 };

describe('a Bearer token', () => {
  it('without a signature fails as a cookie would', () => {
    const verdict = evaluated(unsignedToken, bringing(jwt(session, 'none', ''))).verdict();
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'high', token: { name: 'Authorization: Bearer' } });
    expect(evaluated(unsignedToken, bringing(jwt(session))).verdict().outcome).toBe('passed');
  });

  it('with a shortened signature is weak', () => {
    expect(evaluated(weakTokenAlgorithm, bringing(jwt(session, 'HS256', part('short')))).verdict()).toMatchObject({
      outcome: 'failed',
      token: { name: 'Authorization: Bearer' },
    });
  });

  it('signed with a published secret fails', () => {
    const token = jwt(session);
    const found = { kind: 'published', framework: 'jwt.io', source: 'https://jwt.io' } as const;
    const discoveries = {
      of: ({ name, value }: { name: string; value: string }) => ({
        anatomy: anatomyOf(value, name),
        secrets: { form: 'JWT, HS256', tried: 10, state: 'done' as const, found },
      }),
    };
    const { verdict } = evaluated(knownSigningSecret, bringing(token), 'chromium', undefined, discoveries);
    expect(verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'critical',
      token: { name: 'Authorization: Bearer' },
    });
  });

  it('that is self-contained leaves the server nothing to end', () => {
    expect(evaluated(clientSideSession, bringing(jwt(session))).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'low',
    });
    expect(evaluated(clientSideSession, signedIn).verdict().outcome).toBe('passed');
  });

  it('that has expired and still opens what is closed to others is found', () => {
    const token = jwt(session);
    const story = `${bringing(token)}
      12:40:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${token}
               200 application/json`;
    expect(evaluated(expiredTokenAccepted, story).verdict()).toMatchObject({
      outcome: 'failed',
      token: { name: 'Authorization: Bearer' },
    });
    expect(
      evaluated(expiredTokenAccepted, story.replace(/200 application\/json$/, '401 application/json')).verdict()
        .outcome,
    ).toBe('passed');
    expect(evaluated(expiredTokenAccepted, bringing(token)).verdict().outcome).toBe('cantTell');
  });

  it('is judged by how many bits it has room for, and a UUID by the check of UUIDs', () => {
    expect(evaluated(shortIdentifier, bringing('a1b2c3d4')).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'high',
    });
    expect(evaluated(shortIdentifier, signedIn).verdict().outcome).not.toBe('failed');
    expect(evaluated(uuidSessionIdentifier, bringing('3fa85f64-5717-4562-b3fc-2c963f66afa6')).verdict().outcome).toBe(
      'failed',
    );
  });

  it('may name a person: a note', () => {
    const { verdict } = evaluated(personalDataInCookie, bringing(jwt({ ...session, email: 'ann@example.org' })));
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'note', token: { name: 'Authorization: Bearer' } });
  });

  it('over plain http fails, wherever the page is', () => {
    const story = `${signedIn}
      12:00:10 GET http://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               200 application/json`;
    const verdict = evaluated(cleartextIdentifier, story).verdict();
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(verdict.summary).toContain('no attribute'.replace('no', 'No'));
    expect(evaluated(cleartextIdentifier, signedIn).verdict()).toMatchObject({ outcome: 'passed', token: {} });
  });

  it('has no attributes: checks of cookies’ attributes do not apply', () => {
    const verdict = evaluated(missingHttponlyAttribute, signedIn).verdict();
    expect(verdict.outcome).toBe('inapplicable');
    expect(verdict.summary).toMatch(/Authorization: Bearer does: a script sends it/);
    expect(evaluated(identifierBloat, signedIn).verdict().outcome).toBe('inapplicable');
    expect(evaluated(internalAddressInCookie, signedIn).verdict().token).toBeUndefined();
  });

  it('that a sign-in brought is fresh; one that it signed in was kept', () => {
    expect(evaluated(sessionFixation, signedIn).verdict()).toMatchObject({
      outcome: 'passed',
      token: { name: 'Authorization: Bearer' },
    });
    const carried = signedIn.replace(
      'GET https://shop.test/api/me (fetch)',
      `GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}`,
    );
    expect(evaluated(sessionFixation, carried).verdict()).toMatchObject({
      outcome: 'failed',
      token: { name: 'Authorization: Bearer' },
    });
  });
});

describe('a cookie that was kept at a sign-in that brought a token', () => {
  it('weighs less: the account may hang on either', () => {
    const story = `
      it watches https://shop.test/
      12:00:01 GET https://shop.test/login
               200 text/html
               Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; HttpOnly
      12:00:05 POST https://shop.test/login form: username, password
               302 → /account
               GET /account
               200 text/html`;
    const withToken = `${story}
      12:00:06 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               200 application/json`;
    expect(evaluated(sessionFixation, story).verdict()).toMatchObject({ outcome: 'failed', cookie: {} });
    expect(evaluated(sessionFixation, story).verdict().severity).toBeUndefined();
    const verdict = evaluated(sessionFixation, withToken).verdict();
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict.summary).toMatch(/^Partial: .*A new token came beside it, in Authorization: Bearer/);
  });
});

describe('a session identifier in an address', () => {
  it('fails, and names its row', () => {
    const story = `it watches https://shop.test/
      GET https://shop.test/cart;jsessionid=1A530637289A03B07199A44E8D531427
      200 text/html`;
    expect(evaluated(identifierInUrl, story).verdict()).toMatchObject({
      outcome: 'failed',
      token: { name: ';jsessionid=' },
    });
  });

  it('may be an access token in a query', () => {
    const story = `it watches https://shop.test/
      GET https://shop.test/feed?access_token=${FIRST} (fetch)
      200 application/json`;
    expect(evaluated(identifierInUrl, story).verdict().outcome).toBe('failed');
  });

  it('may be a token that a script puts there; a link from a mail is none', () => {
    const at = (how: string) => `it watches https://shop.test/
      GET https://shop.test/feed?token=${jwt(session)} ${how}
      200 text/html`;
    expect(evaluated(identifierInUrl, at('(websocket)')).verdict().outcome).toBe('failed');
    expect(evaluated(identifierInUrl, at('')).verdict().outcome).toBe('cantTell');
  });

  it('is worse where it is the token that a header carries', () => {
    const story = `${signedIn}
      12:01:00 GET wss://shop.test/live?key=${FIRST} (websocket)
               101`;
    const verdict = evaluated(identifierInUrl, story).verdict();
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'high', token: { name: 'Authorization: Bearer' } });
    expect(verdict.summary).toMatch(/^The token that Authorization: Bearer carries stood in a URL, in key/);
  });

  it('was not seen where a header carries the session', () => {
    expect(evaluated(identifierInUrl, signedIn).verdict()).toMatchObject({ outcome: 'passed', token: {} });
  });
});
