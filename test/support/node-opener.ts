import { createDecipheriv } from 'node:crypto';
import type { Opener } from '../../src/identifier/secrets/try-seal.ts';

/** Node's own decryption, as the core wants it handed in. */
export const nodeOpener: Opener = {
  async open({ cipher, iv, sealed, additional }, key) {
    const bits = key.length * 8;
    if (![128, 192, 256].includes(bits)) return undefined;
    try {
      if (cipher === 'AES-CBC') {
        const blocks = createDecipheriv(`aes-${bits}-cbc`, key, iv);
        return Buffer.concat([blocks.update(sealed), blocks.final()]);
      }
      const counter = createDecipheriv(
        bits === 256 ? 'aes-256-gcm' : bits === 192 ? 'aes-192-gcm' : 'aes-128-gcm',
        key,
        iv,
      );
      counter.setAuthTag(sealed.subarray(-16));
      counter.setAAD(additional);
      return Buffer.concat([counter.update(sealed.subarray(0, -16)), counter.final()]);
    } catch {
      return undefined;
    }
  },
};
