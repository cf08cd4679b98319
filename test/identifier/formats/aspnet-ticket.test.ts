import { expect, it } from 'vitest';
import { aspnetTicket } from '../../../src/identifier/formats/aspnet-ticket.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('is anything protected by ASP.NET Core, under any name', () => {
  expect(recognised(aspnetTicket, `CfDJ8${'aB3_'.repeat(30)}`, 'whatever')).toMatchObject({
    kind: 'sealed',
    identity: '',
  });
});

it('is a forms ticket only under its name', () => {
  const ticket = '0A1B'.repeat(40);
  expect(recognised(aspnetTicket, ticket, '.ASPXAUTH')?.kind).toBe('sealed');
  expect(toldBy(aspnetTicket, ticket, 'sid')).toBe('no');
});

it.each(['CfDJ8', 'CfDJ8short', `cfdj8${'a'.repeat(60)}`])('is not %s', (value) => {
  expect(toldBy(aspnetTicket, value)).toBe('no');
});

it('names the key that encrypted it', () => {
  // The header of Microsoft's sample payload: 09 F0 C9 F0 80 9C 81 0C 19 66 19 40 95 36 53 F8 AA FF EE 57.
  const value = Buffer.from(`09F0C9F0809C810C19661940953653F8AAFFEE57${'00'.repeat(60)}`, 'hex').toString('base64url');
  const match = recognised(aspnetTicket, value);
  expect(match?.facts).toEqual([{ label: 'key', value: '0c819c80-6619-4019-9536-53f8aaffee57' }]);
  expect(match?.parts[1]?.children?.map(({ start, end }) => [start, end])).toEqual([
    [5, 27],
    [27, value.length],
  ]);
});

it.each([
  ['.AspNetCore.Identity.Application', 'browser'],
  ['.AspNetCore.CookiesC1', 'browser'],
  ['.AspNetCore.Session', 'server'],
  ['.AspNetCore.Antiforgery.w5W7x28NAIs', 'none'],
  ['.AspNetCore.Correlation.abc', 'none'],
  ['shop', undefined],
])('%s: the session is in: %s', (name, keeping) => {
  expect(recognised(aspnetTicket, `CfDJ8${'aB3_'.repeat(30)}`, name)?.sessionPlace).toBe(keeping);
});

it('is a ticket of Mono in base64, and what the role manager and anonymous identification write', () => {
  const mono = Buffer.alloc(96, 7).toString('base64');
  expect(recognised(aspnetTicket, mono, '.ASPXAUTH')?.kind).toBe('sealed');
  expect(toldBy(aspnetTicket, mono, 'sid')).toBe('no');
  expect(recognised(aspnetTicket, `${'aB3_'.repeat(30)}2`, '.ASPXROLES')?.sessionPlace).toBe('browser');
  expect(toldBy(aspnetTicket, `${'aB3_'.repeat(30)}9`, '.ASPXROLES')).toBe('no');
});
