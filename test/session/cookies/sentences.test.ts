import { expect, it } from 'vitest';
import { CHANGE_SENTENCES, GROUP_SENTENCES, OTHER_SERVER } from '../../../src/session/cookies/sentences.ts';

it('says why a line was refused, or that no rule explains it', () => {
  expect(CHANGE_SENTENCES.refused('/login', 'Secure over http.')).toBe(
    'A line of /login changed nothing, the browser refused it: Secure over http.',
  );
  expect(CHANGE_SENTENCES.refused('/login', undefined)).toMatch(/: no rule that is known here explains why\.$/);
});

it('says what makes parts of cookies', () => {
  expect(GROUP_SENTENCES['chunks-dotted'](3, 'a')).toBe(
    'One value in 3 cookies, because it is too long for one: their names go on from one another, numbered from a.0.',
  );
  expect(OTHER_SERVER).toBe('another server than before');
});
