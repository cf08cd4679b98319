import type { Format } from '../format.ts';

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
        { start: head, end: text.length, role: 'payload', label: 'encrypted ticket' },
      ],
      identity: '',
      peeled: ['everything: the ticket is encrypted'],
    };
  },
};
