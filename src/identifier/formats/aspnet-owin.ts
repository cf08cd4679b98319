import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

const NAMES = /^\.AspNet\.[\w.]{1,60}$/i;

/** Katana's cookie authentication (Microsoft.Owin): a claims ticket, protected with the machine key, under its default names. */
export const aspnetOwin: Format = {
  id: 'aspnet-owin',
  title: 'ASP.NET Identity ticket (OWIN)',
  recognise({ text, name }) {
    if (!NAMES.test(name) || !/^[A-Za-z0-9_-]{100,}$/.test(text)) return undefined;
    return {
      kind: 'sealed',
      parts: partSequence([[text.length, 'payload', 'encrypted claims ticket']]),
      identity: '',
      peeled: ['everything: the ticket is encrypted'],
      sessionPlace: 'browser',
    };
  },
};
