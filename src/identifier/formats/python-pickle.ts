import { serialisedForm } from '../value/serialised-format.ts';

/** A pickle, in base64 or hexadecimal. */
export const pythonPickle = serialisedForm('pickle', {
  id: 'python-pickle',
  title: 'Python pickle',
});
