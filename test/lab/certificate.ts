/** A certificate for the lab's server, made for each run: RFC 5280, self-signed, with a key that never leaves this process. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the SubjectPublicKeyInfo, base64: how Chromium is told which key to accept. */
  readonly spki: string;
}

const DAY = 86_400_000;

/** It names no host: the browsers under test are told to accept it for every one. `rsa` is for signatures in XML. */
export function makeCertificate(kind: 'ec' | 'rsa' = 'ec', now = Date.now()): Certificate {
  const { privateKey, publicKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicInfo = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm =
    kind === 'ec'
      ? // ecdsa-with-SHA256, RFC 5758 §3.2
        sequence(objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]))
      : // sha256WithRSAEncryption, RFC 4055 §5, with its NULL
        sequence(objectId([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]), element(0x05, Buffer.alloc(0)));
  const commonName = sequence(objectId([0x55, 0x04, 0x03]), element(0x0c, Buffer.from('cookie lab')));
  const name = sequence(element(0x31, commonName));
  const toBeSigned = sequence(
    element(0xa0, integer(Buffer.of(2))),
    // A first byte below 0x80 keeps the number positive.
    integer(Buffer.concat([Buffer.of(0x4c), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(now - DAY), utcTime(now + 30 * DAY)),
    name,
    publicInfo,
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, algorithm, element(0x03, Buffer.concat([Buffer.of(0), signature])));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    spki: createHash('sha256').update(publicInfo).digest('base64'),
  };
}

/** DER: a tag, the length, the content (ITU-T X.690 §8.1). */
function element(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const header =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(header), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

function integer(bytes: Buffer): Buffer {
  return element(0x02, bytes);
}

function objectId(bytes: readonly number[]): Buffer {
  return element(0x06, Buffer.from(bytes));
}

/** YYMMDDHHMMSSZ */
function utcTime(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14);
  return element(0x17, Buffer.from(`${text}Z`));
}
