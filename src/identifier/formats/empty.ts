import type { Format } from '../value/format.ts';

/** Nothing: a cookie that was emptied, or a flag without a value. */
export const empty: Format = {
  id: 'empty',
  title: 'Empty value',
  recognise: ({ text }) => (text === '' ? { kind: 'empty', parts: [], identity: '', peeled: [] } : undefined),
};
