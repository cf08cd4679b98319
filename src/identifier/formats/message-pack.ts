import { serialisedFormat } from '../value/serialised-format.ts';

/** A MessagePack map, in base64 or hexadecimal. */
export const messagePack = serialisedFormat('message-pack', {
  id: 'message-pack',
  title: 'MessagePack value',
});
