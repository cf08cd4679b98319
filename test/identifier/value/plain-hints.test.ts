import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../../src/identifier/anatomy-of.ts';
import { plainHints } from '../../../src/identifier/value/plain-hints.ts';

const personal = (name: string, text: string) =>
  plainHints(name, [text]).personal.map(({ what, by }) => `${what} by ${by}`);

describe('what a value says as it stands', () => {
  it.each([
    ['contact', 'ann@shop.test', 'e-mail address by value'],
    ['username', 'ann', 'user name by name'],
    ['password', '5f4dcc3b5aa765d61d8327deb882cf99', 'password by name'],
    ['zip', '1010', 'postal address by name'],
  ])('%s=%s: %s', (name, text, hint) => {
    expect(personal(name, text)).toEqual([hint]);
  });

  it.each([
    ['login', '8f14e45fceea167a5a36dedd4bea2543'],
    ['login', '1'],
    ['login_time', '1795258000'],
    ['sid', 'AT611904300234573202'],
    ['theme', 'dark'],
  ])('%s=%s: nothing personal', (name, text) => {
    expect(personal(name, text)).toEqual([]);
  });

  it('may be the address of a server, with its port, behind a route’s dot or before HAProxy’s times', () => {
    const addresses = (text: string) => plainHints('SERVERID', [text]).addresses.map(({ address }) => address);
    expect(addresses('10.1.2.3:8080')).toEqual(['10.1.2.3']);
    expect(addresses('.db1.corp.internal')).toEqual(['db1.corp.internal']);
    expect(addresses('10.1.2.3|X1aBc|X1aBd')).toEqual(['10.1.2.3']);
    expect(addresses('[fd00::1]:80')).toEqual(['fd00::1']);
    expect(addresses('web-3')).toEqual([]);
  });

  it('is found in whole values, signed ones included, and never in sealed ones', () => {
    expect(anatomyOf('ann%40shop.test', 'contact').personal).toEqual([
      { what: 'e-mail address', path: '', by: 'value' },
    ]);
    expect(anatomyOf(`s%3Aann%40shop.test.${'a'.repeat(43)}`, 'who').personal).toHaveLength(1);
    expect(anatomyOf('10.1.2.3:8080', 'SERVERID').addresses).toEqual([
      { address: '10.1.2.3', port: 8080, isInternal: true },
    ]);
    expect(anatomyOf('1677787402.36895.0000', 'BIGipServerpool').addresses).toHaveLength(1);
  });
});
