import { decodeBase64 } from '../../encoding/base64.ts';
import { isPlausibleMillisecond } from '../readers/plausible-time.ts';
import type { Format, FormatMatch, Part } from '../value/format.ts';

const DASHED = /^[0-9a-f]{8}-[0-9a-f]{4}-([1-8])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/**
 * Bits that are neither version nor variant (RFC 9562 §5.4). No UUID has more; 16 random bytes that only dress as one do, and pass for
 * version 4 once in 64 times. A version says how a UUID was made, and nobody vouches for it: its time is never taken off the bound.
 */
const FREE = 122;
/** Versions that promise nothing random: RFC 9562 §5.2 and DCE 1.1, §5.3 and §5.5. Of version 8 only its maker knows (§5.8). */
const VERSIONS: Readonly<Record<string, { readonly label: string; readonly bits: number; readonly why: string }>> = {
  '2': {
    label: 'user or group, time, clock sequence and node',
    bits: 6,
    why: 'If it is what its version 2 says, it is made of a user’s number, the time and the machine, and only a part of the clock sequence is left to guess',
  },
  '3': {
    label: 'MD5 of a name',
    bits: 0,
    why: 'If it is what its version 3 says, it is a hash of a name, and for whoever knows or guesses the name this is left to guess',
  },
  '8': { label: 'made as its maker likes', bits: FREE, why: 'Version 8 says nothing of how it was made' },
  '5': {
    label: 'SHA-1 of a name',
    bits: 0,
    why: 'If it is what its version 5 says, it is a hash of a name, and for whoever knows or guesses the name this is left to guess',
  },
};
/** 100 ns ticks from 1582-10-15 to the Unix epoch (RFC 9562 §5.1). */
const GREGORIAN = 122_192_928_000_000_000n;

/** UUIDs with a version, dashed; also base64 of that text, as Spring Session writes it. */
export const uuid: Format = {
  id: 'uuid',
  title: 'UUID',
  recognise({ text }) {
    if (text.length === 36) return describe(text, text);
    const inner = text.length === 48 ? decodeBase64(text) : undefined;
    return inner === undefined ? undefined : describe(text, inner);
  },
};

function describe(text: string, id: string): FormatMatch | undefined {
  const version = DASHED.exec(id)?.[1];
  if (version === undefined) return undefined;
  const isEncoded = text !== id;
  const peeled = isEncoded ? ['base64'] : [];
  const whole = (label: string, bits: number): readonly Part[] => [
    { start: 0, end: text.length, role: 'identifier', label: isEncoded ? `${label}, base64 of its text` : label, bits },
  ];
  const common = { kind: 'reference', identity: id, peeled } as const;
  const time = version === '1' || version === '6' || version === '7' ? timeOf(id, version) : undefined;
  if (version === '7' && time !== undefined) {
    // RFC 9562 §5.7: 48 bits of milliseconds, then 12 + 62 bits of rand_a and rand_b.
    const pieces: readonly Part[] = [
      { start: 0, end: 13, role: 'time', label: 'milliseconds' },
      { start: 14, end: 36, role: 'random', label: '74 bits beside version and variant' },
    ];
    const parts = whole('version 7: time and 74 bits', FREE).map((part) =>
      isEncoded ? part : { ...part, children: pieces },
    );
    return {
      ...common,
      parts,
      likelyBits: 74,
      why: 'If it is what its version 7 says, it begins with the time, and at most this stands beside it, less where its maker counts (RFC 9562 6.2)',
      facts: [{ label: 'made', value: time }],
    };
  }
  if (time !== undefined) {
    return {
      ...common,
      parts: whole(`version ${version}: time, clock sequence and node`, FREE),
      likelyBits: 14,
      why: `If it is what its version ${version} says, it is made of the time and the machine: whoever knows both has only the clock sequence left to guess`,
      facts: [{ label: 'made', value: time }],
    };
  }
  const told = VERSIONS[version];
  if (told === undefined) {
    return {
      ...common,
      parts: whole(`version ${version}: 122 bits beside version and variant`, FREE),
      likelyBits: FREE,
    };
  }
  return { ...common, parts: whole(`version ${version}: ${told.label}`, FREE), likelyBits: told.bits, why: told.why };
}

/** The time inside, when it is one that somebody could have meant; an accidental version digit shows as an absurd time. */
function timeOf(id: string, version: string): string | undefined {
  const hex = id.replaceAll('-', '');
  const ms =
    version === '7'
      ? Number.parseInt(hex.slice(0, 12), 16)
      : Number((BigInt(`0x${ticks(hex, version)}`) - GREGORIAN) / 10_000n);
  return isPlausibleMillisecond(ms) ? new Date(ms).toISOString() : undefined;
}

/** RFC 9562 §5.1 (version 1: low, mid, high) and §5.6 (version 6: high, mid, low). */
function ticks(hex: string, version: string): string {
  return version === '1'
    ? `${hex.slice(13, 16)}${hex.slice(8, 12)}${hex.slice(0, 8)}`
    : `${hex.slice(0, 12)}${hex.slice(13, 16)}`;
}
