import { describe, expect, it } from 'vitest';
import { jar } from '../../support/jar.ts';
import { allOf, HTTP, HTTPS, refusingRules, SCRIPT } from '../support/refusing-rules.ts';

describe('what is stored already', () => {
  it('is left alone by plain http when it is Secure', () => {
    expect(refusingRules('a=2', HTTP, [jar('a=1; www.shop.test; /; Secure')])).toEqual(allOf('leave-secure-alone'));
    expect(refusingRules('a=2', HTTPS, [jar('a=1; www.shop.test; /; Secure')])).toEqual(allOf(''));
    expect(refusingRules('a=', HTTP, [jar('a=1; www.shop.test; /')])).toEqual(allOf(''));
  });

  it('is left alone by scripts when it is HttpOnly', () => {
    expect(refusingRules('a=2', SCRIPT, [jar('a=1; www.shop.test; /; HttpOnly')])).toEqual(
      allOf('overwrites-httponly'),
    );
    expect(refusingRules('a=2; Path=/x', SCRIPT, [jar('a=1; www.shop.test; /; HttpOnly')])).toEqual(allOf(''));
    expect(refusingRules('a=2', HTTPS, [jar('a=1; www.shop.test; /; HttpOnly')])).toEqual(allOf(''));
  });

  it('keeps out a cookie without Secure in Firefox, when the site is full of Secure ones', () => {
    const full = Array.from({ length: 180 }, (_, index) => jar(`c${index}=1; www.shop.test; /; Secure`));
    expect(refusingRules('a=1', HTTPS, full)).toEqual(['', '', 'site-is-full']);
    expect(refusingRules('c7=1', HTTPS, full)).toEqual(allOf(''));
  });
});
