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
