import { serialisedFormat } from '../value/serialised-format.ts';

/** The output of serialize(), plain or in base64. */
export const phpSerialized = serialisedFormat('php', {
  id: 'php-serialized',
  title: 'PHP serialised value',
});
