import type { Format } from '../value/format.ts';

/** get_random_string(32) over small letters and digits. */
export const djangoSession: Format = {
  id: 'django-session',
  title: 'Django session key',
  recognise({ text, name }) {
    if (name !== 'sessionid' || !/^[a-z0-9]{32}$/.test(text)) return undefined;
    return {
      kind: 'reference',
      parts: [
        { start: 0, end: 32, role: 'identifier', label: '32 small letters and digits', bits: 32 * Math.log2(36) },
      ],
      identity: text,
      peeled: [],
      likelyBits: 32 * Math.log2(36),
    };
  },
};
