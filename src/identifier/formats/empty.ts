import type { Format } from '../format.ts';

/** Nothing: a cookie that was emptied, or a flag without a value. */
export const empty: Format = {
  id: 'empty',
  title: 'Empty value',
  source: 'https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.1',
  recognise: ({ text }) => (text === '' ? { kind: 'empty', parts: [], identity: '', peeled: [] } : undefined),
};
