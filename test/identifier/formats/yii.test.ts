import { expect, it } from 'vitest';
import { yii } from '../../../src/identifier/formats/yii.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with PHP’s hash_hmac and serialize, as Yii 2 does. */

it.each([
  [
    'a cookie',
    '35fbe2d46012b78ec8e454a8ebdce34df8407dc18d008240e79a25e437e954e4a:2:{i:0;s:5:"_lang";i:1;s:5:"en-US";}',
    '',
    'client-state “a:2:{i:0;s:5:"_lang";i:1;s:5:"en-US";}” = signature(35fbe2d46012b78ec8e454a8ebdce34df8407dc18d008240e79a25e437e954e4) payload(a:2:{i:0;s:5:"_lang";i:1;s:5:"en-US";})',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(yii, value, name)).toBe(told);
  const match = recognised(yii, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  [
    'broken data',
    '35fbe2d46012b78ec8e454a8ebdce34df8407dc18d008240e79a25e437e954e4a:2:{i:0;s:5:"_lang";i:1;s:5:"en-US',
    '',
  ],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(yii, value, name)).toBe('no');
});
