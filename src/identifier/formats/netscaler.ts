import { type AddressHint, isInternalIpv4 } from '../value/address-hint.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** ffffffff, the address XOR 03081e11, a constant, the port XOR 3630. */
const COOKIE = /^(ffffffff)([0-9a-f]{8})(45525d5f4f58455e445a4a42)([0-9a-f]{4})$/;
const NAMES = /^NSC_(.+)$/s;

/** Citrix NetScaler's persistence cookie under any name; its default one is that of the service, every letter moved on by one. */
export const netscaler: Format = {
  id: 'netscaler',
  title: 'NetScaler persistence cookie',
  recognise({ text, name }) {
    const found = COOKIE.exec(text);
    if (found === null) return undefined;
    const host = (Number.parseInt(found[2] ?? '', 16) ^ 0x03081e11) >>> 0;
    const port = Number.parseInt(found[4] ?? '', 16) ^ 0x3630;
    const address = [24, 16, 8, 0].map((shift) => (host >>> shift) & 255).join('.');
    const hint: AddressHint = { address, port, isInternal: isInternalIpv4(address) };
    const service = (NAMES.exec(name)?.[1] ?? '').replace(/[a-z]/gi, before);
    return {
      kind: 'client-state',
      parts: partSequence([
        [8, 'constant', 'marker'],
        [8, 'node', 'address of the server'],
        [24, 'constant', 'marker'],
        [4, 'node', 'port of the server'],
      ]),
      identity: `${address}:${port}`,
      peeled: [],
      why: 'It names the server that the load balancer chose; it is no session.',
      facts: [
        { label: 'server', value: `${address}:${port}` },
        ...(service === '' ? [] : [{ label: 'service', value: service.slice(0, 100) }]),
      ],
      sessionPlace: 'none',
      addresses: [hint],
    };
  },
};

/** The letter before, `a` after `z`. */
function before(letter: string): string {
  const code = letter.charCodeAt(0);
  return letter === 'a' ? 'z' : letter === 'A' ? 'Z' : String.fromCharCode(code - 1);
}
