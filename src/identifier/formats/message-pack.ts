import { serialisedForm } from '../value/serialised-format.ts';

/** A MessagePack map, in base64 or hexadecimal. */
export const messagePack = serialisedForm('message-pack', {
  id: 'message-pack',
  title: 'MessagePack value',
});
