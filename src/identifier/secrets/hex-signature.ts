import { bytesOfHex, bytesOfText } from '../../encoding/bytes.ts';
import { peelLayers } from '../value/layers.ts';
import type { HashName } from './key-derivation.ts';
import type { SignatureTrial } from './signature-trial.ts';

/** What applications make by themselves: value, separator, HMAC in hexadecimal. */
const SIGNED = /^(.+)[.:|-]([0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40})$/s;
const HASHES: ReadonlyMap<number, HashName> = new Map([
  [40, 'sha1'],
  [64, 'sha256'],
  [128, 'sha512'],
]);

/** The last to be asked: several frameworks have the same shape, and sign more than the part before the separator. */
export function hexSignature(value: string): SignatureTrial | undefined {
  const { text } = peelLayers(value);
  const [, body = '', mac = ''] = SIGNED.exec(text) ?? [];
  const algorithm = HASHES.get(mac.length);
  if (algorithm === undefined) return undefined;
  return {
    algorithm,
    mode: 'hmac',
    keys: [{ kind: 'as it is' }],
    message: bytesOfText(body),
    expected: bytesOfHex(mac),
    describe: `Value with a signature, if it is one: HMAC-${algorithm.toUpperCase()} of the part before the last separator`,
  };
}
