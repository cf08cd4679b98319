import { describe, expect, it } from 'vitest';
import { uuid } from '../../../src/identifier/formats/uuid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const bitsOf = (value: string) => {
  const match = recognised(uuid, value);
  return [match?.parts.reduce((sum, part) => sum + (part.bits ?? 0), 0), match?.likelyBits];
};

describe('a UUID', () => {
  /* The vectors of RFC 9562, appendix A; version 4 from node's crypto.randomUUID. */
  it.each([
    ['C232AB00-9414-11EC-B3C8-9F6BDECED846', 122, 14, 'version 1'],
    ['eb01fb54-9c02-4bf7-bd35-90ad4ebe39fd', 122, 122, 'version 4'],
    ['5df41881-3aed-3515-88a7-2f4a814cf09e', 122, 0, 'version 3: a hash of a name'],
    ['2ed6657d-e927-568b-95e1-2665a8aea6a2', 122, 0, 'version 5: a hash of a name'],
    ['2489E9AD-2EE2-8E00-8EC9-32D5F69181C0', 122, 122, 'version 8: as its maker likes'],
    ['1EC9414C-232A-6B00-B3C8-9F6BDECED846', 122, 14, 'version 6'],
    ['017F22E2-79B0-7CC3-98C4-DC0C0C07398F', 122, 74, 'version 7'],
  ])('%s has at most %d bits, likely %d: %s', (value, upper, likely) => {
    expect(bitsOf(value)).toEqual([upper, likely]);
  });

  it.each([
    ['C232AB00-9414-11EC-B3C8-9F6BDECED846', '2022-02-22T19:22:22.000Z'],
    ['1EC9414C-232A-6B00-B3C8-9F6BDECED846', '2022-02-22T19:22:22.000Z'],
    ['017F22E2-79B0-7CC3-98C4-DC0C0C07398F', '2022-02-22T19:22:22.000Z'],
  ])('%s was made at %s', (value, time) => {
    expect(recognised(uuid, value)?.facts).toEqual([{ label: 'made', value: time }]);
  });

  it('is bounded by all its free bits when its time is absurd: the version may be chance', () => {
    expect(bitsOf('ffffffff-ffff-7fff-bfff-ffffffffffff')).toEqual([122, 122]);
    expect(bitsOf('ffffffff-ffff-1fff-bfff-ffffffffffff')).toEqual([122, 122]);
  });

  it('is seen through the base64 of Spring Session', () => {
    const id = 'eb01fb54-9c02-4bf7-bd35-90ad4ebe39fd';
    expect(recognised(uuid, Buffer.from(id).toString('base64'))).toMatchObject({ identity: id, peeled: ['base64'] });
  });

  it.each([
    ['00000000-0000-0000-0000-000000000000', 'no version'],
    ['eb01fb54-9c02-4bf7-cd35-90ad4ebe39fd', 'another variant'],
    ['eb01fb549c024bf7bd3590ad4ebe39fd', 'no dashes: any 16 bytes look so'],
    ['eb01fb54-9c02-4bf7-bd35-90ad4ebe39fg', 'a letter that is no digit'],
  ])('is not %s: %s', (value) => {
    expect(toldBy(uuid, value)).toBe('no');
  });
});
