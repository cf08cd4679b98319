import { serialisedFormat } from '../value/serialised-format.ts';

/** The output of Marshal.dump, base64 of 04 08. */
export const rubyMarshal = serialisedFormat('marshal', {
  id: 'ruby-marshal',
  title: 'Ruby Marshal value',
});
