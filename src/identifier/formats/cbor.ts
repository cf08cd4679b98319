import { serialisedFormat } from '../value/serialised-format.ts';

/** A CBOR map, in base64 or hexadecimal. */
export const cbor = serialisedFormat('cbor', {
  id: 'cbor',
  title: 'CBOR value',
});
