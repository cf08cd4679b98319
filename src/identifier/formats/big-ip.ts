import { type AddressHint, isInternalAddress, shortIpv6 } from '../value/address-hint.ts';
import type { Format, FormatMatch, ValueFact } from '../value/format.ts';
import { type Piece, partSequence } from '../value/part-sequence.ts';

/** IPv4 little-endian, port with its bytes swapped, four zeros. */
const IPV4 = /^(\d{1,10})\.(\d{1,5})\.0000$/;
/** IPv6 in order, port with its bytes swapped. */
const IPV6 = /^(vi)([0-9a-f]{32})\.(\d{1,5})$/;
/** Route domain, address (IPv4 as ::ffff:a.b.c.d) and port, all in order. */
const ROUTED = /^(rd\d{1,5}o)([0-9a-f]{32})o(\d{1,5})$/;

/** With cookie encryption switched on: base64 of AES, in newer versions behind an exclamation mark. */
const SEALED = /^!?[A-Za-z0-9+/]{22,}={0,2}$/;
/** Its default name ends in that of the pool, with the partition in front where it is not the common one. */
const NAME = /^BIGipServer(.{0,200})$/;

/** F5 BIG-IP's persistence cookie: the address and port of the server behind it. */
export const bigIp: Format = {
  id: 'big-ip',
  title: 'BIG-IP persistence cookie',
  recognise({ text, name }) {
    const named = NAME.exec(name);
    const pool = named?.[1] ?? '';
    if (named !== null && SEALED.test(text)) return sealed(text, pool);
    const [, address = '', port = ''] = IPV4.exec(text) ?? [];
    if (address !== '') {
      const host = Number(address);
      if (host > 0xffffffff || Number(port) > 0xffff) return undefined;
      const ip = [0, 8, 16, 24].map((shift) => Math.floor(host / 2 ** shift) % 256).join('.');
      return routed(ip, swapped(port), pool, [
        [address.length, 'node', 'address of the server'],
        [1, undefined, ''],
        [port.length, 'node', 'port of the server'],
        [1, undefined, ''],
        [4, 'constant', 'reserved'],
      ]);
    }
    const found = IPV6.exec(text) ?? ROUTED.exec(text);
    if (found === null) return undefined;
    const [, head = '', hex = '', tail = ''] = found;
    if (Number(tail) > 0xffff) return undefined;
    return routed(ipOf(hex), head === 'vi' ? swapped(tail) : Number(tail), pool, [
      [head.length, 'constant', head === 'vi' ? 'IPv6' : 'route domain'],
      [32, 'node', 'address of the server'],
      [1, undefined, ''],
      [tail.length, 'node', 'port of the server'],
    ]);
  },
};

function routed(address: string, port: number, pool: string, pieces: readonly Piece[]): FormatMatch {
  const hint: AddressHint = { address, port, isInternal: isInternalAddress(address) };
  return {
    kind: 'client-state',
    parts: partSequence(pieces),
    identity: `${address}:${port}`,
    peeled: [],
    why: 'It names the server that the load balancer chose; it is no session.',
    facts: [
      { label: 'server', value: address.includes(':') ? `[${address}]:${port}` : `${address}:${port}` },
      ...poolFacts(pool),
    ],
    sessionPlace: 'none',
    addresses: [hint],
  };
}

function sealed(text: string, pool: string): FormatMatch {
  const marker = text.startsWith('!') ? 1 : 0;
  return {
    kind: 'sealed',
    parts: partSequence([
      [marker, 'constant', 'marker'],
      [text.length - marker, 'payload', 'encrypted address of the server'],
    ]),
    identity: '',
    peeled: ['everything: the address is encrypted'],
    why: 'It names the server that the load balancer chose, encrypted; it is no session.',
    facts: poolFacts(pool),
    sessionPlace: 'none',
  };
}

function poolFacts(pool: string): readonly ValueFact[] {
  return pool === '' ? [] : [{ label: 'pool', value: pool.slice(0, 100) }];
}

function swapped(port: string): number {
  const value = Number(port);
  return (value % 256) * 256 + Math.floor(value / 256);
}

function ipOf(hex: string): string {
  const mapped = /^0{20}ffff([0-9a-f]{8})$/.exec(hex)?.[1];
  if (mapped !== undefined) return [0, 2, 4, 6].map((at) => Number.parseInt(mapped.slice(at, at + 2), 16)).join('.');
  return shortIpv6(Array.from({ length: 8 }, (_, index) => hex.slice(index * 4, index * 4 + 4)).join(':'));
}
