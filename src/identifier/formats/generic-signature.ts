import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Format } from '../value/format.ts';
import { signedValue } from './signed-value.ts';

/** value.signature, the signature base64 of 20, 32 or 64 bytes: @fastify/session, Flask-Session, itsdangerous' Signer, cookie-parser. */
const SIGNED = /^(.+)\.([A-Za-z0-9+/_-]{27}|[A-Za-z0-9+/_-]{43}|[A-Za-z0-9+/_-]{86})={0,2}$/s;
/** The same in hexadecimal, behind any of the usual separators: what applications make by themselves. */
const SIGNED_HEX = /^(.+)[.:|-]([0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40})$/s;
/** keygrip: `name.sig` holds the signature of the cookie `name`. */
const COMPANION = /^(?:[A-Za-z0-9_-]{27}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{86})$/;
const HASHES: ReadonlyMap<number, string> = new Map([
  [27, 'SHA-1'],
  [43, 'SHA-256'],
  [86, 'SHA-512'],
  [40, 'SHA-1'],
  [64, 'SHA-256'],
  [128, 'SHA-512'],
]);

export const genericSignature: Format = {
  id: 'generic-signature',
  title: 'Value with a signature',
  recognise({ text, name }) {
    if (name.endsWith('.sig') && COMPANION.test(text)) {
      return {
        kind: 'sealed',
        parts: [{ start: 0, end: text.length, role: 'signature', label: `HMAC (${HASHES.get(text.length)})` }],
        identity: '',
        peeled: ['everything: it is the signature of another cookie'],
        why: `It signs the cookie ${name.slice(0, -4).slice(0, 60)}.`,
        sessionPlace: 'none',
      };
    }
    const base64 = SIGNED.exec(text);
    const found = base64 ?? SIGNED_HEX.exec(text);
    const [, value, signature] = found ?? [];
    if (value === undefined || signature === undefined) return undefined;
    const { kind, part, facts, inner, ...signed } = signedValue(value);
    const isState = part.label.startsWith('state');
    const capacity = part.bits ?? fitAlphabet(value).upperBits;
    const likelyBits = signed.likelyBits ?? capacity;
    // The length alone does not prove a signature; a second secret could stand there. So the bound counts both.
    return {
      kind: isState ? kind : 'reference',
      parts: [
        isState
          ? part
          : {
              ...part,
              role: 'identifier',
              label: inner === undefined ? `${value.length} characters` : part.label,
              bits: capacity,
            },
        {
          start: value.length + 1,
          end: text.length,
          role: 'signature',
          label: `${HASHES.get(signature.length)} signature, by its length`,
          bits: isState ? 0 : fitAlphabet(signature).upperBits,
        },
      ],
      // Behind a short name, and in hexadecimal, a secret is as likely as a signature: then all of it says who.
      ...((base64 !== null && kind === 'reference') || isState
        ? { identity: value, peeled: [`the signature after the last separator (${signature.length} characters)`] }
        : { identity: text, peeled: [] }),
      facts,
      // A name or a number is not guarded by being hard to guess: nothing can be said of what its signature is worth.
      ...(kind === 'reference' && {
        likelyBits,
        why: signed.why ?? 'If the part behind the separator is a signature, only the part before it has to be guessed',
      }),
      ...(inner !== undefined && { inner }),
    };
  },
};
