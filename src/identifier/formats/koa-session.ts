import { decodeBase64Text } from '../../encoding/base64.ts';
import type { Format } from '../value/format.ts';
import { memberNames, parseJsonObject, scalarMember } from '../value/json-object.ts';

/** koa-session's own members, beside those of the application. */
const OWN = new Set(['_expire', '_maxAge', '_session']);

/** Base64 of JSON with `_expire` and `_maxAge` (ms); its signature is in the cookie of the same name with `.sig`. */
export const koaSession: Format = {
  id: 'koa-session',
  title: 'Koa session',
  recognise({ text }) {
    if (!text.startsWith('eyJ')) return undefined;
    const state = parseJsonObject(decodeBase64Text(text));
    const expire = state && Number(scalarMember(state, '_expire'));
    if (state === undefined || expire === undefined || !(expire > 0 && expire < 8e15)) return undefined;
    const rest = Object.keys(state).filter((name) => !OWN.has(name));
    return {
      kind: 'client-state',
      parts: [{ start: 0, end: text.length, role: 'payload', label: 'state, readable by anybody' }],
      identity: JSON.stringify(rest.map((name) => [name, state[name]])),
      peeled: ['the time of expiry, which every response renews'],
      why: 'Its signature is in the cookie of the same name with “.sig” behind it; without one, anybody can write it.',
      facts: [
        { label: 'expires', value: new Date(expire).toISOString() },
        { label: 'holds', value: memberNames(state) },
      ],
    };
  },
};
