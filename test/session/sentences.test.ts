import { expect, it } from 'vitest';
import { parseSetCookieString } from '../../src/cookie/parse/set-cookie-string.ts';
import { FORMLESS_LINE } from '../../src/session/sentences.ts';

it('says of a line without name and value what the rules of cookies say of it', () => {
  expect(parseSetCookieString('; Path=/').rejected).toEqual({ rule: 'empty', text: FORMLESS_LINE });
});
