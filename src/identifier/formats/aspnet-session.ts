import type { Format } from '../value/format.ts';

/** System.Web's session state: 15 random bytes as 24 characters of a–z and 0–5; Mono's: 12 bytes in hexadecimal capitals. */
const MAKERS = [
  { pattern: /^[a-z0-5]{24}$/, bits: 120, label: '15 bytes in 24 characters of a–z and 0–5' },
  { pattern: /^[0-9A-F]{24}$/, bits: 96, label: '12 bytes, hexadecimal, as Mono makes them' },
] as const;

export const aspnetSession: Format = {
  id: 'aspnet-session',
  title: 'ASP.NET session identifier',
  recognise({ text, name }) {
    const maker =
      name.toLowerCase() === 'asp.net_sessionid' ? MAKERS.find(({ pattern }) => pattern.test(text)) : undefined;
    if (maker === undefined) return undefined;
    const { bits, label } = maker;
    return {
      kind: 'reference',
      parts: [{ start: 0, end: 24, role: 'identifier', label, bits }],
      identity: text,
      peeled: [],
      likelyBits: bits,
    };
  },
};
