import { expect, it } from 'vitest';
import { jwe } from '../../../src/identifier/formats/jwe.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const header = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

it('is a direct encryption as Auth.js makes it, with an empty key', () => {
  const value = `${header({ alg: 'dir', enc: 'A256CBC-HS512' })}..aXYaXYaXYaXYaXYaXYaXYa.Y2lwaGVydGV4dA.dGFn`;
  const match = recognised(jwe, value);
  expect(match).toMatchObject({ kind: 'sealed', identity: '' });
  expect(match?.facts).toEqual([
    { label: 'alg', value: 'dir' },
    { label: 'enc', value: 'A256CBC-HS512' },
  ]);
  expect(match?.parts.map((part) => value.slice(part.start, part.end)).join('.')).toBe(value);
});

it('is the header of RFC 7516 A.1', () => {
  const head = 'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ';
  expect(
    recognised(
      jwe,
      `${head}.OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZKTyKOMTYUmKoTCVJRgckCL9kiMT03JGe.48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6ji.XFBoMYUZodetZdvTiFvSkQ`,
    )?.kind,
  ).toBe('sealed');
});

it.each(['a.b.c.d.e', `${header({ alg: 'dir' })}..aa.bb.cc`, `${header({ alg: 'x', enc: 'y' })}.a.b.c`])(
  'is not %s',
  (value) => {
    expect(toldBy(jwe, value)).toBe('no');
  },
);
