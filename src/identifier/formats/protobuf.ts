import { serialisedFormat } from '../value/serialised-format.ts';

/** Numbered fields with readable text among them, in base64 or hexadecimal; without the schema it stays a guess. */
export const protobuf = serialisedFormat('protobuf', {
  id: 'protobuf',
  title: 'Protocol buffers message',
});
