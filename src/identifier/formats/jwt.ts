import { decodeBase64Text } from '../base64.ts';
import type { Format, ValueFact } from '../format.ts';
import { type JsonObject, memberNames, parseJsonObject, scalarMember } from '../json-object.ts';

const COMPACT = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]*)$/;
/** Claims that a renewal changes without changing whom the token speaks for. */
const TIMES = new Set(['iat', 'exp', 'nbf']);

/** JWS compact serialisation: three base64url parts, the first a JSON object with `alg`. */
export const jwt: Format = {
  id: 'jwt',
  title: 'JSON Web Token (signed)',
  source: 'https://www.rfc-editor.org/rfc/rfc7519.html',
  recognise({ text }) {
    const found = COMPACT.exec(text);
    if (found === null) return undefined;
    const [, head = '', body = '', signature = ''] = found;
    const header = parseJsonObject(decodeBase64Text(head));
    const algorithm = header && scalarMember(header, 'alg');
    if (header === undefined || algorithm === undefined) return undefined;
    const claims = parseJsonObject(decodeBase64Text(body));
    const { part, peeled } = identityOfClaims(claims, body);
    const payload = head.length + 1;
    const sealed = payload + body.length + 1;
    return {
      kind: 'client-token',
      parts: [
        { start: 0, end: head.length, role: 'constant', label: `header, ${algorithm.slice(0, 20)}` },
        { start: payload, end: payload + body.length, role: 'payload', label: 'claims, readable by anybody' },
        {
          start: sealed,
          end: sealed + signature.length,
          role: 'signature',
          label: signature === '' ? 'no signature' : `signature, ${algorithm.slice(0, 20)}`,
        },
      ],
      identity: part,
      peeled,
      why:
        signature === '' || algorithm.toLowerCase() === 'none'
          ? 'It is not signed: anybody can write one.'
          : 'Whoever knows the signing key can write one; nobody has to guess it.',
      facts: factsOf(header, claims),
    };
  },
};

/** What a sign-in should change: the session (`sid`), the token (`jti`), or who signed in when; never the mere times of a renewal. */
function identityOfClaims(claims: JsonObject | undefined, body: string) {
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

function factsOf(header: JsonObject, claims: JsonObject | undefined): readonly ValueFact[] {
  const facts: ValueFact[] = [];
  for (const name of ['alg', 'typ', 'kid']) add(facts, header, name);
  if (claims === undefined) return facts;
  for (const name of ['iss', 'sub', 'aud', 'sid', 'jti']) add(facts, claims, name);
  for (const name of ['iat', 'nbf', 'exp', 'auth_time']) {
    const seconds = Number(scalarMember(claims, name));
    if (Number.isFinite(seconds) && Math.abs(seconds) < 8e12) {
      facts.push({ label: name, value: new Date(seconds * 1000).toISOString() });
    }
  }
  facts.push({ label: 'claims', value: memberNames(claims) });
  return facts;
}

function add(facts: ValueFact[], object: JsonObject, name: string): void {
  const value = scalarMember(object, name);
  if (value !== undefined) facts.push({ label: name, value: value.slice(0, 200) });
}
