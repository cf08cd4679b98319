import { serialisedForm } from '../value/serialised-format.ts';

/** A Java object stream, base64 of AC ED 00 05. */
export const javaSerialized = serialisedForm('java', {
  id: 'java-serialized',
  title: 'Java serialised object',
});
