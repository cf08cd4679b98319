import { serialisedFormat } from '../value/serialised-format.ts';

/** A pickle, in base64 or hexadecimal. */
export const pythonPickle = serialisedFormat('pickle', {
  id: 'python-pickle',
  title: 'Python pickle',
});
