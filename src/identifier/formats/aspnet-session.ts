import type { Format } from '../format.ts';

/** System.Web's session state: 15 random bytes as 24 characters of a–z and 0–5. */
export const aspnetSession: Format = {
  id: 'aspnet-session',
  title: 'ASP.NET session identifier',
  source: 'https://github.com/microsoft/referencesource/blob/master/System.Web/State/SessionIDManager.cs',
  recognise({ text, name }) {
    if (name.toLowerCase() !== 'asp.net_sessionid' || !/^[a-z0-5]{24}$/.test(text)) return undefined;
    return {
      kind: 'reference',
      parts: [{ start: 0, end: 24, role: 'identifier', label: '15 bytes in 24 characters of a–z and 0–5', bits: 120 }],
      identity: text,
      peeled: [],
      likelyBits: 120,
    };
  },
};
