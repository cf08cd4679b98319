/**
 * Names that no browser takes for prefixed ones, and some servers do, because they change a name before they look it up. A cookie of such
 * a name can be set by whoever the prefix was to keep out ("Cookie Crumbles", USENIX Security 2023; "Cookie Chaos", PortSwigger 2025).
 */
import { type NamePrefix, namePrefix } from './name-prefix.ts';

export interface MangledName {
  /** What such a server makes of it. */
  readonly name: string;
  readonly prefix: NamePrefix;
  readonly by: 'underscores' | 'decoding' | 'trimming' | 'old-syntax';
  /** Which servers do so; the end of a sentence. */
  readonly text: string;
}

const TEXTS = {
  // CVE-2022-31629. Measured with PHP 8.2: it drops `..Host-sid`, and still makes `__host-sid` of `..host-sid`.
  underscores:
    'PHP before 7.4.31, 8.0.24 and 8.1.11, which turns dots, blanks and brackets into underscores (later ones only where the prefix is in small letters)',
  // CVE-2020-7070, CVE-2020-8184.
  decoding:
    'PHP before 7.2.34, 7.3.23 and 7.4.11, Rack before 2.1.4 and 2.2.3, and others that decode percent signs in names',
  trimming: 'Django, ASP.NET and others that trim more kinds of white space from names than browsers do',
  'old-syntax': 'Java servers that read a header which begins with $Version by the rules of RFC 2109, commas included',
} as const satisfies Record<MangledName['by'], string>;

/** No prefix is longer than this with all of its characters encoded, and blanks before it. */
const BEGINNING = 200;
/** What Unicode calls white space; JavaScript's `trim` leaves out U+0085 and U+001C to U+001F. */
const WHITE_SPACE = /^[\s\x1c-\x1f\x85]+/;

/** @returns undefined for a name with a prefix of its own, and for one that stays without */
export function mangledName(name: string, value: string): MangledName | undefined {
  if (namePrefix(name) !== undefined) return undefined;
  if (/^\$version$/i.test(name)) {
    const hidden = /[,;]\s*(__[^=\s,;]{1,80})=/.exec(value.slice(0, 4 * BEGINNING))?.[1] ?? '';
    return told(hidden, 'old-syntax');
  }
  const beginning = name.slice(0, BEGINNING);
  return (
    told(beginning.replace(/^ +/, '').replace(/[ .[]/g, '_'), 'underscores') ??
    told(decoded(beginning), 'decoding') ??
    told(beginning.replace(WHITE_SPACE, ''), 'trimming')
  );
}

function told(name: string, by: MangledName['by']): MangledName | undefined {
  const prefix = namePrefix(name);
  return prefix === undefined ? undefined : { name, prefix, by, text: TEXTS[by] };
}

/** Each escape of an ASCII character; others are no part of a prefix. */
function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
