import type { Format, FormatMatch } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** Base64url of HS256, HS384, HS512: Plug.Crypto.MessageVerifier. */
const SIGNED = /^(SFMyNTY|SFMzODQ|SFM1MTI)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{86})$/;
/** Plug.Crypto.MessageEncryptor since version 2: base64url of 24 bytes of nonce, 16 of tag, and the ciphertext of XChaCha20-Poly1305. */
const XCHACHA = /^XCP\.[A-Za-z0-9_-]{54,}$/;
/** Before it: base64url of A128GCM, A192GCM, A256GCM; wrapped key, nonce, ciphertext, tag. */
const SEALED =
  /^(QTEyOEdDTQ|QTE5MkdDTQ|QTI1NkdDTQ)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]{22})$/;
const HASHES: Readonly<Record<string, string>> = { SFMyNTY: '256', SFMzODQ: '384', SFM1MTI: '512' };

const SEALED_SESSION: Pick<FormatMatch, 'kind' | 'identity' | 'peeled' | 'sessionPlace'> = {
  kind: 'sealed',
  identity: '',
  peeled: ['everything: the session is encrypted, anew in every response'],
  sessionPlace: 'browser',
};

/** Sessions and tokens of Phoenix and Plug: Erlang terms in the cookie, signed or encrypted. */
export const plug: Format = {
  id: 'plug',
  title: 'Plug or Phoenix session',
  recognise({ text }) {
    const [, kind = '', body = '', mac = ''] = SIGNED.exec(text) ?? [];
    if (kind !== '') {
      return {
        kind: 'client-state',
        parts: partSequence([
          [kind.length, 'constant', `header, HS${HASHES[kind]}`],
          [1, undefined, ''],
          [body.length, 'payload', 'state, Erlang terms, readable by anybody'],
          [1, undefined, ''],
          [mac.length, 'signature', `HMAC-SHA${HASHES[kind]}`],
        ]),
        identity: body,
        peeled: ['the header and the signature'],
      };
    }
    if (XCHACHA.test(text)) {
      return {
        ...SEALED_SESSION,
        parts: partSequence([
          [4, 'constant', 'header'],
          [32, 'random', 'nonce'],
          [text.length - 36, 'payload', 'authentication tag and XChaCha20 ciphertext'],
        ]),
      };
    }
    const sealed = SEALED.exec(text);
    if (sealed === null) return undefined;
    const [head = '', key = '', nonce = '', cipher = '', tag = ''] = sealed.slice(1);
    return {
      ...SEALED_SESSION,
      parts: partSequence([
        [head.length + 1, 'constant', 'header'],
        [key.length + 1, 'payload', 'wrapped key'],
        [nonce.length + 1, 'random', 'nonce'],
        [cipher.length + 1, 'payload', 'AES-GCM ciphertext'],
        [tag.length, 'signature', 'authentication tag'],
      ]),
    };
  },
};
