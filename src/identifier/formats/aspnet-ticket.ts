import { decodeBase64 } from '../../encoding/base64.ts';
import { encodeHex } from '../../encoding/hex.ts';
import type { Format, Part, SessionPlace } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** Base64url of 09 F0 C9 F0, the magic header of ASP.NET Core data protection. */
const CORE = /^CfDJ8[A-Za-z0-9_-]{40,}$/;
/** Forms authentication: an encrypted ticket, in hexadecimal of the .NET Framework, in base64 of Mono, under its default name and what is added to it. */
const FORMS_NAME = /^\.ASPX(?:FORMS)?AUTH\w{0,40}$/i;
const FORMS = /^(?:[0-9A-F]{96,}|(?:[A-Za-z0-9+/]{4}){24,}(?:[A-Za-z0-9+/]{2,3}={1,2})?)$/i;
/** Its role manager and anonymous identification: base64url, then the count of `=` that were left off (HttpServerUtility.UrlTokenEncode). */
const ROLES_NAME = /^\.ASPX(?:ROLES|ANONYMOUS)$/i;
const ROLES = /^[A-Za-z0-9_-]{40,}[012]$/;
/** Default names of ASP.NET Core → where the session of such a cookie lives; of any other name the ticket may be either. */
const CORE_NAMES: readonly (readonly [RegExp, SessionPlace])[] = [
  [/^\.AspNetCore\.(?:Identity\.\w+|Cookies)(?:C\d+)?$/i, 'browser'],
  [/^\.AspNetCore\.Session$/i, 'server'],
  [/^\.AspNetCore\.(?:Antiforgery|Correlation|OpenIdConnect|Mvc)\b/i, 'none'],
];

/** Tickets of ASP.NET: authentication state that only the server's key can read. */
export const aspnetTicket: Format = {
  id: 'aspnet-ticket',
  title: 'ASP.NET protected ticket',
  recognise({ text, name }) {
    const isCore = CORE.test(text);
    const isForms = (FORMS_NAME.test(name) && FORMS.test(text)) || (ROLES_NAME.test(name) && ROLES.test(text));
    if (!isCore && !isForms) return undefined;
    const head = isCore ? 5 : 0;
    const sessionPlace = isCore ? CORE_NAMES.find(([pattern]) => pattern.test(name))?.[1] : 'browser';
    return {
      kind: 'sealed',
      parts: [
        ...(isCore ? [{ start: 0, end: head, role: 'constant' as const, label: 'data protection header' }] : []),
        {
          start: head,
          end: text.length,
          role: 'payload',
          label: 'encrypted ticket',
          ...(isCore && { children: keyAndRest(text) }),
        },
      ],
      identity: '',
      peeled: ['everything: the ticket is encrypted'],
      ...(isCore && { facts: [{ label: 'key', value: keyId(text) }] }),
      ...(sessionPlace !== undefined && { sessionPlace }),
    };
  },
};

/** Four bytes of magic, then sixteen that name the key: characters 5 to 27. */
function keyAndRest(text: string): readonly Part[] {
  return partSequence(
    [
      [22, 'constant', 'which key of the key ring'],
      [text.length - 27, 'payload', 'ciphertext and its authentication'],
    ],
    5,
  );
}

/** The first three fields of a GUID are little-endian. */
function keyId(text: string): string {
  const bytes = (decodeBase64(text.slice(0, 28)) ?? '').slice(4, 20);
  const hex = encodeHex(bytes);
  const swapped = (from: number, to: number) => encodeHex([...bytes.slice(from, to)].reverse().join(''));
  return [swapped(0, 4), swapped(4, 6), swapped(6, 8), hex.slice(16, 20), hex.slice(20)].join('-');
}
