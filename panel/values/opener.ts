import type { Opener } from '../../src/identifier/secrets/try-seal.ts';

/** WebCrypto's decryption, as the core wants it handed in. */
export const opener: Opener = {
  async open({ cipher, iv, sealed, additional }, key) {
    if (![16, 24, 32].includes(key.length)) return undefined;
    try {
      const imported = await crypto.subtle.importKey('raw', Uint8Array.from(key), cipher, false, ['decrypt']);
      const settings =
        cipher === 'AES-CBC'
          ? { name: cipher, iv: Uint8Array.from(iv) }
          : { name: cipher, iv: Uint8Array.from(iv), additionalData: Uint8Array.from(additional) };
      return new Uint8Array(await crypto.subtle.decrypt(settings, imported, Uint8Array.from(sealed)));
    } catch {
      return undefined;
    }
  },
};
