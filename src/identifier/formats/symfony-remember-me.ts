import { decodeBase64 } from '../../encoding/base64.ts';
import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { base64Column, partSequence } from '../value/part-sequence.ts';

/** class:base64 of the user:expiry:hash or series:token. */
const COOKIE = /^([A-Z]\w*(?:[.\\-]\w+)*):([A-Za-z0-9+/~_=-]{2,200}):(\d{9,10}):([\w+/=~:-]{20,200})$/;

/** Symfony's remember-me cookie, base64 over all of it up to version 5.2. */
export const symfonyRememberMe: Format = {
  id: 'symfony-remember-me',
  title: 'Symfony remember-me',
  recognise({ text }) {
    const inner = text.includes(':') ? text : decodeBase64(text);
    const found = COOKIE.exec(inner ?? '');
    if (found === null || inner === undefined) return undefined;
    const [, type = '', user = '', expiry = '', proof = ''] = found;
    if (!isPlausibleSecond(Number(expiry))) return undefined;
    const column = inner === text ? (at: number) => at : base64Column;
    const [timeAt, proofAt] = [type.length + user.length + 2, inner.length - proof.length].map(column);
    const who = decodeBase64(user.replaceAll('-', '+').replaceAll('_', '/').replaceAll('~', '='));
    // With a token provider the server looks the pair up, and the token is another after each use.
    const [series = '', token] = proof.split(':');
    const size = text.length - (proofAt ?? 0);
    return {
      kind: token === undefined ? 'client-token' : 'reference',
      parts: partSequence([
        [timeAt ?? 0, 'payload', 'class and name of the user, readable by anybody'],
        [(proofAt ?? 0) - (timeAt ?? 0), 'time', 'expiry'],
        token === undefined
          ? [size, 'signature', 'HMAC-SHA256']
          : [size, 'identifier', 'series and token', fitAlphabet(series).upperBits + fitAlphabet(token).upperBits],
      ]),
      identity: token === undefined ? `${type}:${user}` : `${type}:${user}:${series}`,
      peeled: [
        token === undefined
          ? 'the expiry and the proof behind it'
          : 'the expiry and the token that changes at every use',
      ],
      facts: [
        { label: 'user', value: (who ?? user).slice(0, 100) },
        { label: 'expires', value: new Date(Number(expiry) * 1000).toISOString() },
      ],
    };
  },
};
