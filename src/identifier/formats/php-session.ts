import type { Format } from '../value/format.ts';

const NAMES = /^(?:PHPSESSID|S?SESS[0-9a-f]{32}|.*PHPSESSID)$/i;
/** session.sid_bits_per_character → the characters that it writes (`hexconvtab` of ext/session). */
const GROUPS = [
  { bits: 4, pattern: /^[0-9a-f]{22,256}$/ },
  { bits: 5, pattern: /^[0-9a-v]{22,256}$/ },
  { bits: 6, pattern: /^[0-9a-zA-Z,-]{22,256}$/ },
] as const;

/** session_create_id(): 4, 5 or 6 bits per character, 22 to 256 characters. */
export const phpSession: Format = {
  id: 'php-session',
  title: 'PHP session identifier',
  recognise({ text, name }) {
    if (!NAMES.test(name)) return undefined;
    const group = GROUPS.find(({ pattern }) => pattern.test(text));
    if (group === undefined) return undefined;
    return {
      kind: 'reference',
      parts: [{ start: 0, end: text.length, role: 'identifier', label: `${text.length} characters` }],
      identity: text,
      peeled: [],
      likelyBits: text.length * group.bits,
      why: `If PHP made it with ${group.bits} bits per character`,
    };
  },
};
