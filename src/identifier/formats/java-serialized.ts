import { serialisedFormat } from '../value/serialised-format.ts';

/** A Java object stream, base64 of AC ED 00 05. */
export const javaSerialized = serialisedFormat('java', {
  id: 'java-serialized',
  title: 'Java serialised object',
});
