import { expect, it } from 'vitest';
import { djangoSigned } from '../../../src/identifier/formats/django-signed.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('is signed state: payload, time in base62, signature', () => {
  const match = recognised(djangoSigned, 'eyJhIjoxfQ:1vcfVQ:bS87RGFhM_FVYKnyRIPR_RJgmu2qypqOSrSEnAacm3c');
  expect(match).toMatchObject({ kind: 'client-state', identity: 'eyJhIjoxfQ' });
  expect(match?.facts).toEqual([
    { label: 'signed', value: '2026-01-05T08:00:00.000Z' },
    { label: 'holds', value: 'a' },
  ]);
});

it('is a reference when what was signed is an identifier', () => {
  expect(recognised(djangoSigned, 'k3x9vb2m8q1w7e5r6t4y0u9i8o7p6a5s:1vcfVQ:bS87RGFhM_FVYKnyRIPR_RJgmu2')).toMatchObject(
    {
      kind: 'reference',
      identity: 'k3x9vb2m8q1w7e5r6t4y0u9i8o7p6a5s',
    },
  );
});

it.each(['a:b:c', 'abc:zzzzzz:bS87RGFhM_FVYKnyRIPR_RJgmu2', ':'.repeat(10_000)])('is not %.40s', (value) => {
  expect(toldBy(djangoSigned, value)).toBe('no');
});
