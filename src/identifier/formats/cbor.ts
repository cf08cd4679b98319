import { serialisedForm } from '../value/serialised-format.ts';

/** A CBOR map, in base64 or hexadecimal. */
export const cbor = serialisedForm('cbor', {
  id: 'cbor',
  title: 'CBOR value',
});
