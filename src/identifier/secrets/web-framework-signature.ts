import { decodeBase64, decodeBase64Text } from '../../encoding/base64.ts';
import { bytesOfBase64, bytesOfBinary, bytesOfHex, bytesOfText } from '../../encoding/bytes.ts';
import { parseJsonObject, scalarMember } from '../value/json-object.ts';
import { peelLayers } from '../value/layers.ts';
import type { HashName, KeyDerivation } from './key-derivation.ts';
import type { SignatureTrial, TrialContext } from './signature-trial.ts';

const RAILS = /^([A-Za-z0-9+/_=-]+)--([0-9a-f]{40}|[0-9a-f]{64})$/;
const PLAY = /^([0-9a-f]{40})-([^=]+=.*)$/s;
const YII = /^([0-9a-f]{64})(a:2:\{.*)$/s;
const CODEIGNITER = /^(a:\d{1,4}:\{.*\})([0-9a-f]{40}|[0-9a-f]{32})$/s;
const PLUG = /^((SFMyNTY|SFMzODQ|SFM1MTI)\.[A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{86})$/;
const PLUG_HASHES: Readonly<Record<string, HashName>> = { SFMyNTY: 'sha256', SFMzODQ: 'sha384', SFM1MTI: 'sha512' };
const BEAKER = /^([0-9a-f]{40})([0-9a-f]{32})$/;
const GORILLA = /^(\d{9,10}\|[A-Za-z0-9_=-]+)\|.{32}$/s;
const AS_IT_IS: readonly KeyDerivation[] = [{ kind: 'as it is' }];
/** Salts of Plug's and Phoenix's documentation; an application's own cannot be guessed. */
const PLUG_SALTS = ['cookie store signing salt', 'user auth', 'user socket', 'signing salt', 'user'];

/** Rails and Rack, Laravel, Play, Yii, Beaker, CodeIgniter, Phoenix, gorilla. */
export function webFrameworkSignature(value: string, { name = '' }: TrialContext): SignatureTrial | undefined {
  const { text } = peelLayers(value);
  return railsTrial(text) ?? laravelTrial(text) ?? gorillaTrial(text, name) ?? plugTrial(text) ?? frontTrial(text);
}

/** Rack and Rails before 4 sign with the secret itself, later ones with PBKDF2 of it (SHA-1 before 7.0, SHA-256 since). */
function railsTrial(text: string): SignatureTrial | undefined {
  const [, data = '', mac = ''] = RAILS.exec(text) ?? [];
  if (mac === '') return undefined;
  const derived = ['signed cookie', 'signed encrypted cookie'].flatMap((salt) =>
    (['sha1', 'sha256'] as const).map(
      (hash) => ({ kind: 'pbkdf2', hash, salt, iterations: 1000, length: 64 }) as const,
    ),
  );
  return {
    algorithm: mac.length === 40 ? 'sha1' : 'sha256',
    mode: 'hmac',
    keys: [...AS_IT_IS, ...derived],
    message: bytesOfText(data),
    expected: bytesOfHex(mac),
    describe: 'Rails or Rack signed cookie: HMAC of the part before “--”',
  };
}

function laravelTrial(text: string): SignatureTrial | undefined {
  const envelope = text.startsWith('eyJ') ? parseJsonObject(decodeBase64Text(text)) : undefined;
  const [iv, sealed, mac] = ['iv', 'value', 'mac'].map((member) => envelope && scalarMember(envelope, member));
  if (iv === undefined || sealed === undefined || mac === undefined || !/^[0-9a-f]{64}$/.test(mac)) return undefined;
  return {
    algorithm: 'sha256',
    mode: 'hmac',
    keys: [{ kind: 'base64' }, ...AS_IT_IS],
    message: bytesOfText(iv + sealed),
    expected: bytesOfHex(mac),
    describe: 'Laravel encrypted value: HMAC-SHA256 of initialisation vector and ciphertext, with APP_KEY',
  };
}

/** The MAC covers the cookie's name, which has to be known. */
function gorillaTrial(text: string, name: string): SignatureTrial | undefined {
  const bytes = name !== '' && /^M[Tj]/.test(text) ? decodeBase64(text) : undefined;
  const signed = GORILLA.exec(bytes ?? '')?.[1];
  if (bytes === undefined || signed === undefined) return undefined;
  return {
    algorithm: 'sha256',
    mode: 'hmac',
    keys: [...AS_IT_IS, { kind: 'base64' }],
    message: bytesOfText(`${name}|${signed}`),
    expected: bytesOfBinary(bytes.slice(-32)),
    describe: 'Gorilla secure cookie: HMAC-SHA256 of name, time and value',
  };
}

function plugTrial(text: string): SignatureTrial | undefined {
  const [, message = '', header = '', mac = ''] = PLUG.exec(text) ?? [];
  const algorithm = PLUG_HASHES[header];
  if (algorithm === undefined) return undefined;
  return {
    algorithm,
    mode: 'hmac',
    keys: PLUG_SALTS.map((salt) => ({ kind: 'pbkdf2', hash: 'sha256', salt, iterations: 1000, length: 32 })),
    message: bytesOfText(message),
    expected: bytesOfBase64(mac),
    describe: `Plug or Phoenix: HMAC-${algorithm.toUpperCase()} of header and state, with a salt of the documentation`,
  };
}

/** Hexadecimal signatures in front of the data (Play, Yii, Beaker) or behind it (CodeIgniter 2). */
function frontTrial(text: string): SignatureTrial | undefined {
  const play = PLAY.exec(text);
  const yii = play === null ? YII.exec(text) : null;
  const front = play ?? yii;
  if (front !== null) {
    return {
      algorithm: play === null ? 'sha256' : 'sha1',
      mode: 'hmac',
      keys: AS_IT_IS,
      message: bytesOfText(front[2] ?? ''),
      expected: bytesOfHex(front[1] ?? ''),
      describe: play === null ? 'Yii validated cookie: HMAC-SHA256 of the data' : 'Play session: HMAC-SHA1 of the data',
    };
  }
  const beaker = BEAKER.exec(text);
  if (beaker !== null) {
    return {
      algorithm: 'sha1',
      mode: 'hmac',
      keys: AS_IT_IS,
      message: bytesOfText(beaker[2] ?? ''),
      expected: bytesOfHex(beaker[1] ?? ''),
      describe: 'Beaker session: HMAC-SHA1 of the identifier',
    };
  }
  const [, data = '', mac = ''] = CODEIGNITER.exec(text) ?? [];
  if (mac === '') return undefined;
  return {
    algorithm: mac.length === 40 ? 'sha1' : 'md5',
    mode: mac.length === 40 ? 'hmac' : 'appended',
    keys: AS_IT_IS,
    message: bytesOfText(data),
    expected: bytesOfHex(mac),
    describe:
      mac.length === 40 ? 'CodeIgniter 2 session: HMAC-SHA1 of the state' : 'CodeIgniter session: MD5 of state and key',
  };
}
