import { decodeBase64 } from '../../encoding/base64.ts';
import { isPlausibleMillisecond } from '../readers/plausible-time.ts';
import type { Format, FormatMatch } from '../value/format.ts';
import { base64Column, partSequence } from '../value/part-sequence.ts';

/** user:expiry in ms:signature, since Spring Security 5.8 with the algorithm's name before the signature. */
const SIGNED = /^([^:]{1,200}):(\d{13}):(?:(SHA256|MD5):)?([0-9a-f]{32}|[0-9a-f]{64})$/;
/** series:token, each base64 of 16 bytes, with `=` escaped in newer versions. */
const PERSISTENT = /^([A-Za-z0-9+/%]{22,34}(?:==|%3D%3D)):([A-Za-z0-9+/%]{22,34}(?:==|%3D%3D))$/;

/** Spring Security's remember-me cookie, of both services. */
export const springRememberMe: Format = {
  id: 'spring-remember-me',
  title: 'Spring Security remember-me',
  recognise({ text, name }) {
    const inner = decodeBase64(text);
    if (inner === undefined) return undefined;
    return signed(text, inner) ?? (/remember/i.test(name) ? persistent(text, inner) : undefined);
  },
};

function signed(text: string, inner: string): FormatMatch | undefined {
  const found = SIGNED.exec(inner);
  if (found === null) return undefined;
  const [, user = '', expiry = '', algorithm, mac = ''] = found;
  if (!isPlausibleMillisecond(Number(expiry))) return undefined;
  const timeAt = base64Column(user.length + 1);
  const macAt = base64Column(inner.length - mac.length);
  return {
    kind: 'client-token',
    parts: partSequence([
      [timeAt, 'payload', 'user name, readable by anybody'],
      [macAt - timeAt, 'time', algorithm === undefined ? 'expiry' : 'expiry and algorithm'],
      [
        text.length - macAt,
        'signature',
        mac.length === 32 ? 'MD5 over name, expiry, password and key' : 'SHA-256 over name, expiry, password and key',
      ],
    ]),
    identity: user,
    peeled: ['the expiry and the signature'],
    why: 'Who has the key of the application and the stored hash of a password can write one; it works until it expires or the password changes.',
    facts: [
      { label: 'user', value: user.slice(0, 100) },
      { label: 'expires', value: new Date(Number(expiry)).toISOString() },
    ],
  };
}

function persistent(text: string, inner: string): FormatMatch | undefined {
  const found = PERSISTENT.exec(inner);
  if (found === null) return undefined;
  const cut = base64Column((found[1] ?? '').length + 1);
  return {
    kind: 'reference',
    parts: partSequence([
      [cut, 'identifier', 'series, 16 bytes', 128],
      [text.length - cut, 'random', 'token, 16 bytes, anew at every use', 128],
    ]),
    identity: found[1] ?? '',
    peeled: ['base64, and the token that changes at every use'],
    likelyBits: 256,
  };
}
