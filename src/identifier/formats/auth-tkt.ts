import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** A digest (MD5, SHA-256, SHA-512), eight hexadecimal digits of seconds, user, `!`, tokens and `!` if any, user data. */
const TICKET = /^([0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{32})([0-9a-f]{8})([^!]{1,200})!(.{0,2000})$/s;

/** mod_auth_tkt's ticket, as Pyramid, Plone and Apache modules write it. */
export const authTkt: Format = {
  id: 'auth-tkt',
  title: 'auth_tkt ticket',
  recognise({ text }) {
    const found = TICKET.exec(text);
    if (found === null) return undefined;
    const [, digest = '', time = '', user = '', rest = ''] = found;
    const seconds = Number.parseInt(time, 16);
    if (!isPlausibleSecond(seconds)) return undefined;
    const hash = digest.length === 32 ? 'MD5' : digest.length === 64 ? 'SHA-256' : 'SHA-512';
    return {
      kind: 'client-token',
      parts: partSequence([
        [digest.length, 'signature', `${hash}, twice, with the secret`],
        [8, 'time', 'time of signing, hexadecimal'],
        [user.length, 'payload', 'user name, readable by anybody'],
        [1, undefined, ''],
        [rest.length, 'payload', 'tokens and user data, readable by anybody'],
      ]),
      identity: `${user}!${rest}`,
      peeled: ['the digest and the time'],
      facts: [
        { label: 'user', value: user.slice(0, 100) },
        { label: 'signed', value: new Date(seconds * 1000).toISOString() },
      ],
    };
  },
};
