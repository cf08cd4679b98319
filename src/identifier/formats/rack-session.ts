import type { Format } from '../format.ts';
import { partSequence } from '../part-sequence.ts';

/** Rack::Session::Pool and its kin: SecureRandom.hex(32). Rack::Session::Cookie is the form of Rails' signed cookies. */
export const rackSession: Format = {
  id: 'rack-session',
  title: 'Rack session identifier',
  source: 'https://github.com/rack/rack-session/blob/main/lib/rack/session/abstract/id.rb',
  recognise({ text, name }) {
    if (name !== 'rack.session' || !/^[0-9a-f]{64}$/.test(text)) return undefined;
    return {
      kind: 'reference',
      parts: partSequence([[64, 'identifier', '32 bytes, hexadecimal', 256]]),
      identity: text,
      peeled: [],
      likelyBits: 256,
    };
  },
};
