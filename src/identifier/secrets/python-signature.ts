import { decodeBase64 } from '../../encoding/base64.ts';
import { bytesOfBase64, bytesOfBinary, bytesOfHex, bytesOfText } from '../../encoding/bytes.ts';
import { peelLayers } from '../value/layers.ts';
import { itsdangerousKeys } from './itsdangerous-keys.ts';
import type { HashName, KeyDerivation } from './key-derivation.ts';
import type { SignatureTrial, TrialContext } from './signature-trial.ts';

const HASHES: ReadonlyMap<number, HashName> = new Map([
  [27, 'sha1'],
  [43, 'sha256'],
  [86, 'sha512'],
]);
const SEPARATED = /^(.+)([.:])([A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{27})$/s;
const TORNADO = /^(2\|\d{1,2}:\d{1,9}\|10:\d{10}\|.*\|)([0-9a-f]{64})$/s;
const TORNADO_FIRST = /^([A-Za-z0-9+/]+={0,2})\|(\d{10})\|([0-9a-f]{40})$/;
const BOTTLE = /^!([A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)\?([A-Za-z0-9+/]+={0,2})$/;
const FLASK_LOGIN = /^([^|]{1,200})\|([0-9a-f]{128})$/;
const AS_IT_IS: readonly KeyDerivation[] = [{ kind: 'as it is' }];

/** Flask and all of itsdangerous, Django, Tornado, Bottle, Pyramid, Flask-Login. */
export function pythonSignature(value: string, { name = '' }: TrialContext): SignatureTrial | undefined {
  const { text } = peelLayers(value);
  const tornado = TORNADO.exec(text);
  if (tornado !== null) {
    return hmac(
      'sha256',
      AS_IT_IS,
      tornado[1] ?? '',
      bytesOfHex(tornado[2] ?? ''),
      'Tornado signed cookie: HMAC-SHA256 of all before it',
    );
  }
  const first = TORNADO_FIRST.exec(text);
  if (first !== null && name !== '') {
    const message = `${name}${first[1]}${first[2]}`;
    return hmac(
      'sha1',
      AS_IT_IS,
      message,
      bytesOfHex(first[3] ?? ''),
      'Tornado signed cookie: HMAC-SHA1 of name, value and time',
    );
  }
  const bottle = BOTTLE.exec(text);
  if (bottle !== null) {
    const [, mac = '', data = ''] = bottle;
    const hash = mac.length === 24 ? 'md5' : 'sha256';
    return hmac(
      hash,
      AS_IT_IS,
      data,
      bytesOfBase64(mac),
      `Bottle signed cookie: HMAC-${hash.toUpperCase()} of the pickle`,
    );
  }
  const login = FLASK_LOGIN.exec(text);
  if (login !== null) {
    return hmac(
      'sha512',
      AS_IT_IS,
      login[1] ?? '',
      bytesOfHex(login[2] ?? ''),
      'Flask-Login remember token: HMAC-SHA512 of the user',
    );
  }
  const separated = SEPARATED.exec(text);
  if (separated === null) return pyramidTrial(text);
  const [, message = '', separator = '', signature = ''] = separated;
  const hash = HASHES.get(signature.length) ?? 'sha1';
  const isDjango = separator === ':';
  return hmac(
    hash,
    isDjango ? djangoKeys(hash, name) : itsdangerousKeys(hash),
    message,
    bytesOfBase64(signature),
    isDjango
      ? `Django signed value: HMAC-${hash.toUpperCase()} of value and time`
      : `Flask or itsdangerous: HMAC-${hash.toUpperCase()} of payload and time`,
  );
}

/** django.core.signing, by who calls it: sessions, `dumps`, `set_signed_cookie`, `Signer`, `TimestampSigner`, messages. */
function djangoKeys(hash: HashName, name: string): readonly KeyDerivation[] {
  const digest = (before: string) => ({ kind: 'digest', hash, before, after: '' }) as const;
  return [
    digest('django.contrib.sessions.backends.signed_cookiessigner'),
    digest('django.core.signingsigner'),
    digest(`${name}signerdjango.http.cookies`),
    digest('django.core.signing.Signersigner'),
    digest('django.core.signing.TimestampSignersigner'),
    digest('django.contrib.messagessigner'),
    digest('django.contrib.messagessignerdjango.http.cookies'),
  ];
}

/** Bytes of Pyramid's signature → its hash: SHA-512 unless told otherwise. */
const PYRAMID: readonly (readonly [number, HashName])[] = [
  [64, 'sha512'],
  [32, 'sha256'],
  [20, 'sha1'],
];

/** Pyramid: base64url of HMAC and JSON, the key salt and secret joined. */
function pyramidTrial(text: string): SignatureTrial | undefined {
  const bytes = /^[\w-]{60,}={0,2}$/.test(text) ? (decodeBase64(text) ?? '') : '';
  const [size, algorithm] = PYRAMID.find(([each]) => /^\[\d{9,10}/.test(bytes.slice(each, each + 12))) ?? [];
  if (size === undefined || algorithm === undefined) return undefined;
  return {
    algorithm,
    mode: 'hmac',
    keys: [{ kind: 'joined', before: 'pyramid.session.', after: '' }],
    message: bytesOfBinary(bytes.slice(size)),
    expected: bytesOfBinary(bytes.slice(0, size)),
    describe: `Pyramid signed session: HMAC-${algorithm.toUpperCase()} of the state`,
  };
}

function hmac(
  algorithm: HashName,
  keys: readonly KeyDerivation[],
  message: string,
  expected: Uint8Array,
  describe: string,
): SignatureTrial {
  return { algorithm, mode: 'hmac', keys, message: bytesOfText(message), expected, describe };
}
