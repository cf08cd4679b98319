import { decodeBase64 } from '../base64.ts';
import type { Format, Part } from '../format.ts';
import { partSequence } from '../part-sequence.ts';
import { hexOf } from '../readers/byte-cursor.ts';

/** Base64url of 09 F0 C9 F0, the magic header of ASP.NET Core data protection. */
const CORE = /^CfDJ8[A-Za-z0-9_-]{40,}$/;
/** Forms authentication of the .NET Framework: an encrypted ticket in hexadecimal, under its default name. */
const FORMS_NAME = /^\.ASPXAUTH$/i;
const FORMS = /^[0-9A-F]{96,}$/i;

/** Tickets of ASP.NET: authentication state that only the server's key can read. */
export const aspnetTicket: Format = {
  id: 'aspnet-ticket',
  title: 'ASP.NET protected ticket',
  source:
    'https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/authenticated-encryption-details',
  recognise({ text, name }) {
    const isCore = CORE.test(text);
    if (!isCore && !(FORMS_NAME.test(name) && FORMS.test(text))) return undefined;
    const head = isCore ? 5 : 0;
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
      ...(isCore ? { facts: [{ label: 'key', value: keyId(text) }] } : { keeping: 'browser' as const }),
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
  const hex = hexOf(bytes);
  const swapped = (from: number, to: number) => hexOf([...bytes.slice(from, to)].reverse().join(''));
  return [swapped(0, 4), swapped(4, 6), swapped(6, 8), hex.slice(16, 20), hex.slice(20)].join('-');
}
