/** The claims of self-contained tokens (RFC 7519 §4.1, OpenID Connect): whom they speak for, and what they tell. */
import type { ValueFact } from './format.ts';
import { type JsonObject, memberNames, scalarMember } from './json-object.ts';

/** Claims that a renewal changes without changing whom the token speaks for. */
const TIMES = new Set(['iat', 'exp', 'nbf']);

/** What a sign-in should change: the session (`sid`), the token (`jti`), or who signed in when; never the mere times of a renewal. */
export function identityOfClaims(claims: JsonObject | undefined, body: string) {
  if (claims === undefined) return { part: body, peeled: ['header and signature of the token'] };
  const sid = scalarMember(claims, 'sid');
  if (sid !== undefined) return { part: `sid=${sid}`, peeled: ['all of the token but its session claim (sid)'] };
  const jti = scalarMember(claims, 'jti');
  if (jti !== undefined) return { part: `jti=${jti}`, peeled: ['all of the token but its identifier (jti)'] };
  const [subject, authTime] = [scalarMember(claims, 'sub'), scalarMember(claims, 'auth_time')];
  if (subject !== undefined && authTime !== undefined) {
    return {
      part: `sub=${JSON.stringify(subject)};auth_time=${authTime}`,
      peeled: ['all of the token but its subject and time of sign-in (sub, auth_time)'],
    };
  }
  const rest = Object.keys(claims)
    .filter((name) => !TIMES.has(name) && scalarMember(claims, name) !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(scalarMember(claims, name))}`);
  return { part: `{${rest.join(',')}}`, peeled: ['header, signature and times (iat, exp, nbf) of the token'] };
}

/** The telling members of a token's header and claims; NumericDates (RFC 7519 §2, or ISO 8601 as PASETO has it) as ISO 8601. */
export function claimFacts(header: JsonObject, claims: JsonObject | undefined): readonly ValueFact[] {
  const facts: ValueFact[] = [];
  for (const name of ['alg', 'typ', 'kid']) add(facts, header, name);
  if (claims === undefined) return facts;
  for (const name of ['iss', 'sub', 'aud', 'sid', 'jti']) add(facts, claims, name);
  for (const name of ['iat', 'nbf', 'exp', 'auth_time']) {
    const claimed = scalarMember(claims, name) ?? '';
    const isIso = /^\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:\d\d)$/.test(claimed);
    const ms = isIso ? Date.parse(claimed) : Number(claimed || Number.NaN) * 1000;
    if (Math.abs(ms) < 8e15) facts.push({ label: name, value: new Date(ms).toISOString() });
  }
  facts.push({ label: 'claims', value: memberNames(claims) });
  return facts;
}

function add(facts: ValueFact[], object: JsonObject, name: string): void {
  const value = scalarMember(object, name);
  if (value !== undefined) facts.push({ label: name, value: value.slice(0, 200) });
}
