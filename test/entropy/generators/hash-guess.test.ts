import { describe, expect, it } from 'vitest';
import { guessHashes } from '../../../src/entropy/generators/hash-guess.ts';
import { sampleOf } from '../../../src/entropy/sample/sample.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { digest, seeded } from './seeded.ts';

function guess(id: string, n: number, counters = 6_000) {
  const drawn = GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(6));
  const found = guessHashes(sampleOf(drawn?.values ?? [], drawn?.times), { counters });
  while (found?.step(5_000) === true && found.tried < 60_000);
  return found?.recovery();
}

describe('guessed hashes', () => {
  it.each([
    ['md5_counter', 'hash-of-counter', 3],
    ['sha256_counter', 'hash-of-counter', 3],
    ['hash_chain', 'hash-of-previous', 1],
    ['md5_time_s', 'hash-of-time', 4],
    ['sha1_time_ms', 'hash-of-time', 9],
  ])('%s: %s, and at most %i bits are left', (id, generator, most) => {
    const recovery = guess(id, 100);
    expect(recovery?.generator).toBe(generator);
    expect(recovery?.bits).toBeLessThan(most);
  });

  it('are found when cut short, and in capitals', () => {
    const values = ['c4ca4238a0b92382', 'c81e728d9d4c2f63', 'eccbc87e4b5ce2fe'].map((value) => value.toUpperCase());
    const found = guessHashes(sampleOf(values), { counters: 10 });
    found?.step(100);
    expect(found?.recovery()).toMatchObject({ generator: 'hash-of-counter', correct: 3 });
  });

  it('are found for words of the page', () => {
    const found = guessHashes(sampleOf(['6384e2b2184bcbf58eccf10ca7a6563c']), { counters: 1, words: ['alice'] });
    found?.step(100);
    expect(found?.recovery()?.generator).toBe('hash-of-guess');
  });

  it.each([
    ['uniqid()', '6924ce8ea4e6c'],
    ['microtime()', '0.67544400 1764019854'],
    ['microtime(true)', '1764019854.6754'],
  ])('are found for %s of PHP in one value, received 30 ms later', (_, text) => {
    const values = [digest('md5', text), ...hexValues(20, 32)];
    const times = values.map((__, at) => 1_764_019_854_705 + 200 * at);
    const found = guessHashes(sampleOf(values, times), { counters: 10 });
    while (found?.step(20_000) === true && found.recovery() === undefined);
    expect(found?.recovery()).toMatchObject({ generator: 'hash-of-time', correct: 1 });
    expect(found?.recovery()?.bits).toBeGreaterThan(16);
  });

  it('are found for a name and a number behind it', () => {
    const found = guessHashes(sampleOf([digest('sha1', 'admin77'), digest('sha1', 'admin78')]), { counters: 10 });
    found?.step(3_000);
    expect(found?.recovery()).toMatchObject({ generator: 'hash-of-guess', correct: 2 });
  });

  it('are not seen in even draws, nor looked for in what is no digest', () => {
    const found = guessHashes(sampleOf(hexValues(50, 32)), { counters: 5_000 });
    expect(found?.step(10_000)).toBe(false);
    expect(found?.recovery()).toBeUndefined();
    expect(guessHashes(sampleOf(['not hexadecimal text']))).toBeUndefined();
  });
});
