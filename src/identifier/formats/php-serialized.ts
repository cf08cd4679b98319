import { serialisedForm } from '../value/serialised-format.ts';

/** The output of serialize(), plain or in base64. */
export const phpSerialized = serialisedForm('php', {
  id: 'php-serialized',
  title: 'PHP serialised value',
});
