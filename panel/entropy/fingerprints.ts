/** Keyed fingerprints for what leaves the panel: the key is made once per panel, kept nowhere, and cannot be taken out. */
let key: Promise<CryptoKey> | undefined;

/** The first 12 hex digits of HMAC-SHA-256, by value. Fingerprints of one panel can be compared, of two not. */
export async function fingerprintsOf(values: readonly string[]): Promise<ReadonlyMap<string, string>> {
  key ??= crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) as Promise<CryptoKey>;
  const made = await key;
  const encoder = new TextEncoder();
  const prints = new Map<string, string>();
  for (const value of values) {
    if (prints.has(value)) continue;
    const digest = new Uint8Array(await crypto.subtle.sign('HMAC', made, encoder.encode(value)));
    prints.set(value, Array.from(digest.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  return prints;
}
