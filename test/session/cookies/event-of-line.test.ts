import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const answer = (...lines: readonly string[]) =>
  `GET https://shop.test/a\n 200\n ${lines.map((line) => `Set-Cookie: sid=${line}; Path=/`).join('\n ')}`;
const deletion = '; Max-Age=0';

describe.each(BROWSERS)('whose event it is, in %s', (browser) => {
  const lives = (story: string) =>
    told(`it watches https://shop.test/\n GET https://shop.test/\n 200\n ${story}`, browser)
      .cookie('sid')
      .identifiers.map((one) => [one.value, one.setBy, one.ended?.how]);

  it('a line twice in one answer sets its value once', () => {
    expect(lives(answer(ID_A, ID_A))).toEqual([[ID_A, 'header', undefined]]);
    expect(lives(answer(`${ID_A}; HttpOnly`, `${ID_A}; HttpOnly`, ID_A))).toEqual([[ID_A, 'header', undefined]]);
  });

  it('a deletion before the new value ends nothing that comes after it', () => {
    expect(lives(`found sid=${ID_B}; Path=/\n ${answer(deletion, ID_A)}`)).toEqual([
      [ID_B, 'found', 'deleted-by-header'],
      [ID_A, 'header', undefined],
    ]);
    expect(lives(answer(deletion, ID_A))).toEqual([[ID_A, 'header', undefined]]);
  });

  it('a deletion after the new value ends it', () => {
    expect(lives(answer(ID_A, deletion))).toEqual([[ID_A, 'header', 'deleted-by-header']]);
  });

  it('a deletion ends what a script had set a moment before', () => {
    expect(lives(`script sets sid=${ID_A}; Path=/\n ${answer(deletion)}`)).toEqual([
      [ID_A, 'script-or-user', 'deleted-by-header'],
    ]);
  });

  it('a script between two answers is a script still', () => {
    expect(lives(`${answer(ID_A)}\n script sets sid=${ID_B}; Path=/\n ${answer(ID_A)}`)).toEqual([
      [ID_A, 'header', 'replaced'],
      [ID_B, 'script-or-user', 'replaced'],
      [ID_A, 'header', undefined],
    ]);
  });

  it('a value that is asked for, left out and asked for again is there three times', () => {
    expect(lives(answer(ID_A, ID_B, ID_A))).toEqual([
      [ID_A, 'header', 'replaced'],
      [ID_B, 'header', 'replaced'],
      [ID_A, 'header', undefined],
    ]);
  });
});
